#include "ui/panels/batchespane.h"

#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"

#include <QHeaderView>

namespace allocation {

BatchesPane::BatchesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent)
    : TablePane({ "batchesPane", tr("Batches"), "batchesEmpty", "empty-batches", store.batches(), BatchColumn::Sku },
        store, new BatchesView(store.batches(), database, appearance), appearance, parent)
{
    connect(view().horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BatchesPane::updateHeader);
    connect(&empty(), &EmptyState::activated, this, &BatchesPane::sampleWanted);
}

BatchesView& BatchesPane::view() const
{
    return static_cast<BatchesView&>(table());
}

QString BatchesPane::count() const
{
    const bool readyOrder = view().horizontalHeader()->sortIndicatorSection() < 0 && model().rowCount() > 0;
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
