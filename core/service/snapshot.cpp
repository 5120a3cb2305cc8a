#include "service/snapshot.h"

#include "domain/allocations.h"
#include "domain/errors.h"

#include <algorithm>
#include <utility>

namespace allocation {

namespace {

const BatchRow* rowOf(const BatchRef& ref, const ProductRows& rows)
{
    const auto found = std::ranges::find_if(rows.batches, [&](const BatchRow* row) { return row->batch.ref == ref; });
    return found == rows.batches.end() ? nullptr : *found;
}

bool onPickList(const OrderLine& line)
{
    return std::ranges::any_of(line.allocations, [](const Allocation& part) { return part.picking.has_value(); });
}

} // namespace

Snapshot::Snapshot(
    Product& product, const ProductRows& rows, const ImportData& data, std::function<bool(const BatchRef&)> known)
    : m_product(product)
    , m_rows(rows)
    , m_data(data)
    , m_known(std::move(known))
{
    if (!data.batches)
        return;
    for (const Batch* batch : product.parts().allBatches()) {
        const BatchRow* const row = rowOf(batch->ref, rows);
        const Quantity now = row ? row->batch.qty : 0;
        if (batch->inStock() && now < batch->qty)
            m_fallen[batch->ref] = batch->qty - now;
    }
}

int Snapshot::shippedSigns(const OrderLine& line, bool someAreGone) const
{
    const bool picked = onPickList(line);
    const bool bound = std::ranges::any_of(
        line.allocations, [](const Allocation& part) { return part.picking || part.pin; });
    if (!someAreGone)
        return bound ? -1 : 0;
    if (picked && !m_data.batches)
        return 2;
    const bool fell = !line.allocations.empty() && std::ranges::all_of(line.allocations, [&](const Allocation& part) {
        const auto fallen = m_fallen.find(part.batch);
        return fallen != m_fallen.end() && (picked ? fallen->second >= part.qty : fallen->second == part.qty);
    });
    if (fell)
        return picked ? 2 : 1;
    return bound ? -1 : 0;
}

std::vector<GoneEntry> Snapshot::settle(const std::unordered_set<const OrderLine*>& stays, Gone how)
{
    m_how = howFor(ImportFile::Orders, how);
    if (m_data.orders)
        settleLines(stays);
    m_how = howFor(ImportFile::Batches, how);
    if (m_data.batches)
        settleBatches();
    return std::move(m_gone);
}

Gone Snapshot::howFor(ImportFile file, Gone how) const
{
    const bool rejected = std::ranges::any_of(
        m_data.rejects, [&](const Reject& reject) { return reject.file == file; });
    return rejected ? Gone::Keep : how;
}

/// Those on pick lists explain what is missing from their batches first; if what is left is just what all others have
/// there, they have gone too.
void Snapshot::settleLines(const std::unordered_set<const OrderLine*>& stays)
{
    std::vector<const OrderLine*> gone;
    for (const OrderLine* line : m_product.parts().allLines())
        if (!stays.contains(line) && line->unshipped() > 0)
            gone.push_back(line);
    std::unordered_map<BatchRef, Quantity> rest = m_fallen;
    std::unordered_map<BatchRef, Quantity> wanted;
    for (const OrderLine* line : gone)
        for (const Allocation& part : line->allocations)
            (onPickList(*line) ? rest[part.batch] : wanted[part.batch]) += onPickList(*line) ? -part.qty : part.qty;
    const auto shipped = [&](const OrderLine* line) {
        const auto explained = [&](const Allocation& part) {
            const Quantity left = rest[part.batch];
            return left > 0 && (left == wanted[part.batch] || left == part.qty);
        };
        return onPickList(*line) || (line->open() == 0 && std::ranges::all_of(line->allocations, explained));
    };
    std::vector<const OrderLine*> cancelled;
    for (const OrderLine* line : gone) {
        if (!shipped(line)) {
            cancelled.push_back(line);
            continue;
        }
        GoneEntry entry = entryOf(*line);
        if (!onPickList(*line))
            for (const Allocation& part : line->allocations) {
                rest[part.batch] -= part.qty;
                wanted[part.batch] -= part.qty;
            }
        entry.done = m_how != Gone::Keep && done([&] { shipOut(*line); });
        if (!entry.done)
            for (const Allocation& part : line->allocations)
                m_kept[part.batch] += part.qty;
        if (m_how == Gone::Cancel && line->unshipped() > 0) // there was more of it than left the house
            done([&] { m_product.cancelLine(*entry.line); });
        tell(std::move(entry));
    }
    for (const OrderLine* line : cancelled) {
        GoneEntry entry = entryOf(*line);
        entry.what = GoneEntry::What::Cancelled;
        entry.batch = {};
        entry.done = m_how == Gone::Cancel && done([&] { m_product.cancelLine(*entry.line); });
        entry.bound = m_how == Gone::Cancel && !entry.done;
        tell(std::move(entry));
    }
}

Quantity Snapshot::keptOn(const BatchRef& ref) const
{
    const auto kept = m_kept.find(ref);
    return kept == m_kept.end() ? 0 : kept->second;
}

GoneEntry Snapshot::entryOf(const OrderLine& line) const
{
    GoneEntry entry;
    entry.line = line.id;
    entry.sku = m_product.sku();
    entry.qty = line.unshipped();
    if (!line.allocations.empty())
        entry.batch = line.allocations.front().batch;
    return entry;
}

/// All that is allocated to it in stock has left the house. There is nothing that could be refused.
void Snapshot::shipOut(const OrderLine& line)
{
    const std::vector<Allocation> parts = line.allocations;
    for (const Allocation& part : parts) {
        const Batch& from = *m_product.parts().findBatch(part.batch);
        if (!from.inStock())
            continue;
        if (from.qty < part.qty) // counted too low: it has left, so it was there
            m_product.changeBatchQuantity(part.batch, part.qty);
        m_product.ship(line.id, part.batch, part.qty);
    }
}

/// A batch that is not in the file: it has come under another name, or nothing of it is left.
void Snapshot::settleBatches()
{
    std::vector<const BatchRow*> fresh;
    for (const BatchRow* row : m_rows.batches)
        if (row->batch.inStock() && row->batch.qty > 0 && !m_known(row->batch.ref))
            fresh.push_back(row);
    for (const Batch* batch : m_product.parts().allBatches()) {
        if (rowOf(batch->ref, m_rows) || batch->qty == 0)
            continue;
        GoneEntry entry { {}, batch->sku, batch->ref, GoneEntry::What::Used, batch->qty };
        auto as = std::ranges::find_if(fresh, [&](const BatchRow* row) { return row->batch.qty == batch->qty; });
        if (as == fresh.end())
            as = fresh.begin();
        if (!batch->inStock() && as != fresh.end()) {
            entry.what = GoneEntry::What::Received;
            entry.as = (*as)->batch.ref;
            const Quantity arrived = (*as)->batch.qty;
            fresh.erase(as);
            receive(entry, arrived);
        } else {
            const bool over = m_how == Gone::Cancel || (m_how == Gone::Ship && batch->inStock());
            const bool inStock = batch->inStock();
            entry.done = over && done([&] {
                if (inStock)
                    m_product.changeBatchQuantity(entry.batch, 0);
                else
                    m_product.removeBatch(entry.batch);
            });
            entry.bound = over && !entry.done;
        }
        tell(std::move(entry));
    }
}

/// Under its new name; what was announced beyond that does not come.
void Snapshot::receive(GoneEntry& entry, Quantity arrived)
{
    if (m_how == Gone::Keep)
        return;
    entry.done = done([&] { m_product.receivePart(entry.batch, arrived, entry.as); });
    if (entry.done && m_product.parts().findBatch(entry.batch))
        entry.bound = !done([&] { m_product.removeBatch(entry.batch); });
}

/// What is bound, or cannot be for another reason, stays and is told so.
template <class Deed>
bool Snapshot::done(Deed deed)
{
    try {
        deed();
        return true;
    } catch (const Refused&) {
        return false;
    }
}

void Snapshot::tell(GoneEntry entry)
{
    m_gone.push_back(std::move(entry));
}

} // namespace allocation
