#pragma once

#include "ui/day/daydialog.h"

class QLineEdit;
class QSpinBox;

namespace allocation {

/// Return goods: what came back is a batch of its own, on hold until somebody has looked at it.
class ReturnDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit ReturnDialog(const Workspace& work);

private:
    void suggest();
    void update();
    void apply() override;

    QLineEdit* m_sku;
    QSpinBox* m_units;
    QLineEdit* m_ref;
    QLineEdit* m_from;
};

} // namespace allocation
