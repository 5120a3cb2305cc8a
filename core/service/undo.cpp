#include "service/handlers.h"
#include "service/transactions.h"

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

// Undo: the events of a command or run, backwards, each the other way round. A long one is cut into transactions.

namespace allocation {

namespace {

/// So many lines are undone before their products are written and forgotten; less is told event by event.
constexpr std::size_t linesInMemory = maxEntries;

Envelope undoing(Envelope envelope, const CommandId& id)
{
    envelope.undoes = id;
    return envelope;
}

LineChanges* lineChangesIn(Event& event)
{
    return std::visit(
        [](auto& e) -> LineChanges* {
            if constexpr (std::is_base_of_v<LineChanges, std::remove_reference_t<decltype(e)>>)
                return &e;
            else
                return nullptr;
        },
        event);
}

class Undo
{
public:
    Undo(const UndoCommand& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
        : m_command(command)
        , m_who(envelope.who)
        , m_begin(begin)
        , m_control(control)
        , m_transactions(undoing(envelope, command.id), begin, control)
    {
    }

    Outcome execute()
    {
        Outcome outcome;
        outcome.repeated = m_transactions.alreadyApplied();
        if (outcome.repeated)
            return outcome;
        {
            const auto work = m_begin({});
            m_events = work->log().eventsOf(m_command.id);
            if (m_events.empty())
                throw Refused(NothingToUndo { m_command.id, work->log().compacted(m_command.id) });
        }
        while (!m_events.empty() && m_transactions.next(outcome, [this](UnitOfWork& work) { chunk(work); })) {
            m_events.resize(m_next);
            m_done = m_ahead;
            outcome.cancelled = !m_events.empty() && m_control.stop.stop_requested();
            if (outcome.cancelled)
                break;
        }
        outcome.result = std::move(m_done);
        return outcome;
    }

private:
    /// The last events that are not undone yet.
    void chunk(UnitOfWork& work)
    {
        m_ahead = m_done;
        m_next = m_events.size();
        m_waiting.clear();
        m_waits.clear();
        std::size_t pending = 0;
        for (std::size_t lines = 0; m_next > 0 && lines < linesPerChunk; --m_next) {
            LoggedEvent logged = work.log().at(m_events[m_next - 1]);
            lines += entryCount(logged.event);
            pending += entryCount(logged.event);
            revert(work, logged.event);
            if (pending > linesInMemory) {
                work.flush();
                pending = 0;
            }
            m_control.report(m_events.size() - m_next, m_events.size());
        }
        revertWaiting(work);
        if (m_next == 0 && m_ahead.done == 0)
            refuse();
    }

    void revert(UnitOfWork& work, Event& event)
    {
        const std::size_t gone = dropImpossible(work.products(), event);
        letWait(event);
        const Sku& sku = skuOf(event);
        auto reverted = work.products().get(sku).revert(event);
        if (!reverted.noRoom.empty())
            wait({ sku, std::move(reverted.noRoom) });
        count(work, sku, reverted.done, reverted.left + gone);
    }

    void count(UnitOfWork& work, const Sku& sku, std::size_t done, std::size_t left)
    {
        m_ahead.done += done;
        m_ahead.left += left;
        if (left > 0)
            blame(work.log(), sku);
    }

    // A change for which there is no room yet waits for the end of the transaction: an earlier event may still take
    // somebody else off that batch. So do the earlier changes of that line.

    void wait(LineChanges changes)
    {
        for (const LineChange& change : changes.lines)
            m_waits.insert({ change.order, changes.sku, change.number });
        m_waiting.push_back(std::move(changes));
    }

    void letWait(Event& event)
    {
        LineChanges* const changes = lineChangesIn(event);
        if (changes == nullptr || m_waits.empty())
            return;
        const auto goOn = std::stable_partition(changes->lines.begin(), changes->lines.end(), [&](const auto& change) {
            return m_waits.contains({ change.order, changes->sku, change.number });
        });
        if (goOn == changes->lines.begin())
            return;
        m_waiting.push_back({ changes->sku, { changes->lines.begin(), goOn } });
        changes->lines.erase(changes->lines.begin(), goOn);
    }

    void revertWaiting(UnitOfWork& work)
    {
        for (LineChanges& changes : m_waiting) {
            const Sku sku = changes.sku;
            const auto reverted = work.products().get(sku).revert(Moved { std::move(changes) });
            count(work, sku, reverted.done, reverted.left + reverted.noRoom.size());
        }
    }

    /// What only the whole store can tell: a reference that another product's batch has by now, a description that was
    /// changed since. @returns how many entries cannot be undone for that reason
    static std::size_t dropImpossible(Products& products, Event& event)
    {
        if (auto* const removed = std::get_if<BatchRemoved>(&event)) {
            return std::erase_if(removed->batches, [&](const Batch& batch) {
                const auto sku = products.skuOf(batch.ref);
                return sku && *sku != removed->sku;
            });
        }
        auto* const described = std::get_if<ProductDescribed>(&event);
        if (described == nullptr || products.details(described->sku) == described->after)
            return 0;
        described->before = described->after; // nothing to do any more
        return 1;
    }

    void blame(EventLog& log, const Sku& sku)
    {
        const auto change = log.lastChange(sku);
        auto& names = m_ahead.changedBy;
        if (change && change->who != m_who && std::find(names.begin(), names.end(), change->who) == names.end())
            names.push_back(change->who);
    }

    void refuse() const
    {
        if (m_ahead.left > 0)
            throw Refused(ChangedSince { m_ahead.left });
        throw Refused(NothingToUndo { m_command.id });
    }

    const UndoCommand& m_command;
    const std::string m_who;
    const BeginWork& m_begin;
    const RunControl& m_control;
    Transactions m_transactions;
    std::vector<std::int64_t> m_events; ///< not undone yet, oldest first
    std::size_t m_next = 0;
    std::vector<LineChanges> m_waiting; ///< of this transaction, the last change first
    std::set<LineId> m_waits;
    UndoResult m_done;
    UndoResult m_ahead; ///< with the transaction that is going on, which may have to start over
};

} // namespace

Outcome handle(const UndoCommand& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    return Undo(command, envelope, begin, control).execute();
}

} // namespace allocation
