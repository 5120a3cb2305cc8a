#pragma once

#include "bridge/wording.h"
#include "ui/day/daydialog.h"

#include <QStringList>

class QLabel;

namespace allocation {

class SectionsView;
struct EntryAbout;

/// Hand-over: what I did today, what is wrong, what is to be looked at again, and drafts to go on with; to read, to
/// come to what it tells of, and to copy as text.
class HandOverDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit HandOverDialog(const Workspace& work);

Q_SIGNALS:
    void chosen(const allocation::EntryAbout& about);
    void draftWanted(const QString& name);

private:
    void ask();
    void present(const HandOver& whole);
    void copy() const;

    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    SectionsView* m_sections = nullptr;
    QStringList m_drafts; ///< their names, in the order of their part
    QString m_text;
};

} // namespace allocation
