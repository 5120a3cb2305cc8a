#include "support/naivemodel.h"

#include <algorithm>
#include <set>

// What an import and an accepted proposal mean by the rules: each row that can be taken is taken, in the order product,
// supply, lines, cuts, allocations.

namespace allocation::test {

namespace {

Allocation* partOn(OrderLine& line, const BatchRef& ref)
{
    for (Allocation& part : line.allocations)
        if (part.batch == ref)
            return &part;
    return nullptr;
}

/// What a row without number and its line have in common.
bool alike(const OrderLine& line, const OrderLine& row, const ImportData& data)
{
    return line.qty == row.qty && (!data.hasDue || line.due == row.due)
        && (!data.hasCustomer || line.customer == row.customer);
}

} // namespace

void NaiveModel::act(const Import& command)
{
    if (command.dryRun)
        return;
    const ImportData& data = command.data->frame();
    m_rowsFrom = m_arrivals + 1;
    m_arrivals += command.data->lastBatchRow() + 1;
    const std::vector<BatchRow> cuts = importSupply(data);
    m_rowsFrom = m_arrivals + 1;
    m_arrivals += command.data->lastOrderRow() + 1;
    importDemand(data);
    for (const BatchRow& row : cuts)
        act(ChangeBatchQuantity { row.batch.ref, row.batch.qty });
    importParts(data);
}

/// @returns the rows that cut a batch
std::vector<BatchRow> NaiveModel::importSupply(const ImportData& data)
{
    std::vector<BatchRow> cuts;
    std::set<BatchRef> taken;
    for (const BatchRow& row : data.batches.value_or(std::vector<BatchRow>())) {
        if (!taken.insert(row.batch.ref).second)
            continue;
        Batch* const known = seek(row.batch.ref);
        if (!known) {
            m_now.batches.push_back(row.batch);
            m_now.batches.back().arrival = m_rowsFrom + row.row;
            continue;
        }
        if (data.hasEta)
            known->eta = row.batch.eta;
        if (data.hasShipment)
            known->shipment = row.batch.shipment;
        if (row.batch.qty < known->qty)
            cuts.push_back(row);
        else
            known->qty = row.batch.qty;
    }
    return cuts;
}

void NaiveModel::importDemand(const ImportData& data)
{
    std::vector<OrderRow> rows = data.orders.value_or(std::vector<OrderRow>());
    while (!rows.empty()) {
        const LineId first = rows.front().line.id;
        const auto others = std::stable_partition(rows.begin(), rows.end(),
            [&](const OrderRow& row) { return row.line.id.order == first.order && row.line.id.sku == first.sku; });
        importOrder({ rows.begin(), others }, data);
        rows.erase(rows.begin(), others);
    }
}

/// Rule 3, for the rows of one order and SKU.
void NaiveModel::importOrder(const std::vector<OrderRow>& rows, const ImportData& data)
{
    std::map<int, bool> named; // numbers that are there, and whether a row has them
    for (const OrderLine& l : m_now.lines)
        if (l.id.order == rows.front().line.id.order && l.id.sku == rows.front().line.id.sku)
            named[l.id.number] = false;
    for (const OrderRow& row : rows)
        if (row.hasNumber && !std::exchange(named[row.line.id.number], true))
            importLine(row, row.line.id, data);

    std::vector<std::optional<int>> matched(rows.size());
    const auto match = [&](auto fits) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (auto& [number, isNamed] : named)
                if (!rows[i].hasNumber && !matched[i] && !isNamed && fits(rows[i].line, number)) {
                    matched[i] = number;
                    isNamed = true;
                }
    };
    match([&](const OrderLine& row, int number) {
        return alike(line({ row.id.order, row.id.sku, number }), row, data);
    });
    match([](const OrderLine&, int) { return true; });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].hasNumber)
            continue;
        if (!matched[i]) {
            matched[i] = named.empty() ? 1 : named.rbegin()->first + 1;
            named[*matched[i]] = true;
        }
        importLine(rows[i], { rows[i].line.id.order, rows[i].line.id.sku, *matched[i] }, data);
    }
}

