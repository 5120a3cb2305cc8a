#include "service/story.h"

#include "service/eventparts.h"

#include <map>
#include <set>
#include <type_traits>
#include <utility>

namespace allocation {

namespace {

/// What the command belonged to, by which it can be undone: a long run has commands of its own.
const CommandId& stepOf(const LoggedEvent& logged)
{
    return logged.run.empty() ? logged.command : logged.run;
}

/// @param steps newest first
template <class Step>
void markUndone(std::vector<Step>& steps)
{
    std::set<CommandId> undone;
    std::map<CommandId, Timestamp> times;
    for (Step& step : steps) {
        step.undone = undone.contains(stepOf(step.logged));
        times.emplace(stepOf(step.logged), step.logged.at);
        if (!step.undone && !step.logged.undoes.empty())
            undone.insert(step.logged.undoes);
    }
    for (Step& step : steps)
        if (const auto undid = times.find(step.logged.undoes); undid != times.end())
            step.undid = undid->second;
}

template <class Step>
std::vector<Step> stepsIn(const HistoryScope& scope, const PartScope& parts, ReadModel& store)
{
    std::vector<Step> steps;
    store.history(scope, [&](const LoggedEvent& logged) {
        for (Event& part : partsOf(logged.event, parts)) {
            Step step;
            step.logged = { logged.seq, logged.at, logged.who, logged.why, logged.command, logged.run, logged.undoes,
                {} };
            step.logged.event = std::move(part);
            steps.push_back(std::move(step));
        }
    });
    markUndone(steps);
    return steps;
}

Quantity freedOn(const LineChange& change, const BatchRef& ref)
{
    return unitsOn(change.before, ref) - unitsOn(change.after, ref);
}

/// Units of the batch that become available by that part of an event.
template <class Part>
Quantity becomeAvailable(const Part& part, const BatchRef& ref)
{
    if constexpr (std::is_base_of_v<LineChanges, Part>)
        return freedOn(part.lines.front(), ref);
    else if constexpr (std::is_same_v<Part, Shipped>)
        return freedOn(part.lines.front().change, ref) - part.lines.front().qty;
    else if constexpr (std::is_same_v<Part, Unshipped>)
        return freedOn(part.lines.front().change, ref) + part.lines.front().qty;
    else if constexpr (std::is_same_v<Part, BatchCreated>)
        return part.batches.front().qty;
    else if constexpr (std::is_same_v<Part, BatchRemoved>)
        return -part.batches.front().qty;
    else if constexpr (std::is_same_v<Part, BatchQuantityChanged>)
        return part.after - part.before;
    else
        return 0;
}

} // namespace

std::vector<StoryStep> journeyOf(const LineId& line, ReadModel& store, std::size_t most)
{
    return stepsIn<StoryStep>({ line.order, line.sku, {}, most }, { line.order, line.number, {} }, store);
}

std::vector<LedgerStep> ledgerOf(const Batch& batch, ReadModel& store, std::size_t most)
{
    auto steps = stepsIn<LedgerStep>({ {}, batch.sku, batch.ref, most }, { {}, {}, batch.ref }, store);
    Quantity available = batch.available();
    for (LedgerStep& step : steps) {
        step.available = available;
        step.change = std::visit([&](const auto& part) { return becomeAvailable(part, batch.ref); }, step.logged.event);
        available -= step.change;
    }
    return steps;
}

} // namespace allocation
