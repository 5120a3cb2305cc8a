#pragma once

#include "ui/lists/listview.h"
#include "ui/workspace.h"

#include <QObject>

class QMenu;

namespace allocation {

class Attention;
class LinesPane;
class ListFilters;
class ViewsMenu;

/// What makes the order lines' table a list one can work off: filters, columns, views, the next problem.
class Lists : public QObject
{
    Q_OBJECT

public:
    Lists(const Workspace& work, LinesPane& pane);

private:
    void addActions();
    void goToProblem(int step);

    Workspace m_work;
    LinesPane& m_pane;
    ListFilters* m_filters;
    ViewsMenu* m_views;
    Attention* m_attention;
};

} // namespace allocation
