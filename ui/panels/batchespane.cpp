#include "ui/panels/batchespane.h"

#include "ui/models/scrollanchor.h"
#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/paneheader.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace allocation {

BatchesPane::BatchesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_header(new PaneHeader(tr("Batches"), this))
    , m_view(new BatchesView(store.batches(), database, appearance, this))
    , m_empty(new EmptyState(QStringLiteral("batchesEmpty"), appearance, QStringLiteral("empty-batches"), m_view))
{
    setObjectName(QStringLiteral("batchesPane"));
    keepScrollAnchor(m_view);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    connect(&store.batches(), &TableModel::shownChanged, this, &BatchesPane::updateHeader);
    connect(&store, &StoreView::loaded, this, [this] {
        m_view->fitColumns();
        updateHeader();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BatchesPane::updateHeader);
    connect(m_empty, &EmptyState::activated, this, &BatchesPane::sampleWanted);
}

void BatchesPane::updateHeader()
{
    const BatchesModel& batches = m_store.batches();
    const QLocale& locale = batches.locale();
    const QString total = locale.toString(batches.totalRows());
    QString count = batches.rowCount() == batches.totalRows()
        ? total
        : tr("%1 of %2").arg(locale.toString(batches.rowCount()), total);
    if (m_view->horizontalHeader()->sortIndicatorSection() < 0 && batches.rowCount() > 0)
        count += QStringLiteral(" · ") + tr("in ready order");
    m_header->setCount(count);
    // Which product a batch is of needs saying only where there are several.
    m_view->setColumnHidden(BatchColumn::Sku, m_store.lines().product().has_value());
    if (batches.rowCount() > 0 || !m_store.isLoaded())
        m_empty->hide();
    else if (batches.totalRows() == 0)
        m_empty->present({ tr("No batches yet"),
            tr("Stock in the warehouse and shipments on their way stand here. Import your own, or look "
               "around in a furniture shop first."),
            tr("Open the sample") });
    else
        m_empty->present({ tr("No batch matches"), tr("Nothing here serves what is shown above.") });
}

} // namespace allocation
