#pragma once

#include "bridge/wording.h"
#include "ui/day/daydialog.h"

class QLabel;

namespace allocation {

class SectionsView;

/// Hand-over: what I did today, what is wrong, and what is to be looked at again; to read, and to copy as text.
class HandOverDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit HandOverDialog(const Workspace& work);

private:
    void ask();
    void present(const HandOver& whole);
    void copy() const;

    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    SectionsView* m_sections = nullptr;
    QString m_text;
};

} // namespace allocation
