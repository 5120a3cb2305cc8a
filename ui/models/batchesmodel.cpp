// What batches there are and which are shown; how they look and take drops is in batchescolumns.cpp.
#include "ui/models/batchesmodel.h"

#include <algorithm>
#include <utility>

namespace allocation {

void BatchBlock::add(const BatchRowView& row)
{
    BatchRecord record;
    record.key = row.arrival;
    record.qty = row.qty;
    record.allocated = row.allocated;
    record.ref = texts.intern(row.ref);
    record.sku = texts.intern(row.sku);
    record.shipment = texts.intern(row.shipment);
    record.eta = SmallDate(row.eta);
    record.onHold = row.heldBy.has_value();
    record.heldBy = texts.intern(row.heldBy.value_or(std::string_view()));
    record.holdReason = texts.intern(row.holdReason);
    record.heldUntil = SmallDate(row.heldUntil);
    record.location = texts.intern(row.details->location);
    record.note = texts.intern(row.details->note.text);
    record.followUp = SmallDate(row.details->note.followUp);
    rows.push_back(record);
}

BatchesModel::BatchesModel(QString database, QObject* parent)
    : RowsModel(parent)
    , m_database(std::move(database))
{
}

void BatchesModel::load(BatchBlock block)
{
    replaceAll([&] {
        m_catalogue.replaceTexts(std::move(block.texts));
        lookUpIds();
        setRecords(std::move(block.rows));
    });
}

void BatchesModel::mergeProducts(const std::vector<Sku>& skus, const BatchBlock& block, const QString& who)
{
    const std::vector<BatchRecord> rows = adopt(block);
    const std::vector<std::uint8_t> inScope = m_catalogue.flagsOf(skus);
    merge(rows, missingFrom(rows, [&](const BatchRecord& row) { return inScope[row.sku] != 0; }), who);
}

std::vector<BatchRecord> BatchesModel::adopt(const BatchBlock& block)
{
    const std::vector<TextId> here = m_catalogue.adopt(block.texts);
    std::vector<BatchRecord> rows = block.rows;
    for (BatchRecord& row : rows) {
        row.ref = here[row.ref];
        row.sku = here[row.sku];
        row.shipment = here[row.shipment];
        row.heldBy = here[row.heldBy];
        row.holdReason = here[row.holdReason];
        row.location = here[row.location];
        row.note = here[row.note];
    }
    lookUpIds();
    return rows;
}

void BatchesModel::setDescriptions(const Catalogue::Descriptions& descriptions)
{
    m_catalogue.describe(descriptions);
}

void BatchesModel::setPlanning(const Planning& planning)
{
    if (m_planning == planning)
        return;
    m_planning = planning;
    repaintColumns({ BatchColumn::Eta, BatchColumn::Eta });
}

void BatchesModel::lookUpIds()
{
    m_productId = m_product ? texts().find(m_product->text()) : 0;
}

void BatchesModel::setProduct(const std::optional<Sku>& sku)
{
    if (m_product == sku)
        return;
    m_product = sku;
    lookUpIds();
    refilter();
}

void BatchesModel::setSearch(const QString& text)
{
    if (!m_catalogue.setSearch(text))
        return;
    m_narrows = std::ranges::any_of(records(), [this](const BatchRecord& batch) { return contains(batch); });
    refilter();
}

void BatchesModel::setVerdicts(Verdicts verdicts)
{
    m_verdicts = std::move(verdicts);
    repaintColumns({ 0, BatchColumn::Count - 1 });
}

void BatchesModel::clearVerdicts()
{
    if (!m_verdicts)
        return;
    m_verdicts.reset();
    repaintColumns({ 0, BatchColumn::Count - 1 });
}

void BatchesModel::setMarked(const std::vector<BatchRef>& refs)
{
    std::set<BatchRef> marked(refs.begin(), refs.end());
    if (marked == m_marked)
        return;
    m_marked = std::move(marked);
    repaintColumns({ 0, BatchColumn::Count - 1 }, { MarkedRole });
}

BatchRef BatchesModel::refAt(int row) const
{
    return BatchRef(texts().text(recordAt(row).ref));
}

Sku BatchesModel::skuAt(int row) const
{
    return Sku(texts().text(recordAt(row).sku));
}

const BatchRecord* BatchesModel::find(const BatchRef& ref) const
{
    const TextId id = texts().find(ref.text());
    const auto batch = std::ranges::find(records(), id, &BatchRecord::ref);
    return id == 0 || batch == records().end() ? nullptr : &*batch;
}

int BatchesModel::rowOf(const BatchRef& ref) const
{
    const BatchRecord* const batch = find(ref);
    return batch ? rowOfKey(batch->key) : -1;
}

BatchFacts BatchesModel::factsOf(const BatchRecord& batch) const
{
    return { BatchRef(texts().text(batch.ref)), Sku(texts().text(batch.sku)), batch.qty, batch.allocated,
        batch.eta.date(), texts().string(batch.shipment), batch.onHold, texts().string(batch.location) };
}

BatchFacts BatchesModel::factsAt(int row) const
{
    return factsOf(recordAt(row));
}

std::optional<BatchFacts> BatchesModel::facts(const BatchRef& ref) const
{
    const BatchRecord* const batch = find(ref);
    return batch ? std::optional(factsOf(*batch)) : std::nullopt;
}

std::vector<BatchFacts> BatchesModel::ofShipment(const QString& shipment) const
{
    const TextId id = texts().find(shipment.toStdString());
    std::vector<BatchFacts> batches;
    for (const BatchRecord& batch : records())
        if (id != 0 && batch.shipment == id)
            batches.push_back(factsOf(batch));
    return batches;
}

QStringList BatchesModel::shipments() const
{
    std::set<TextId> ids;
    for (const BatchRecord& batch : records())
        if (batch.shipment != 0 && !batch.eta.empty())
            ids.insert(batch.shipment);
    QStringList names;
    for (const TextId id : ids)
        names << texts().string(id);
    names.sort(Qt::CaseInsensitive);
    return names;
}

bool BatchesModel::contains(const BatchRecord& batch) const
{
    return m_catalogue.isSearching()
        && (m_catalogue.contains(batch.ref) || m_catalogue.productContains(batch.sku)
            || m_catalogue.contains(batch.shipment) || m_catalogue.contains(batch.location)
            || m_catalogue.contains(batch.note));
}

bool BatchesModel::matches(Source source) const
{
    const BatchRecord& batch = record(source);
    if (m_product && (m_productId == 0 || batch.sku != m_productId))
        return false;
    return !m_narrows || contains(batch);
}

std::uint64_t BatchesModel::sortKey(Source source, int column) const
{
    const BatchRecord& batch = record(source);
    switch (column) {
    case BatchColumn::Ref:
        return texts().rank(batch.ref);
    case BatchColumn::Sku:
        return texts().rank(batch.sku);
    case BatchColumn::Qty:
        return numberKey(batch.qty);
    case BatchColumn::Allocated:
        return numberKey(batch.allocated);
    case BatchColumn::Available:
        return numberKey(batch.available());
    case BatchColumn::Hold:
        return batch.onHold ? 0 : 1;
    case BatchColumn::Note:
        return batch.note != 0 ? texts().rank(batch.note) : batch.followUp.empty() ? emptyKey : emptyKey - 1;
    case BatchColumn::Use: // per thousand
        return numberKey(batch.qty > 0 ? batch.allocated * 1000 / batch.qty : 1000);
    default: // as prefers() has it: in stock comes before every date
        return batch.eta.empty() ? 0 : numberKey(batch.eta.days());
    }
}

ColumnRange BatchesModel::difference(const BatchRecord& before, const BatchRecord& after) const
{
    ColumnRange range;
    if (before.ref != after.ref || before.sku != after.sku)
        range = { 0, BatchColumn::Count - 1 };
    if (before.eta != after.eta) {
        range.add(BatchColumn::Eta);
        range.add(BatchColumn::Use); // the bar's colour
    }
    if (before.onHold != after.onHold || before.heldBy != after.heldBy || before.holdReason != after.holdReason
        || before.heldUntil != after.heldUntil)
        range.add(BatchColumn::Hold);
    if (before.note != after.note || before.followUp != after.followUp || before.location != after.location)
        range.add(BatchColumn::Note);
    if (before.qty != after.qty) {
        range.add(BatchColumn::Qty);
        range.add(BatchColumn::Use);
    }
    if (before.allocated != after.allocated) {
        range.add(BatchColumn::Allocated);
        range.add(BatchColumn::Use);
    }
    return range;
}

} // namespace allocation
