#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/day/day.h"
#include "ui/daywatch.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/draft/draftkeeping.h"
#include "ui/draft/draftmode.h"
#include "ui/dragguide.h"
#include "ui/keepactions.h"
#include "ui/lineactions.h"
#include "ui/lists/lists.h"
#include "ui/panels/batchespane.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/linespane.h"
#include "ui/panels/linesview.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/paneheader.h"
#include "ui/panels/productsview.h"
#include "ui/panels/statusfigures.h"
#include "ui/selectionlink.h"
#include "ui/toolbar.h"
#include "ui/viewswitch.h"
#include "ui/windowplace.h"
#include "ui/windowstate.h"

#include <algorithm>
#include <array>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

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
