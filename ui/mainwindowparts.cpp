#include "ui/actions.h"
#include "ui/answers/answeractions.h"
#include "ui/appearance.h"
#include "ui/board/boardpage.h"
#include "ui/commands/commands.h"
#include "ui/conflicts/conflicts.h"
#include "ui/day/day.h"
#include "ui/dialogs/importdialog.h"
#include "ui/draft/draftkeeping.h"
#include "ui/draft/draftmode.h"
#include "ui/dragguide.h"
#include "ui/editing/lineediting.h"
#include "ui/exporting/exportshown.h"
#include "ui/figures/figuresdock.h"
#include "ui/help/help.h"
#include "ui/help/recentmenu.h"
#include "ui/help/welcome.h"
#include "ui/history/historydock.h"
#include "ui/impact/batchchanges.h"
#include "ui/impact/impactpreview.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/pinaction.h"
#include "ui/keepactions.h"
#include "ui/languages/languagemenu.h"
#include "ui/lineactions.h"
#include "ui/lists/lists.h"
#include "ui/mainwindow.h"
#include "ui/panels/batchespane.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/linespane.h"
#include "ui/panels/linesview.h"
#include "ui/panels/linetips.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/paneheader.h"
#include "ui/panels/productsview.h"
#include "ui/panels/statusfigures.h"
#include "ui/pasting/pasting.h"
#include "ui/print/printing.h"
#include "ui/proposal/autoallocation.h"
#include "ui/selectionlink.h"
#include "ui/timeline/timelinepage.h"
#include "ui/toolbar.h"
#include "ui/viewswitch.h"
#include "ui/workspace.h"

#include <algorithm>
#include <QDockWidget>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

// What the window is made of.

