#include "domain/errors.h"
#include "service/ensure.h"
#include "service/handlers.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

// Pick lists, and what leaves the house.

namespace allocation {

namespace {

/// Puts what may leave on one new pick list.
class Releasing
{
public:
    explicit Releasing(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// @throws Refused: who names lines wants to know of each why it cannot leave
    void lines(const std::vector<LineId>& ids)
    {
        for (const LineId& id : std::set<LineId>(ids.begin(), ids.end())) {
            Product& product = m_work.products().get(id.sku);
            if (const auto why = unreleasable(product, product.line(id)))
                throw Refused(NothingToRelease { id, *why });
            release(product, id);
        }
    }

    /// @returns whether it went through to the end
    bool scope(const Scope& scope, const RunControl& control)
    {
        const std::vector<Sku> skus = m_work.products().withLines(scope);
        const std::set<OrderId> orders(scope.orders.begin(), scope.orders.end());
        std::size_t unwritten = 0;
        for (std::size_t done = 0; done < skus.size(); ++done) {
            if (control.stop.stop_requested())
                return false;
            unwritten += ofProduct(m_work.products().get(skus[done]), orders);
            if (unwritten >= linesPerChunk) {
                m_work.flush();
                unwritten = 0;
            }
            control.report(done + 1, skus.size());
        }
        if (m_result.lines == 0)
            throw Refused(NothingToRelease { {}, mostFrequentReason() });
        return true;
    }

    const ReleaseResult& result() const { return m_result; }

private:
    using Why = NothingToRelease::Why;

    /// Of what keeps lines back; that nothing is allocated if there is not even that.
    Why mostFrequentReason() const
    {
        const auto most = std::ranges::max_element(m_result.left, {}, [](const auto& entry) { return entry.second; });
        return most == m_result.left.end() ? Why::NotAllocated : most->first;
    }

    std::size_t ofProduct(Product& product, const std::set<OrderId>& orders)
    {
        std::size_t seen = 0;
        for (const OrderLine* line : product.parts().allLines()) {
            ++seen;
            if (line->allocations.empty() || (!orders.empty() && !orders.contains(line->id.order)))
                continue;
            if (const auto why = unreleasable(product, *line))
                ++m_result.left[*why];
            else
                release(product, line->id);
        }
        return seen;
    }

    std::optional<Why> unreleasable(Product& product, const OrderLine& line)
    {
        const auto why = product.unreleasable(line, {});
        const bool whole = line.details->completeness == Completeness::WholeOrder;
        return why || !whole || orderComplete(line.id.order) ? why : std::optional(Why::OrderIncomplete);
    }

    bool orderComplete(const OrderId& order)
    {
        const auto [known, isNew] = m_complete.try_emplace(order, true);
        if (!isNew)
            return known->second;
        for (const Sku& sku : m_work.products().withLines({ {}, { order } })) {
            Product& product = m_work.products().get(sku);
            const auto lines = product.parts().linesOf(order);
            known->second = known->second
                && std::ranges::all_of(lines, [&](const OrderLine* line) { return product.complete(*line); });
        }
        return known->second;
    }

    void release(Product& product, const LineId& id)
    {
        if (m_result.pickList == 0)
            m_result.pickList = m_work.products().nextPickList();
        m_result.units += product.release(id, {}, m_result.pickList);
        ++m_result.lines;
    }

    UnitOfWork& m_work;
    ReleaseResult m_result;
    std::unordered_map<OrderId, bool> m_complete;
};

/// What of the line is to leave: the batch that was named, or its only one.
BatchRef sourceOf(const OrderLine& line, const Ship::Part& part)
{
    if (part.from)
        return *part.from;
    if (line.allocations.empty())
        throw Refused(NotAllocated { line.id, {} });
    if (line.allocations.size() > 1) {
        LineIsSplit split { line.id, {} };
        for (const Allocation& each : line.allocations)
            split.batches.push_back(each.batch);
        throw Refused(std::move(split));
    }
    return line.allocations.front().batch;
}

void ship(Product& product, const Ship::Part& part)
{
    const OrderLine& line = product.line(part.line);
    const BatchRef from = sourceOf(line, part);
    const Quantity there = line.allocatedOn(from);
    const Quantity qty = part.qty.value_or(there);
    if (qty == 0 && !part.restMissing)
        throw Refused(NotAllocated { part.line, from });
    if (qty > 0)
        product.ship(part.line, from, qty);
    if (part.restMissing && there > qty)
        product.findMissing(part.line, from, there - qty);
}

} // namespace

Outcome handle(const Release& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    Outcome outcome;
    control.attempt([&] {
        const auto work = begin(envelope);
        outcome = {};
        outcome.repeated = work->alreadyApplied();
        if (outcome.repeated)
            return;
        Releasing releasing(*work);
        if (!command.lines.empty())
            releasing.lines(command.lines);
        else
            outcome.cancelled = !releasing.scope({ command.skus, command.orders }, control);
        if (outcome.cancelled)
            return;
        outcome.events = work->commit();
        outcome.result = releasing.result();
    });
    return outcome;
}

void handle(const Recall& command, const Envelope& envelope, UnitOfWork& work)
{
    const std::vector<LineId> lines = command.lines.empty() ? work.products().onPickList(command.pickList)
                                                            : command.lines;
    if (lines.empty())
        throw Refused(NotReleased { {}, command.pickList });
    for (const LineId& id : std::set<LineId>(lines.begin(), lines.end())) {
        Product& product = work.products().get(id.sku);
        ensure::tellingWhoChanged(product, envelope, work.log(), [&] { product.recall(id, {}, command.pickList); });
    }
}

void handle(const Ship& command, const Envelope& envelope, UnitOfWork& work)
{
    std::vector<Ship::Part> parts = command.parts;
    if (parts.empty()) {
        for (const LineId& id : work.products().onPickList(command.pickList))
            for (const Allocation& each : work.products().get(id.sku).line(id).allocations)
                if (each.picking && each.picking->list == command.pickList)
                    parts.push_back({ id, each.batch, each.picking->qty, false });
    }
    if (parts.empty())
        throw Refused(NotReleased { {}, command.pickList });
    for (const Ship::Part& part : parts) {
        Product& product = work.products().get(part.line.sku);
        ensure::tellingWhoChanged(product, envelope, work.log(), [&] { ship(product, part); });
    }
}

} // namespace allocation
