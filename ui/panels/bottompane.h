#pragma once

#include "ui/workspace.h"

#include <QDockWidget>

namespace allocation {

class PaneHeader;

/// A pane below the work, a tab beside the activity; hidden until it is asked for in the View menu.
class BottomPane : public QDockWidget
{
    Q_OBJECT

public:
    struct Names {
        const char* pane;
        const char* closeButton;
    };
    BottomPane(const Workspace& work, const Names& names, const QString& title);

protected:
    PaneHeader& header() { return *m_header; }
    Workspace m_work;

private:
    void addToWindow();

    PaneHeader* m_header;
};

} // namespace allocation
