#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace allocation {

class DraftDesk;
class DraftDialog;
class DraftKeeping;
class DraftStrip;

/// Draft mode: a toggle, the strip that says what is staged, and the list of differences. While it is on, what a
/// planner does is tried out, all views show what would be, and nothing is done until it is applied.
class DraftMode : public QObject
{
    Q_OBJECT

public:
    explicit DraftMode(const Workspace& work);

    DraftKeeping& keeping() { return *m_keeping; }

private:
    void toggle(bool on);
    void update();
    void paintIcon();
    void discard();
    void apply();
    void showDifferences();

    Workspace m_work;
    DraftDesk& m_desk;
    DraftStrip* m_strip = nullptr;
    QAction* m_action = nullptr;
    DraftKeeping* m_keeping = nullptr;
    QPointer<DraftDialog> m_dialog;
};

} // namespace allocation
