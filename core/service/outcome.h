#pragma once

#include "domain/errors.h"
#include "domain/events.h"
#include "service/eventlog.h"
#include "service/importresult.h"

#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace allocation {

/// What a run over open lines did: lines = allocated + outOfStock + unknownSku + already +
/// stopped.
struct AllocateResult {
    std::size_t lines = 0;
    std::size_t allocated = 0;
    std::size_t outOfStock = 0;
    std::size_t unknownSku = 0; ///< no batch has the SKU
    std::size_t already = 0;    ///< nothing was open
    Quantity units = 0;         ///< newly allocated
    std::size_t stopped = 0;    ///< open, but automation is to leave them alone

    friend bool operator==(const AllocateResult&, const AllocateResult&) = default;
};

/// What went on a pick list, and what of the scope did not.
struct ReleaseResult {
    int pickList = 0; ///< 0: nothing could go
    std::size_t lines = 0;
    Quantity units = 0;
    std::map<NothingToRelease::Why, std::size_t> left = {}; ///< lines with allocations that stay, by reason

    friend bool operator==(const ReleaseResult&, const ReleaseResult&) = default;
};

struct UndoResult {
    std::size_t done = 0;
    std::size_t left = 0;               ///< changed since, so they stay
    std::vector<std::string> changedBy; ///< who changed those, each name once
};

/// An allocation that a split left with a part of a pack.
struct PartOfPack {
    LineId line;
    BatchRef batch;
    Quantity qty = 0;
    Quantity pack = 0;

    friend bool operator==(const PartOfPack&, const PartOfPack&) = default;
};

/// What became of a command.
struct Outcome {
    Events events = {}; ///< empty: nothing had to change
    std::variant<std::monostate, AllocateResult, ReleaseResult, ImportResult, UndoResult> result = {};
    bool cancelled = false;                    ///< a long run was stopped; what it had committed stays
    std::exception_ptr stoppedBy = {};         ///< why it stopped, if nobody asked for it
    bool committedBefore = false;              ///< there were changes, told through RunControl::committed already
    bool repeated = false;                     ///< the command with this id was done before, and nothing now
    std::vector<PartOfPack> partsOfPacks = {}; ///< that a planner should know of; not those a file or the rule made

    bool changed() const { return committedBefore || !events.empty(); }
};

/// The reins of long work; everything may be left empty.
struct RunControl {
    std::stop_token stop = {};
    /// How far it is: done of total steps (lines, rows or events).
    std::function<void(std::size_t done, std::size_t total)> progress = {};
    /// Called between two transactions: single commands that wait may be handled inside.
    std::function<void()> yield = {};
    /// Takes the events of a transaction that is committed while the run goes on, so that they are told at once. The
    /// bus sets it.
    std::function<void(Events)> committed = {};
    /// Does a transaction, again and again if the trouble is transient. The bus sets it.
    std::function<void(const std::function<void()>&)> persist = {};

    void attempt(const std::function<void()>& transaction) const
    {
        if (persist)
            persist(transaction);
        else
            transaction();
    }
    void report(std::size_t done, std::size_t total) const
    {
        if (progress)
            progress(done, total);
    }
};

/// Refused, and the sender had looked at an older state: who changed what since.
class RefusedSince : public Refused
{
public:
    RefusedSince(Reason reason, LoggedEvent lastChange)
        : Refused(std::move(reason))
        , m_lastChange(std::move(lastChange))
    {
    }
    const LoggedEvent& lastChange() const { return m_lastChange; }

private:
    LoggedEvent m_lastChange;
};

} // namespace allocation
