#pragma once

#include "ui/day/daydialog.h"

#include <QList>

class QDateEdit;
class QRadioButton;

namespace allocation {

/// Told…: the customers of the selected lines were told a date.
class ToldDialog : public DayDialog
{
    Q_OBJECT

public:
    ToldDialog(const Workspace& work, const QList<LineId>& lines);

private:
    void apply() override;

    QList<LineId> m_lines;
    QRadioButton* m_now;
    QRadioButton* m_that;
    QDateEdit* m_date;
};

} // namespace allocation
