#include "service/releasing.h"

#include "domain/leaving.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace allocation {

namespace {

class Looking
{
public:
    Looking(ReadModel& store, const std::stop_token& stop)
        : m_store(store)
        , m_stop(stop)
    {
    }

    Releasable look(const Scope& scope, const std::set<LineId>& named)
    {
        readHolds(scope);
        std::vector<Candidate> wholeOrders; // whether the rest of their orders can leave is looked up at the end
        m_store.lines(
            scope,
            [&](const LineRow& row) {
                if (named.empty() ? row.parts.empty() : !named.contains(row.id()))
                    return;
                const Candidate line = candidate(row);
                if (!line.why && row.details->completeness == Completeness::WholeOrder)
                    wholeOrders.push_back(line);
                else
                    add(line);
            },
            m_stop);
        addWholeOrders(std::move(wholeOrders));
        return std::move(m_found);
    }

private:
    using Why = NothingToRelease::Why;
    struct Candidate {
        LineId id;
        std::optional<Why> why;
        Quantity units = 0;
        bool whole = false;
    };

    void readHolds(const Scope& scope)
    {
        m_store.batches(
            scope,
            [this](const BatchRowView& batch) {
                if (batch.heldBy)
                    m_held.emplace(batch.ref);
            },
            m_stop);
    }

    Candidate candidate(const LineRow& row) const
    {
        std::vector<LeavingPart> parts;
        Candidate line { row.id(), {} };
        for (const LinePart& part : row.parts) {
            parts.push_back(
                { part.qty, part.picking.has_value(), !part.eta, m_held.contains(std::string(part.batch)) });
            line.units += parts.back().isFree() ? part.qty : 0;
        }
        line.whole = canLeaveWhole(*row.details, row.open(), parts);
        line.why = unreleasable(*row.details, line.whole, parts);
        return line;
    }

    void addWholeOrders(std::vector<Candidate> lines)
    {
        if (lines.empty()) // an empty scope is everything
            return;
        Scope scope;
        for (const Candidate& line : lines)
            scope.orders.push_back(line.id.order);
        std::ranges::sort(scope.orders);
        scope.orders.erase(std::unique(scope.orders.begin(), scope.orders.end()), scope.orders.end());
        std::set<Sku> skus;
        m_store.lines(
            scope, [&](const LineRow& row) { skus.emplace(row.sku); }, m_stop);
        readHolds({ { skus.begin(), skus.end() }, {} });
        std::unordered_map<std::string, bool> complete;
        m_store.lines(
            scope,
            [&](const LineRow& row) {
                bool& whole = complete.try_emplace(std::string(row.order), true).first->second;
                whole = whole && candidate(row).whole;
            },
            m_stop);
        for (Candidate& line : lines) {
            if (!complete[line.id.order.text()])
                line.why = Why::OrderIncomplete;
            add(line);
        }
    }

    void add(const Candidate& line)
    {
        if (line.why) {
            m_found.left[*line.why].push_back(line.id);
            return;
        }
        m_found.lines.push_back(line.id);
        m_found.units += line.units;
    }

    ReadModel& m_store;
    const std::stop_token& m_stop;
    std::unordered_set<std::string> m_held;
    Releasable m_found;
};

} // namespace

Releasable releasable(ReadModel& store, const Scope& scope, const std::set<LineId>& named, const std::stop_token& stop)
{
    return Looking(store, stop).look(scope, named);
}

} // namespace allocation
