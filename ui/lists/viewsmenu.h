#pragma once

#include "ui/lists/listview.h"
#include "ui/workspace.h"

#include <functional>
#include <QObject>

class QMenu;
class QToolButton;

namespace allocation {

class LinesPane;
class ListFilters;

/// Views of the order lines under a name: to choose, keep, change and delete.
class ViewsMenu : public QObject
{
    Q_OBJECT

public:
    ViewsMenu(const Workspace& work, LinesPane& pane, ListFilters& filters, QObject* parent);

    /// How the lines are looked at just now, without a name.
    ListView current() const;
    void apply(const ListView& view);

private:
    void fill();
    void addChanges();
    void saveAs();
    void rename();
    void updateButton();

    Workspace m_work;
    LinesPane& m_pane;
    ListFilters& m_filters;
    ListViews m_views;
    QString m_chosen; ///< the view that was chosen last
    QToolButton* m_button;
    QMenu* m_menu;
};

} // namespace allocation
