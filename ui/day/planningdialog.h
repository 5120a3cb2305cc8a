#pragma once

#include "ui/day/daydialog.h"

class QDateEdit;
class QRadioButton;
class QSpinBox;

namespace allocation {

/// The clock of Ready and Late: the planning date, and the days from leaving the batch to leaving the house.
class PlanningDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit PlanningDialog(const Workspace& work);

private:
    void apply() override;

    QRadioButton* m_today;
    QRadioButton* m_fixed;
    QDateEdit* m_date;
    QSpinBox* m_handling;
};

} // namespace allocation