void NaiveModel::importLine(const OrderRow& row, const LineId& id, const ImportData& data)
{
    if (!seek(id)) {
        m_now.lines.push_back(row.line);
        m_now.lines.back().id = id;
        m_now.lines.back().arrival = m_rowsFrom + row.row;
        return;
    }
    ChangeOrderLine change { id, row.line.qty };
    if (data.hasCustomer)
        change.customer = row.line.customer;
    if (data.hasDue)
        change.due = row.line.due;
    if (data.hasPriority)
        change.priority = row.line.priority;
    const OrderLine before = line(id);
    try {
        act(change);
    } catch (const Answer&) { // the row would take pinned units
        line(id) = before;
    }
}

void NaiveModel::importParts(const ImportData& data)
{
    std::set<std::pair<LineId, BatchRef>> named;
    const auto isNamed = [&](const LineId& id) {
        return std::any_of(named.begin(), named.end(), [&](const auto& each) { return each.first == id; });
    };
    for (const AllocationRow& row : data.allocations.value_or(std::vector<AllocationRow>())) {
        const auto first = [&](auto fits) {
            OrderLine* found = nullptr;
            for (OrderLine& l : m_now.lines)
                if (l.id.order == row.order && l.id.sku == row.sku && fits(l)
                    && (!found || l.id.number < found->id.number))
                    found = &l;
            return found;
        };
        const auto has = [&](OrderLine& l) {
            const Allocation* const part = partOn(l, row.batch);
            return part && part->qty == row.qty && !named.contains({ l.id, row.batch });
        };
        const auto equal = [&](OrderLine& l) { return l.qty == row.qty && openUnits(l) >= row.qty && !isNamed(l.id); };
        const auto enough = [&](OrderLine& l) { return openUnits(l) >= row.qty; };
        OrderLine* l = row.number ? first([&](OrderLine& each) { return each.id.number == *row.number; }) : first(has);
        if (!row.number && !l)
            l = first(equal);
        if (!row.number && !l)
            l = first(enough);
        const Batch* const b = seek(row.batch);
        if (l && b && b->sku == row.sku && !named.contains({ l->id, row.batch }) && importPart(*l, *b, row))
            named.insert({ l->id, row.batch });
    }
}

/// @returns whether the row is taken
bool NaiveModel::importPart(OrderLine& l, const Batch& b, const AllocationRow& row)
{
    const Pin pin { m_who, m_reason, {} };
    Allocation* const part = partOn(l, b.ref);
    const Quantity more = row.qty - (part ? part->qty : 0);
    if (part && more == 0 && (!row.origin || *row.origin == part->origin)) {
        if (row.pinned && !part->pin)
            part->pin = pin;
        return true;
    }
    if (part && part->pin)
        return false;
    if (more > openUnits(l) || (more > 0 && (b.hold || more > b.qty - used(b.ref))))
        return false;
    const Origin origin = row.origin.value_or(part ? part->origin : Origin::Auto);
    if (part)
        remove(l, b.ref, part->qty);
    add(l, b.ref, row.qty, origin);
    if (row.pinned)
        partOn(l, b.ref)->pin = pin;
    return true;
}

void NaiveModel::act(const AcceptProposal& command)
{
    for (const Rearrangement& move : command.moves) {
        OrderLine& l = line(move.line);
        Quantity open = openUnits(l);
        for (const auto& given : move.from) {
            const Allocation* const part = partOn(l, given.batch);
            if (!part || part->qty < given.qty || binds(*part))
                throw Answer::Refused;
            remove(l, given.batch, given.qty);
            open += given.qty;
        }
        for (const auto& taken : move.to)
            open -= taken.qty;
        if (open < 0)
            throw Answer::Refused;
    }
    for (const Rearrangement& move : command.moves)
        for (const auto& taken : move.to)
            if (batchFor(line(move.line), taken.batch).hold)
                throw Answer::Refused;
            else
                add(line(move.line), taken.batch, taken.qty, Origin::Auto);
    for (const Rearrangement& move : command.moves)
        for (const auto& taken : move.to)
            if (used(taken.batch) > batch(taken.batch).qty)
                throw Answer::Refused;
}

} // namespace allocation::test
