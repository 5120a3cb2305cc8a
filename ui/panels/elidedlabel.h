#pragma once

#include <QLabel>

namespace allocation {

/// One line of plain text that gives way where there is little room. Its name for a screen reader is the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace allocation