namespace allocation {

void MainWindow::build()
{
    m_actions = new Actions(this);
    m_toolBar = new MainToolBar(*m_actions, m_dispatcher, m_needs.appearance, this);
    addToolBar(m_toolBar);
    setCentralWidget(buildCentre());
    buildProducts();
    buildActivity();
    m_actions->fillMenus(menuBar(), { m_productsDock->toggleViewAction(), m_activityDock->toggleViewAction() });
    m_views->fillMenu(m_actions->menu("viewMenu"));
    m_guide = new DragGuide(m_mover, { m_store.lines(), m_lines->view(), m_store.batches(), m_batches->view() }, this);
    m_selection = new SelectionLink(m_store, m_mover, *m_guide, { *m_products, m_lines->view(), m_batches->view() });
    m_figures = new StatusFigures(statusBar(), m_store, m_needs.appearance);
    m_figures->setPlace(m_needs.session.who(), m_needs.session.name());
    m_lineActions = new LineActions(
        { *m_actions, m_store, m_mover, *m_guide, m_lines->view(), m_batches->view(), *m_figures, m_needs.appearance },
        this);
    m_keepActions = new KeepActions(
        { *m_actions, m_store, m_needs.session, m_dispatcher, m_mover, *m_guide, m_lines->view(), m_batches->view() },
        this);
    buildParts();
}

/// What stands by itself: each part adds its own actions, views, panes and dialogs.
void MainWindow::buildParts()
{
    const Workspace work { m_needs.session, m_dispatcher, m_store, m_mover, *m_guide, *m_selection, *m_actions,
        *m_views, *m_toolBar, *m_message, m_needs.ports, m_needs.prompts, m_needs.appearance, this, m_needs.automated };
    m_views->add({ "viewBoard", tr("Board"), tr("Batches as lanes, order lines as cards on them"), Qt::CTRL | Qt::Key_2,
        new BoardPage(work) });
    m_views->add({ "viewTimeline", tr("Timeline"), tr("The chosen product along the days"), Qt::CTRL | Qt::Key_3,
        new TimelinePage(work) });
    new Conflicts(work);
    new FiguresDock(work);
    new HistoryDock(work);
    new PinAction(work);
    new AnswerActions(work);
    new Inspector(work);
    m_draft = new DraftMode(work);
    m_day = new Day(work);
    connect(m_day, &Day::draftWanted, &m_draft->keeping(), qOverload<const QString&>(&DraftKeeping::resume));
    new Commands(work);
    new Printing(work);
    new Help(work);
    if (m_needs.recent)
        buildRecent();
    if (m_needs.languages)
        new LanguageMenu(*m_actions, *m_needs.languages, this);
    new Lists(work, *m_lines);
    new LineTips(work, m_lines->view());
    new AutoAllocation(work, this);
    new ImpactPreview(work);
    new BatchChanges(work, m_batches->view());
    new LineEditing(work, m_lines->view());
    new ExportShown(work, m_lines->view(), m_batches->view());
    new Pasting(work, [this](const PastedRows& rows) { openImport()->look(rows); });
}

void MainWindow::buildRecent()
{
    const auto leave = [this](const QString& file) {
        m_draft->keeping().beforeLeaving([this, file] { Q_EMIT databaseWanted(file); });
    };
    auto* const menu = new RecentMenu(*m_actions, *m_needs.recent, this);
    connect(menu, &RecentMenu::chosen, this, leave);
    auto* const welcome = new Welcome({ *m_actions, m_store, *m_needs.recent, m_needs.appearance }, m_stack);
    connect(welcome, &Welcome::chosen, this, leave);
}

QWidget* MainWindow::buildCentre()
{
    auto* const centre = new QWidget(this);
    m_message = new MessageBar(centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(QStringLiteral("viewStack"));
    m_views = new ViewSwitch(*m_toolBar, m_stack);
    m_views->add(
        { "viewTables", tr("Tables"), tr("Demand and supply as tables"), Qt::CTRL | Qt::Key_1, buildTables() });
    auto* const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    return centre;
}

QWidget* MainWindow::buildTables()
{
    auto* const splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("tablesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_lines = new LinesPane(m_store, m_needs.session.name(), m_needs.appearance);
    m_batches = new BatchesPane(m_store, m_needs.session.name(), m_needs.appearance);
    splitter->addWidget(m_lines);
    splitter->addWidget(m_batches);
    splitter->setStretchFactor(0, 11);
    splitter->setStretchFactor(1, 9);
    return splitter;
}

PaneHeader* MainWindow::addTitle(QDockWidget* dock, const char* closeButton)
{
    auto* const header = new PaneHeader(dock->windowTitle(), dock);
    connect(header->addCloseButton(QLatin1StringView(closeButton)), &QToolButton::clicked, dock, &QWidget::close);
    dock->setTitleBarWidget(header);
    return header;
}

void MainWindow::buildProducts()
{
    m_productsDock = new QDockWidget(tr("Products"), this);
    m_productsDock->setObjectName(QStringLiteral("productsDock"));
    m_productsHeader = addTitle(m_productsDock, "productsCloseButton");
    m_products = new ProductsView(m_store.products(), m_needs.appearance, m_productsDock);
    m_productsDock->setWidget(m_products);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_productsDock);
    // With large letters the tables need the room more.
    const int width = std::min(m_products->sizeHint().width(), this->width() * 22 / 100);
    resizeDocks({ m_productsDock }, { width }, Qt::Horizontal);
}

void MainWindow::buildActivity()
{
    m_activityDock = new QDockWidget(tr("Activity"), this);
    m_activityDock->setObjectName(QStringLiteral("activityDock"));
    addTitle(m_activityDock, "activityCloseButton");
    m_activity = new TableView(m_needs.appearance, m_activityDock);
    m_activity->setObjectName(QStringLiteral("activityView"));
    m_activity->setAccessibleName(tr("Activity"));
    m_activity->setModel(&m_store.activity());
    m_activity->setElastic({ ActivityColumn::What });
    m_activityDock->setWidget(m_activity);
    addDockWidget(Qt::BottomDockWidgetArea, m_activityDock);
    m_activityDock->hide();
}

} // namespace allocation
