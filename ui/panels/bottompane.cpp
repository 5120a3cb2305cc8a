#include "ui/panels/bottompane.h"

#include "ui/actions.h"
#include "ui/panels/paneheader.h"

#include <algorithm>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

namespace allocation {

BottomPane::BottomPane(const Workspace& work, const Names& names, const QString& title)
    : QDockWidget(title, work.window)
    , m_work(work)
    , m_header(new PaneHeader(title, this))
{
    setObjectName(QLatin1StringView(names.pane));
    connect(
        m_header->addCloseButton(QLatin1StringView(names.closeButton)), &QToolButton::clicked, this, &QWidget::close);
    setTitleBarWidget(m_header);
    addToWindow();
}

void BottomPane::addToWindow()
{
    m_work.window->addDockWidget(Qt::BottomDockWidgetArea, this);
    if (auto* const activity = m_work.window->findChild<QDockWidget*>(QStringLiteral("activityDock")))
        m_work.window->tabifyDockWidget(activity, this);
    hide();
    QMenu* const menu = m_work.actions.menu("viewMenu");
    const QList<QAction*> actions = menu->actions();
    const auto separator = std::ranges::find_if(actions, &QAction::isSeparator);
    menu->insertAction(separator == actions.end() ? nullptr : *separator, toggleViewAction());
}

} // namespace allocation
