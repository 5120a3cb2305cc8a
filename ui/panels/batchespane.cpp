#include "ui/panels/batchespane.h"

#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"

#include <QHeaderView>

namespace allocation {

BatchesPane::BatchesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent)
    : BatchesPane(store, new BatchesView(store.batches(), database, appearance), appearance, parent)
{
}

BatchesPane::BatchesPane(StoreView& store, BatchesView* view, const Appearance& appearance, QWidget* parent)
    : TablePane({ "batchesPane", tr("Batches"), "batchesEmpty", "empty-batches", BatchColumn::Sku }, store, view,
        appearance, parent)
    , m_view(view)
{
    connect(&store.batches(), &TableModel::shownChanged, this, &BatchesPane::updateHeader);
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BatchesPane::updateHeader);
    connect(&empty(), &EmptyState::activated, this, &BatchesPane::sampleWanted);
}

TableModel& BatchesPane::model() const
{
    return store().batches();
}

QString BatchesPane::count() const
{
    const bool readyOrder = m_view->horizontalHeader()->sortIndicatorSection() < 0 && model().rowCount() > 0;
    return TablePane::count() + (readyOrder ? QStringLiteral(" · ") + tr("in ready order") : QString());
}

EmptyState::Text BatchesPane::emptyText() const
{
    if (model().totalRows() == 0)
        return { tr("No batches yet"),
            tr("Stock in the warehouse and shipments on their way stand here. Import your own, or look "
               "around in a furniture shop first."),
            tr("Open the sample") };
    return { tr("No batch matches"), tr("Nothing here serves what is shown above.") };
}

} // namespace allocation
