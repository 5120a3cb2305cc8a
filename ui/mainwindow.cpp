#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/answers/answeractions.h"
#include "ui/appearance.h"
#include "ui/board/boardpage.h"
#include "ui/commands/commands.h"
#include "ui/conflicts/conflicts.h"
#include "ui/day/day.h"
#include "ui/daywatch.h"
#include "ui/dialogs/exportdialog.h"
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
#include "ui/windowplace.h"
#include "ui/windowstate.h"
#include "ui/workspace.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

QSize startSize(bool automated)
{
    const QSize wanted(1280, 800);
    const QSize frame(16, 48); // what window managers put around a window; known only when it is too late
    return automated ? wanted : wanted.boundedTo(QGuiApplication::primaryScreen()->availableSize() - frame);
}

/// What the keyboard reaches first in a pane.
QWidget* entranceOf(QWidget* pane)
{
    const auto reached = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisible();
    };
    if (reached(pane) && !qobject_cast<QScrollArea*>(pane))
        return pane;
    const auto widgets = pane->findChildren<QWidget*>();
    const auto first = std::ranges::find_if(widgets, reached);
    return first == widgets.end() ? pane : *first;
}

} // namespace

MainWindow::MainWindow(const Needs& needs, QWidget* parent)
    : QMainWindow(parent)
    , m_needs(needs)
    , m_dispatcher(needs.session)
    , m_store(needs.session)
    , m_mover(needs.session, m_dispatcher)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("%1 – Allocation Workbench").arg(needs.session.name()));
    resize(startSize(needs.automated));
    build();
    connectActions();
    connectAppearance();
    connectStore();
    m_dayWatch = new DayWatch(m_needs.ports.today, this);
    connect(m_dayWatch, &DayWatch::dayPassed, &m_store, &StoreView::readPlanning);
    if (!m_needs.automated)
        windowstate::restore(*this, m_needs.appearance, *m_views);
    m_store.load();
}

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
    auto* const menu = new RecentMenu(*m_actions, *m_needs.recent, this);
    connect(menu, &RecentMenu::chosen, this, [this](const QString& file) {
        m_draft->keeping().beforeLeaving([this, file] { Q_EMIT databaseWanted(file); });
    });
    auto* const welcome = new Welcome({ *m_actions, m_store, *m_needs.recent, m_needs.appearance }, m_stack);
    connect(welcome, &Welcome::chosen, this, &MainWindow::databaseWanted);
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

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto leaving = [this](auto wanted) {
        return [this, wanted] { m_draft->keeping().beforeLeaving([this, wanted] { Q_EMIT(this->*wanted)(); }); };
    };
    on(m_actions->newDatabase, leaving(&MainWindow::newDatabaseWanted));
    on(m_actions->openDatabase, leaving(&MainWindow::openDatabaseWanted));
    on(m_actions->openSample, leaving(&MainWindow::sampleWanted));
    on(m_actions->importFiles, [this] { openImport(); });
    on(m_actions->exportTable, [this] { exportTable(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_dispatcher.undo(); });
    on(m_actions->redo, [this] { m_dispatcher.redo(); });
    on(m_actions->find, [this] {
        m_toolBar->searchEdit()->setFocus(Qt::ShortcutFocusReason);
        m_toolBar->searchEdit()->selectAll();
    });
    on(m_actions->refresh, [this] { m_store.refresh(); });
    on(m_actions->nextPane, [this] { nextPane(); });
    on(m_actions->letGo, [this] { letGo(); });
    on(m_actions->about, [this] { showAbout(); });
    connectPanes();
}

void MainWindow::connectPanes()
{
    connect(m_lines, &LinesPane::importWanted, m_actions->importFiles, &QAction::trigger);
    connect(m_lines, &LinesPane::productTokenRemoved, m_selection, &SelectionLink::clearProduct);
    connect(m_lines, &LinesPane::searchTokenRemoved, m_toolBar->searchEdit(), &QLineEdit::clear);
    connect(m_batches, &BatchesPane::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_toolBar->searchEdit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_store.setSearch(text);
        m_lines->updateHeader();
        m_batches->updateHeader();
    });
}

void MainWindow::connectAppearance()
{
    struct Entry {
        QAction* action;
        Appearance::Choice choice;
    };
    const std::array choices { Entry { m_actions->appearanceSystem, Appearance::Choice::System },
        Entry { m_actions->appearanceLight, Appearance::Choice::Light },
        Entry { m_actions->appearanceDark, Appearance::Choice::Dark },
        Entry { m_actions->appearanceContrast, Appearance::Choice::HighContrast } };
    for (const auto& [action, choice] : choices)
        connect(action, &QAction::triggered, this, [this, wanted = choice] { m_needs.appearance.choose(wanted); });
    const auto update = [this, choices] {
        for (const auto& [action, choice] : choices)
            action->setChecked(m_needs.appearance.choice() == choice);
    };
    connect(&m_needs.appearance, &Appearance::changed, this, update);
    update();
}

