#pragma once

#include "ui/day/daydialog.h"
#include "ui/day/sincechoice.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace allocation {

class SectionsView;
struct EntryAbout;
struct SinceReport;

/// Since yesterday: what is new, changed, gone, shipped, received, slipped, counted or worse. Stays open beside the
/// window, which shows what is clicked here.
class SinceDialog : public DayDialog
{
    Q_OBJECT

public:
    /// @param looked when the planner last looked
    SinceDialog(const Workspace& work, const std::optional<QDateTime>& looked);

    /// What is told is of that long ago.
    const QDateTime& from() const { return m_from; }

Q_SIGNALS:
    void chosen(const allocation::EntryAbout& about);

private:
    QWidget* buildChoice();
    void ask();
    void present(const SinceReport& report);
    void copy() const;

    std::optional<QDateTime> m_looked;
    QDateTime m_from;
    int m_asked = 0; ///< an answer to an older question is not shown
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QComboBox* m_choice = nullptr;
    QDateEdit* m_date = nullptr;
    SectionsView* m_sections = nullptr;
    QString m_text;
};

} // namespace allocation
