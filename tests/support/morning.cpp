#include "support/morning.h"

#include "support/importtext.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace allocation::test {

namespace {

std::string text(const ErpRow& row)
{
    return row.order + ' ' + row.sku + ' ' + std::to_string(row.qty) + " '" + row.customer + "' "
        + (row.due ? row.due->toString() : "-");
}

std::string text(const ErpBatch& batch)
{
    return batch.ref + ' ' + batch.sku + ' ' + std::to_string(batch.qty) + ' '
        + (batch.eta ? batch.eta->toString() : "-") + ' ' + batch.shipment;
}

template <class Entries>
std::string list(const Entries& entries)
{
    std::string all;
    for (const auto& entry : entries)
        all += "  " + text(entry) + '\n';
    return all;
}

/// What is in one and not in the other.
template <class Entry>
std::multiset<Entry> without(std::multiset<Entry> from, const std::multiset<Entry>& others)
{
    for (const Entry& entry : others)
        if (const auto found = from.find(entry); found != from.end())
            from.erase(found);
    return from;
}

} // namespace

Morning::Morning(StoresInStep& stores, ModelWarehouse& warehouse, Dice& dice, std::vector<Sku> skus)
    : m_stores(stores)
    , m_warehouse(warehouse)
    , m_dice(dice)
    , m_skus(std::move(skus))
{
}

void Morning::import(const Diary& diary, Gone how)
{
    const Holdings before = m_stores.holdings();
    const bool exact = m_agreed && !diary.vague && how == Gone::Cancel;
    m_doubtful += exact ? 0 : diary.goneUnits + diary.doubtful;
    m_before = m_stores.now();
    const ModelWarehouse::Files files = m_warehouse.files(m_dice);
    const ImportResult result = takeIn(files, how);
    m_now = m_stores.holdings();
    nothingExceeds(before);
    if (how != Gone::Cancel) {
        m_agreed = false;
        return;
    }
    if (exact && !result.rejects.empty())
        fail("row is rejected: " + text(files.rows.at(static_cast<std::size_t>(result.rejects.front().row) - 2)));
    m_agreed = true;
    openIsOpen(files, result);
    stockIsStock(result);
    if (m_agreed)
        sumsAreRight();
    shippedIsShipped(exact);
    if (exact)
        nothingMovedWithoutACut(before, diary);
    m_exact += exact ? 1 : 0;
}

ImportResult Morning::takeIn(const ModelWarehouse::Files& files, Gone how)
{
    const auto data = parsed({ files.batches.c_str(), files.orders.c_str() });
    const std::string what = "import with gone " + std::to_string(static_cast<int>(how)) + "\n" + files.batches
        + files.orders;
    ImportResult result = std::get<ImportResult>(m_stores.send(Import { data, false, how }, what)->result);
    twiceIsOnce(data, how);
    // The file is of this morning: it knows what was shipped.
    if (!result.asked.empty()) {
        m_stores.send(Import { data, false, how, true }, "the file knows the shipments");
        twiceIsOnce(data, how);
    }
    return result;
}

void Morning::twiceIsOnce(const std::shared_ptr<const ImportData>& data, Gone how)
{
    const std::string once = m_stores.now();
    const std::optional<Outcome> outcome = m_stores.send(Import { data, false, how }, "the same again");
    if (!outcome || outcome->changed() || m_stores.now() != once)
        fail("the second time changes something from\n" + once);
}

