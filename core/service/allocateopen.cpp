#include "service/handlers.h"
#include "service/transactions.h"

#include <algorithm>
#include <unordered_set>

// The automatic run over everything open.

namespace allocation {

namespace {

class Run
{
public:
    Run(const AllocateOpen& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
        : m_scope { command.skus, command.orders }
        , m_orders(command.orders.begin(), command.orders.end())
        , m_begin(begin)
        , m_control(control)
        , m_transactions(envelope, begin, control, command.dryRun)
    {
    }

    Outcome execute()
    {
        if (m_transactions.alreadyApplied())
            return {};
        plan();
        m_outcome.result = m_done.result;
        while (
            m_done.next < m_skus.size() && m_transactions.next(m_outcome, [this](UnitOfWork& work) { chunk(work); })) {
            m_done = m_ahead;
            m_outcome.result = m_done.result;
            m_outcome.cancelled = m_done.next < m_skus.size() && m_control.stop.stop_requested();
            if (m_outcome.cancelled)
                break;
        }
        return std::move(m_outcome);
    }

private:
    /// How far the run is. Kept apart for what is committed, because a transaction may have to start over.
    struct Progress {
        std::size_t next = 0;
        std::size_t looked = 0;
        AllocateResult result;
    };

    void plan()
    {
        const auto work = m_begin({});
        m_skus = work->products().withOpenLines(m_scope);
        m_done.result.lines = work->products().countLines(m_scope);
        m_done.result.already = m_done.result.lines;
    }

    void chunk(UnitOfWork& work)
    {
        m_ahead = m_done;
        for (std::size_t lines = 0; lines < linesPerChunk && m_ahead.next < m_skus.size(); ++m_ahead.next) {
            const std::size_t seen = allocateProduct(work.products().get(m_skus[m_ahead.next]));
            work.flush();
            lines += seen;
            m_ahead.looked += seen;
            m_ahead.result.already -= std::min(seen, m_ahead.result.already);
            m_control.report(m_ahead.looked, m_ahead.result.already + m_ahead.looked);
        }
        m_ahead.result.lines = m_ahead.result.already + m_ahead.looked;
    }

    /// Places the open lines of one product that are in scope. @returns how many it looked at
    std::size_t allocateProduct(Product& product)
    {
        AllocateResult& result = m_ahead.result;
        const bool hasBatches = product.parts().hasBatches();
        std::size_t seen = 0;
        for (OrderLine* line : product.parts().openLines()) {
            if (!m_orders.empty() && !m_orders.contains(line->id.order))
                continue;
            ++seen;
            const Quantity open = line->open();
            if (!hasBatches) {
                ++result.unknownSku;
            } else if (product.allocate(*line)) {
                ++result.allocated;
                result.units += open;
            } else {
                ++result.outOfStock;
            }
        }
        return seen;
    }

    const Scope m_scope;
    const std::unordered_set<OrderId> m_orders;
    const BeginWork& m_begin;
    const RunControl& m_control;
    Transactions m_transactions;
    std::vector<Sku> m_skus;
    Progress m_done;
    Progress m_ahead;
    Outcome m_outcome;
};

} // namespace

Outcome handle(const AllocateOpen& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    return Run(command, envelope, begin, control).execute();
}

} // namespace allocation
