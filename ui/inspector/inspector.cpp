#include "ui/inspector/inspector.h"

#include "domain/overloaded.h"
#include "ui/actions.h"
#include "ui/inspector/batchpage.h"
#include "ui/inspector/linepage.h"
#include "ui/inspector/linespage.h"
#include "ui/inspector/productpage.h"
#include "ui/models/storeview.h"
#include "ui/panels/paneheader.h"
#include "ui/selectionlink.h"

#include <algorithm>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace allocation {

namespace {

constexpr int pauseTime = 30; // ms; key repeat is about as fast
/// Of more lines nobody needs to know which they are.
constexpr qsizetype knownLines = 200;

/// As high as the page that is shown, not as the highest of all.
class Pages : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : 0;
    }
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return { 0, 0 }; }
};

} // namespace

Inspector::Inspector(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &Inspector::ask);
    build();
    follow();
    present(m_hint, tr("Inspector"));
}

void Inspector::build()
{
    m_dock = new QDockWidget(tr("Inspector"), m_work.window);
    m_dock->setObjectName(QStringLiteral("inspectorDock"));
    m_header = new PaneHeader(m_dock->windowTitle(), m_dock);
    connect(m_header->addCloseButton(QStringLiteral("inspectorCloseButton")), &QToolButton::clicked, m_dock,
        &QWidget::close);
    m_dock->setTitleBarWidget(m_header);
    m_area = new QScrollArea(m_dock);
    m_area->setObjectName(QStringLiteral("inspectorArea"));
    m_area->setAccessibleName(tr("Inspector"));
    m_area->setProperty("look", QStringLiteral("pane"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages = new Pages(m_area);
    m_pages->setObjectName(QStringLiteral("inspectorPages"));
    m_product = new ProductPage(m_work, m_pages);
    m_line = new LinePage(m_work, m_pages);
    m_lines = new LinesPage(m_work, m_pages);
    m_batch = new BatchPage(m_work, m_pages);
    for (QWidget* const page : std::initializer_list<QWidget*> { buildHint(), m_product, m_line, m_lines, m_batch })
        m_pages->addWidget(page);
    m_area->setWidget(m_pages);
    m_dock->setWidget(m_area);
    QMainWindow& window = *m_work.window;
    window.addDockWidget(window.isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock);
    // With large letters the tables need the room more.
    const int width = std::min(window.fontMetrics().averageCharWidth() * 38, window.width() * 22 / 100);
    QList<QDockWidget*> docks { m_dock };
    QList<int> widths { width };
    if (auto* const products = window.findChild<QDockWidget*>(QStringLiteral("productsDock"))) {
        docks << products; // else it would give way
        widths << std::min(products->widget()->sizeHint().width(), window.width() * 22 / 100);
    }
    window.resizeDocks(docks, widths, Qt::Horizontal);
    addToViewMenu();
}

QWidget* Inspector::buildHint()
{
    m_hint = new QLabel(tr("Select an order line to see why it stands as it does and where else it fits, or a batch to "
                           "see who took its stock."),
        m_pages);
    m_hint->setObjectName(QStringLiteral("inspectorHint"));
    m_hint->setProperty("look", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(12, 12, 12, 12);
    return m_hint;
}

/// With the other panes, which stand before the first separator.
void Inspector::addToViewMenu()
{
    QMenu* const menu = m_work.actions.menu("viewMenu");
    const auto actions = menu->actions();
    const auto separator = std::ranges::find_if(actions, [](const QAction* action) { return action->isSeparator(); });
    menu->insertAction(separator == actions.end() ? nullptr : *separator, m_dock->toggleViewAction());
}

void Inspector::follow()
{
    const SelectionLink& selection = m_work.selection;
    connect(&selection, &SelectionLink::linesChanged, this, &Inspector::onLines);
    connect(&selection, &SelectionLink::batchChanged, this, &Inspector::onBatch);
    connect(&selection, &SelectionLink::productChanged, this, &Inspector::wait);
    connect(&m_work.store, &StoreView::updated, this, &Inspector::onUpdated);
    connect(&m_work.store, &StoreView::loaded, this, &Inspector::wait);
    connect(&m_work.store, &StoreView::planningChanged, this, [this] {
        m_outdated = true;
        wait();
    });
    connect(m_dock, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            wait();
    });
    connect(m_line, &LinePage::lineWanted, this, &Inspector::goTo);
    connect(m_batch, &BatchPage::lineWanted, this, &Inspector::goTo);
}

void Inspector::onLines()
{
    const LineSums sums = m_work.selection.sums();
    const QList<LineId> lines = sums.lines <= knownLines ? m_work.selection.lines() : QList<LineId> {};
    if (sums.lines == m_lastCount && lines == m_lastLines && sums.lines <= knownLines)
        return; // only what is known of them has changed: the store tells that too
    m_lastCount = sums.lines;
    m_lastLines = lines;
    m_byBatch = sums.lines == 0 && m_work.selection.batch().has_value();
    wait();
}

void Inspector::onBatch()
{
    m_byBatch = m_work.selection.batch().has_value();
    wait();
}

Subject Inspector::subjectNow() const
{
    const auto batch = m_work.selection.batch();
    if (m_byBatch && batch)
        return *batch;
    if (m_lastLines.size() == 1)
        return m_lastLines.front();
    if (m_work.selection.product())
        return *m_work.selection.product();
    return {};
}

void Inspector::wait()
{
    m_busy = m_work.session.busy();
    m_pause.start();
}

void Inspector::ask()
{
    const auto busy = std::move(m_busy);
    if (!m_dock->isVisible())
        return;
    m_several = !m_byBatch && m_lastCount > 1;
    if (m_several) {
        m_subject = {};
        m_concerned.clear();
        m_lines->show();
        return present(m_lines, m_lines->title());
    }
    m_subject = subjectNow();
    if (m_asking) {
        m_outdated = true; // asked again when the answer is there
        return;
    }
    m_asking = true;
    m_outdated = false;
    m_work.session.ask(
        this, [subject = m_subject](ReadModel& store) { return inspect(subject, store); },
        [this, subject = m_subject](const Inspected& inspected) { answered(subject, inspected); });
}

void Inspector::answered(const Subject& subject, const Inspected& inspected)
{
    m_asking = false;
    if (!m_several && subject == m_subject)
        present(inspected);
    if (m_outdated && !m_several)
        ask();
}

void Inspector::present(const Inspected& inspected)
{
    m_concerned = concernedBy(inspected);
    std::visit(Overloaded {
                   [this](std::monostate) { present(m_hint, tr("Inspector")); },
                   [this](const InspectedProduct& product) {
                       m_product->show(product);
                       present(m_product, ProductPage::titleOf(product));
                   },
                   [this](const InspectedLine& line) {
                       m_line->show(line);
                       present(m_line, LinePage::titleOf(line));
                   },
                   [this](const InspectedBatch& batch) {
                       m_batch->show(batch);
                       present(m_batch, BatchPage::titleOf(batch));
                   },
               },
        inspected);
}

void Inspector::present(QWidget* page, const QString& title)
{
    if (m_header->title() != title)
        m_area->verticalScrollBar()->setValue(0); // something else from its beginning; the same stays where it was
    m_header->setTitle(title);
    m_pages->setCurrentWidget(page);
    m_pages->updateGeometry();
}

void Inspector::onUpdated(const Changes& changes)
{
    const bool concerned = changes.everything || m_several
        || std::ranges::any_of(changes.skus, [this](const Sku& sku) { return m_concerned.contains(sku); });
    if (concerned) {
        m_outdated = true;
        wait();
    }
}

void Inspector::goTo(const LineId& line)
{
    const auto& product = m_work.selection.product();
    if (product && *product != line.sku)
        m_work.selection.chooseProduct(line.sku);
    m_work.selection.chooseLines({ line });
}

} // namespace allocation