/// Row by row; only what was refused aloud may differ.
void Morning::openIsOpen(const ModelWarehouse::Files& files, const ImportResult& result)
{
    std::set<OrderSku> told;
    for (const Reject& reject : result.rejects)
        if (reject.file == ImportFile::Orders) {
            const ErpRow& row = files.rows.at(static_cast<std::size_t>(reject.row) - 2);
            told.emplace(row.order, row.sku);
        }
    for (const GoneEntry& entry : result.gone)
        if (entry.line && !entry.done)
            told.insert(orderSku(*entry.line));
    std::multiset<ErpRow> open;
    for (const OrderLine& line : m_now.lines)
        if (line.unshipped() > 0)
            open.insert(rowOf(line));
    std::multiset<ErpRow> missing = without(m_warehouse.rows(), open);
    std::multiset<ErpRow> tooMany = without(open, m_warehouse.rows());
    m_agreed = m_agreed && missing.empty() && tooMany.empty();
    const auto wasTold = [&](const ErpRow& row) { return told.contains({ row.order, row.sku }); };
    std::erase_if(missing, wasTold);
    std::erase_if(tooMany, wasTold);
    if (!missing.empty() || !tooMany.empty())
        fail("open in the warehouse only\n" + list(missing) + "in the store only\n" + list(tooMany));
}

void Morning::stockIsStock(const ImportResult& result)
{
    std::set<std::string> told;
    for (const GoneEntry& entry : result.gone)
        if (!entry.line && entry.bound)
            told.insert(entry.batch.text());
    std::multiset<ErpBatch> there;
    for (const Batch& batch : m_now.batches)
        if (batch.qty > 0)
            there.insert({ batch.ref.text(), batch.sku.text(), batch.qty, batch.eta, batch.shipment });
    const std::multiset<ErpBatch> missing = without(m_warehouse.batches(), there);
    std::multiset<ErpBatch> tooMany = without(there, m_warehouse.batches());
    m_agreed = m_agreed && tooMany.empty();
    std::erase_if(tooMany, [&](const ErpBatch& batch) { return told.contains(batch.ref); });
    if (!missing.empty() || !tooMany.empty())
        fail("supply in the warehouse only\n" + list(missing) + "in the store only\n" + list(tooMany));
}

void Morning::sumsAreRight()
{
    for (const Sku& sku : m_skus) {
        Quantity open = 0;
        Quantity inStock = 0;
        Quantity supply = 0;
        for (const OrderLine& line : m_now.lines)
            open += line.id.sku == sku ? line.unshipped() : 0;
        for (const Batch& batch : m_now.batches) {
            supply += batch.sku == sku ? batch.qty : 0;
            inStock += batch.sku == sku && batch.inStock() ? batch.qty : 0;
        }
        if (open != m_warehouse.open(sku.text()) || inStock != m_warehouse.inStock(sku.text())
            || supply != m_warehouse.supply(sku.text()))
            fail("the sums of " + sku.text() + " are others");
    }
}

/// After a vague day only as far as it can be known; from there on it is exact again.
void Morning::shippedIsShipped(bool exact)
{
    Quantity changed = 0;
    for (const Sku& sku : m_skus) {
        const Quantity drift = m_stores.shipped(sku) - m_warehouse.shipped(sku.text());
        changed += std::abs(drift - m_drift[sku]);
        if (exact && drift != m_drift[sku])
            fail("of " + sku.text() + " there are " + std::to_string(drift - m_drift[sku]) + " too many shipped");
        m_drift[sku] = drift;
    }
    if (changed > m_doubtful)
        fail(std::to_string(changed) + " units are shipped, or not, of which nobody could have any doubt");
    m_doubtful = m_agreed ? 0 : m_doubtful;
}

