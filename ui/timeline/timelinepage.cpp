#include "ui/timeline/timelinepage.h"

#include "ui/actions.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/paneheader.h"
#include "ui/panels/tableview.h"
#include "ui/selectionlink.h"
#include "ui/timeline/demandband.h"
#include "ui/timeline/supplyband.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinewords.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr double zoomStep = 1.5;
constexpr int longestSku = 40;

} // namespace

TimelinePage::TimelinePage(const Workspace& work)
    : m_work(work)
    , m_data(new TimelineData(work, this))
    , m_header(new PaneHeader(tr("Timeline"), this))
    , m_stack(new QStackedWidget(this))
    , m_picture(new TimelinePicture(work, *m_data))
    , m_table(new TableView(work.appearance))
    , m_model(new TimelineModel(*m_data, this))
    , m_empty(new EmptyState(QStringLiteral("timelineEmpty"), work.appearance, QStringLiteral("timeline"), m_stack))
{
    setObjectName(QStringLiteral("timelinePage"));
    m_stack->setObjectName(QStringLiteral("timelineStack"));
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_table);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(&m_picture->demand());
    buildHeader();
    buildTable();
    connect(m_data, &TimelineData::changed, this, &TimelinePage::onData);
    connect(m_empty, &EmptyState::activated, this, &TimelinePage::onEmpty);
    connect(&work.store, &StoreView::loaded, this, &TimelinePage::onData);
    onData();
}

QToolButton* TimelinePage::addButton(const char* name, const QString& text, const QString& tip)
{
    auto* const button = new QToolButton(m_header);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", QStringLiteral("chip"));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    m_header->addWidget(button);
    return button;
}

void TimelinePage::buildHeader()
{
    TimeScale& scale = m_picture->scale();
    connect(
        addButton("timelineZoomOut", QStringLiteral("\u2212"), tr("See more days at once (-, or Ctrl and the wheel)")),
        &QToolButton::clicked, this, [&scale] { scale.zoom(1 / zoomStep); });
    connect(addButton("timelineZoomIn", QStringLiteral("+"), tr("See fewer days, wider (+, or Ctrl and the wheel)")),
        &QToolButton::clicked, this, [&scale] { scale.zoom(zoomStep); });
    connect(addButton("timelineFit", tr("All"), tr("See everything there is (0)")), &QToolButton::clicked, this,
        [&scale] { scale.fit(); });
    QToolButton* const table = addButton(
        "timelineTableButton", tr("Show as table"), tr("The same as a table: date, what, in, out, available after"));
    table->setCheckable(true);
    connect(table, &QToolButton::toggled, this, &TimelinePage::showTable);
}

void TimelinePage::buildTable()
{
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Timeline as a table"));
    m_table->setModel(m_model);
    m_table->setElastic({ TimelineModel::What });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePage::chooseRow);
    connect(m_table, &QAbstractItemView::doubleClicked, m_work.actions.moveTo, &QAction::trigger);
}

void TimelinePage::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_picture);
    setFocusProxy(table ? static_cast<QWidget*>(m_table) : &m_picture->demand());
    if (table && !m_fitted) {
        m_table->fitColumns();
        m_fitted = true;
    }
    onData();
}

/// Lines and batches can be chosen in the table too.
void TimelinePage::chooseRow()
{
    QList<LineId> lines;
    std::optional<BatchRef> batch;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        const Movement& movement = m_model->movementAt(row.row());
        if (movement.supply)
            batch = m_data->batch(movement).ref;
        else
            lines << m_data->line(movement).id;
    }
    if (!lines.isEmpty())
        m_work.selection.chooseLines(lines);
    if (batch)
        m_work.selection.chooseBatch(batch);
}

void TimelinePage::onData()
{
    const bool any = !m_data->movements().empty();
    if (m_data->sku()) {
        const QString sku = fontMetrics().elidedText(
            formats::text(m_data->sku()->text()), Qt::ElideMiddle, longestSku * fontMetrics().averageCharWidth());
        m_header->setCount(any ? QStringLiteral("%1 · %2").arg(sku, timelinewords::summary(*m_data)) : sku);
    }
    if (any)
        m_empty->hide();
    else if (m_data->sku())
        m_empty->present({ tr("Nothing comes and nothing goes"),
            tr("Of this product there is neither stock nor an order line. Import… brings both.") });
    else
        m_empty->present({ tr("Which product?"),
            tr("Choose one on the left: its stock, its shipments and its order lines stand here along the days."),
            m_work.store.products().rowCount() > 0 ? tr("Show the first product") : QString() });
}

void TimelinePage::onEmpty()
{
    m_work.selection.selectFirstProduct();
}

void TimelinePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_data->setWatched(true);
}

void TimelinePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_data->setWatched(false);
}

} // namespace allocation
