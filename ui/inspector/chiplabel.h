#pragma once

#include "ui/chip.h"

#include <QWidget>

namespace allocation {

class Appearance;

/// A chip as a widget of its own; where it is too narrow it is elided, and its tip says the whole.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    ChipLabel(const Chip& chip, const Appearance& appearance, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
    const Appearance& m_appearance;
};

} // namespace allocation