void MainWindow::connectStore()
{
    connect(&m_store, &StoreView::loaded, this, &MainWindow::onLoaded);
    connect(&m_store, &StoreView::figuresChanged, this,
        [this](const Kpis& figures) { m_toolBar->setPlaceable(figures.placeableLines); });
    connect(&m_store.products(), &TableModel::shownChanged, this, &MainWindow::updateProducts);
    connect(m_selection, &SelectionLink::linesChanged, m_lineActions, &LineActions::update);
    connect(m_selection, &SelectionLink::linesChanged, m_keepActions, &KeepActions::update);
    connect(m_selection, &SelectionLink::narrowingObstructs, this, &MainWindow::widen);
    connect(m_selection, &SelectionLink::productChanged, this, [this] {
        m_lines->updateHeader();
        m_batches->updateHeader();
    });
    connect(&m_dispatcher.history(), &History::changed, m_message, &QWidget::hide);
    connect(&m_dispatcher, &Dispatcher::told, m_message, &MessageBar::tell);
    const auto refuse = [this](const Failure& failure) { m_message->refuse(failure); };
    connect(&m_dispatcher, &Dispatcher::refused, this, refuse);
    connect(&m_mover, &Mover::refused, this, refuse);
    connect(&m_needs.session, &Session::failed, this, refuse);
    connect(&m_needs.session, &Session::idleChanged, m_figures, &StatusFigures::setIdle);
}

void MainWindow::onLoaded()
{
    m_activity->fitColumns();
    updateProducts();
    if (m_needs.automated)
        return;
    windowstate::restoreColumns(*this);
    m_selection->selectFirstProduct();
}

void MainWindow::updateProducts()
{
    m_productsHeader->setCount(PaneHeader::shownOf(m_store.products()));
}

ImportDialog* MainWindow::openImport()
{
    auto* const dialog = new ImportDialog(
        { m_needs.session, m_dispatcher, m_needs.ports, m_needs.prompts, m_needs.appearance }, this);
    connect(dialog, &ImportDialog::imported, m_day, &Day::lookAfterImport);
    dialog->open();
    return dialog;
}

void MainWindow::exportTable()
{
    auto* const dialog = new ExportDialog(m_needs.session, m_needs.ports, m_needs.prompts, this);
    connect(dialog, &ExportDialog::exported, this,
        [this](const QString& file) { m_message->tell(tr("Exported to %1.").arg(file)); });
    dialog->open();
}

void MainWindow::letGo()
{
    if (m_lineActions->holds())
        m_guide->letGo();
    else if (m_message->isVisible())
        m_message->hide();
    else if (!m_toolBar->searchEdit()->text().isEmpty())
        m_toolBar->searchEdit()->clear();
    else
        m_lines->view().clearSelection();
}

/// Ends whatever narrows the lines beside the product.
void MainWindow::widen()
{
    m_lines->showAllStatuses();
    m_toolBar->searchEdit()->clear();
}

void MainWindow::nextPane()
{
    QList<QWidget*> panes { m_products };
    if (m_stack->currentIndex() == 0)
        panes << &m_lines->view() << &m_batches->view();
    else
        panes << m_stack->currentWidget();
    const auto docks = findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
    for (const QDockWidget* const dock : docks)
        if (dock != m_productsDock && dock->isVisible())
            panes << dock->widget();
    const QWidget* const focus = QApplication::focusWidget();
    const auto current = std::ranges::find_if(
        panes, [focus](const QWidget* pane) { return pane == focus || (focus && pane->isAncestorOf(focus)); });
    const auto next = current == panes.end() ? 0 : (current - panes.begin() + 1) % panes.size();
    entranceOf(panes[next])->setFocus(Qt::TabFocusReason);
}

void MainWindow::showAbout()
{
    auto* const box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Allocation Workbench"));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setText(tr("Allocation Workbench %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Decides which stock serves which order line.\nLicence: MIT. Made with Qt %1.")
                                .arg(QLatin1StringView(qVersion())));
    box->open();
}

WindowPlace MainWindow::place()
{
    return { saveGeometry(), m_views->currentName(), m_toolBar->searchEdit()->text(), m_selection->product(),
        m_selection->lines(), m_selection->batch(), m_dispatcher.doneHistory().trail(),
        m_dispatcher.desk().isOpen() ? std::optional(m_draft->keeping().place()) : std::nullopt };
}

void MainWindow::resume(const WindowPlace& place)
{
    restoreGeometry(place.geometry);
    m_views->showNamed(place.view);
    m_toolBar->searchEdit()->setText(place.search);
    m_dispatcher.doneHistory().follow(place.trail);
    if (place.draft)
        m_draft->keeping().resume(*place.draft);
    const auto select = [this, place] {
        m_selection->chooseLines(place.lines);
        m_selection->chooseBatch(place.batch);
    };
    connect(
        &m_store, &StoreView::loaded, this,
        [this, place, select] {
            place.product ? m_selection->chooseProduct(*place.product) : m_selection->clearProduct();
            auto* const merged = new QObject(this); // the rows of the product are merged by and by
            connect(&m_needs.session, &Session::idleChanged, merged, [select, merged](bool idle) {
                if (!idle)
                    return;
                select();
                merged->deleteLater();
            });
        },
        Qt::SingleShotConnection);
}

void MainWindow::remember() const
{
    if (!m_needs.automated)
        windowstate::save(*this, m_needs.appearance, *m_views);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Panes that float were shown before the window, and would lie behind it.
    const auto raisePanes = [this] {
        for (QDockWidget* const dock : { m_productsDock, m_activityDock })
            if (dock->isFloating())
                dock->raise();
    };
    QMetaObject::invokeMethod(this, raisePanes, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_closing && m_draft->keeping().isUnsaved()) {
        event->ignore();
        m_draft->keeping().beforeLeaving([this] {
            m_closing = true;
            close();
        });
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace allocation
