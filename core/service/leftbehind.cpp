#include "service/leftbehind.h"

#include "domain/leaving.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_set>

namespace allocation {

namespace {

class Looking
{
public:
    Looking(ReadModel& store, int list)
        : m_store(store)
        , m_list(list)
    {
    }

    std::vector<LeftBehind> look(const std::vector<OrderId>& orders)
    {
        const Scope scope { {}, orders };
        readHolds(scope);
        std::vector<LeftBehind> left;
        std::set<OrderId> incomplete;
        std::set<LineId> withTheirOrder;
        m_store.lines(scope, [&](const LineRow& row) {
            const std::vector<LeavingPart> parts = partsOf(row);
            const bool whole = canLeaveWhole(*row.details, row.open(), parts);
            if (!whole)
                incomplete.insert(OrderId(row.order));
            if (row.details->completeness == Completeness::WholeOrder)
                withTheirOrder.insert(row.id());
            add(left, row, whole);
        });
        for (LeftBehind& line : left)
            if (!line.why && withTheirOrder.contains(line.line) && incomplete.contains(line.line.order))
                line.why = NothingToRelease::Why::OrderIncomplete;
        std::ranges::sort(left, {}, &LeftBehind::line);
        return left;
    }

private:
    void readHolds(const Scope& orders)
    {
        std::set<Sku> skus;
        m_store.lines(orders, [&](const LineRow& row) { skus.emplace(row.sku); });
        m_store.batches({ { skus.begin(), skus.end() }, {} }, [this](const BatchRowView& batch) {
            if (batch.heldBy)
                m_held.emplace(batch.ref);
        });
    }

    std::vector<LeavingPart> partsOf(const LineRow& row, bool besideList = false) const
    {
        std::vector<LeavingPart> parts;
        for (const LinePart& part : row.parts)
            if (!besideList || !isOn(part))
                parts.push_back(
                    { part.qty, part.picking.has_value(), !part.eta, m_held.contains(std::string(part.batch)) });
        return parts;
    }

    bool isOn(const LinePart& part) const { return part.picking && part.picking->list == m_list; }

    void add(std::vector<LeftBehind>& left, const LineRow& row, bool whole) const
    {
        Quantity qty = row.qty - row.shipped;
        for (const LinePart& part : row.parts)
            qty -= isOn(part) ? part.picking->qty : 0;
        if (qty > 0)
            left.push_back({ row.id(), qty, unreleasable(*row.details, whole, partsOf(row, true)) });
    }

    ReadModel& m_store;
    int m_list;
    std::unordered_set<std::string> m_held;
};

} // namespace

std::vector<LeftBehind> leftBehind(ReadModel& store, const PickList& list)
{
    std::set<OrderId> orders;
    for (const PickPart& part : list.parts)
        orders.insert(part.line.order);
    if (orders.empty()) // an empty scope is everything
        return {};
    return Looking(store, list.number).look({ orders.begin(), orders.end() });
}

} // namespace allocation