/// All other lines are where they were: with the same units of the same batches, pinned and released as they were.
void Morning::nothingMovedWithoutACut(const Holdings& before, const Diary& diary)
{
    const std::set<BatchRef> cut = reallyCut(before, diary);
    Groups wanted = foretold(before, diary);
    Groups found = groupsOf(m_now, {}, {});
    std::set<OrderSku> touched = diary.unclear;
    for (const OrderLine& line : before.lines)
        for (const Allocation& part : line.allocations)
            if (cut.contains(part.batch))
                touched.insert(orderSku(line.id));
    for (const OrderSku& group : touched)
        wanted.erase(group), found.erase(group);
    for (const auto& [group, lines] : wanted)
        if (found[group] != lines) {
            const auto rows = [](const std::multiset<Kept>& all) {
                std::ostringstream out;
                for (const auto& [row, parts] : all) {
                    out << "  " << text(row);
                    for (const auto& [batch, qty, origin, pinned, picked] : parts)
                        out << " [" << batch.text() << ' ' << qty << (origin == Origin::Manual ? " manual" : "")
                            << (pinned ? " pinned" : "") << " picked " << picked << ']';
                    out << '\n';
                }
                return out.str();
            };
            fail("without a cut, wanted\n" + rows(lines) + "found\n" + rows(found[group]));
        }
}

/// Those with less in the warehouse than lines that are still there have on them.
std::set<BatchRef> Morning::reallyCut(const Holdings& before, const Diary& diary) const
{
    std::map<BatchRef, Quantity> used;
    for (const OrderLine& line : before.lines)
        if (!diary.gone.contains(line.id))
            for (const Allocation& part : line.allocations)
                used[part.batch] += part.qty;
    std::set<BatchRef> cut;
    for (const auto& [ref, units] : used) {
        const auto renamed = diary.renamed.find(ref);
        const ErpBatch* const now = m_warehouse.batch((renamed == diary.renamed.end() ? ref : renamed->second).text());
        if (units > (now ? now->qty : 0))
            cut.insert(ref);
    }
    return cut;
}

Morning::Groups Morning::groupsOf(
    const Holdings& holdings, const std::set<LineId>& without, const std::map<BatchRef, BatchRef>& renamed)
{
    Groups groups;
    for (const OrderLine& line : holdings.lines) {
        if (line.unshipped() == 0 || without.contains(line.id))
            continue;
        std::set<Part> parts;
        for (const Allocation& part : line.allocations) {
            const auto other = renamed.find(part.batch);
            // Of alike ones on pick lists any may have gone.
            const Quantity picked = part.picking ? part.picking->qty : 0;
            parts.emplace(other == renamed.end() ? part.batch : other->second, part.qty,
                picked > 0 ? Origin::Auto : part.origin, picked == 0 && part.pin.has_value(), picked);
        }
        groups[orderSku(line.id)].emplace(rowOf(line), std::move(parts));
    }
    return groups;
}

/// What was there and did not go, and what is new.
Morning::Groups Morning::foretold(const Holdings& before, const Diary& diary) const
{
    Groups groups = groupsOf(before, diary.gone, diary.renamed);
    std::multiset<ErpRow> fresh = m_warehouse.rows();
    for (const auto& [group, lines] : groups)
        for (const auto& [row, parts] : lines)
            if (const auto known = fresh.find(row); known != fresh.end())
                fresh.erase(known);
    for (const ErpRow& row : fresh)
        groups[{ row.order, row.sku }].emplace(row, std::set<Part> {});
    return groups;
}

/// But for what cannot go, or what was so before: nobody took the pins off and asked for a cut.
void Morning::nothingExceeds(const Holdings& before)
{
    std::map<BatchRef, bool> onlyBound;
    for (const OrderLine& line : m_now.lines) {
        if (line.open() < 0)
            fail(line.id.order.text() + " has more allocated than it needs");
        for (const Allocation& part : line.allocations)
            onlyBound.try_emplace(part.batch, true).first->second &= part.picking || part.pin;
    }
    for (const Batch& batch : m_now.batches) {
        const Batch* const was = before.batch(batch.ref);
        if (batch.available() < 0 && !onlyBound[batch.ref] && !(was && was->available() < 0))
            fail(batch.ref.text() + " has more allocated than it holds");
    }
}

void Morning::fail(const std::string& text) const
{
    throw std::runtime_error(
        text + "\nthe day so far:\n" + m_stores.story() + "before the file\n" + m_before + "now\n" + m_stores.now());
}

} // namespace allocation::test
