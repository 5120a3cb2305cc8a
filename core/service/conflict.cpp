#include "service/conflict.h"

#include "service/eventparts.h"
#include "service/lineschanged.h"

#include <algorithm>
#include <set>
#include <type_traits>
#include <utility>

namespace allocation {

namespace {

constexpr std::size_t mostEvents = 1000;

std::optional<WantedMove> moveOf(const MoveLine& move)
{
    WantedMove wanted { {}, move.to, move.qty };
    for (const LineId& line : move.lines)
        wanted.parts.push_back({ line, !move.from, move.from });
    return wanted;
}

/// Moves of several parts that were staged as one step.
std::optional<WantedMove> moveOf(const ApplyDraft& steps)
{
    std::optional<WantedMove> whole;
    for (const DraftStep& step : *steps.steps) {
        const auto* const move = std::get_if<MoveLine>(&step.command);
        if (!move || move->qty || (whole && whole->to != move->to))
            return {};
        auto part = moveOf(*move);
        if (!whole)
            whole = std::move(part);
        else
            whole->parts.insert(whole->parts.end(), part->parts.begin(), part->parts.end());
    }
    return whole;
}

/// What others did in the last versions of the product, newest first: each step that changed it made one.
std::vector<LoggedEvent> changesOf(const Sku& sku, Version versions, const std::string& who, ReadModel& store)
{
    std::vector<LoggedEvent> changes;
    std::set<CommandId> steps;
    store.history({ {}, sku, {}, mostEvents }, [&](const LoggedEvent& logged) {
        if (static_cast<Version>(steps.size()) > versions || !changesState(logged.event))
            return;
        steps.insert(logged.command);
        if (static_cast<Version>(steps.size()) <= versions && logged.who != who)
            changes.push_back(logged);
    });
    return changes;
}

std::optional<LoggedEvent> partIn(const LoggedEvent& logged, const PartScope& scope)
{
    std::vector<Event> parts = partsOf(logged.event, scope);
    if (parts.empty())
        return {};
    LoggedEvent change = logged;
    change.event = std::move(parts.front());
    return change;
}

/// The latest change of one of the lines.
std::optional<LoggedEvent> latestOf(const std::vector<LoggedEvent>& changes, const std::set<LineId>& lines)
{
    for (const LoggedEvent& logged : changes)
        for (const LineId& line : linesIn(logged.event))
            if (lines.contains(line))
                return partIn(logged, { line.order, line.number, {} });
    return {};
}

/// Of lines only those whose units there are others.
bool changes(const Event& part, const BatchRef& batch)
{
    return std::visit(
        [&](const auto& event) {
            if constexpr (std::is_base_of_v<LineChanges, std::decay_t<decltype(event)>>)
                return std::ranges::any_of(event.lines,
                    [&](const LineChange& line) { return unitsOn(line.before, batch) != unitsOn(line.after, batch); });
            else
                return true;
        },
        part);
}

std::optional<LoggedEvent> latestOf(const std::vector<LoggedEvent>& later, const BatchRef& batch)
{
    for (const LoggedEvent& logged : later)
        for (Event& part : partsOf(logged.event, { {}, {}, batch }))
            if (changes(part, batch)) {
                LoggedEvent change = logged;
                change.event = std::move(part);
                return change;
            }
    return {};
}

/// Of whatever it was.
std::optional<LoggedEvent> latestOf(const std::vector<LoggedEvent>& later)
{
    for (const LoggedEvent& logged : later)
        if (auto change = partIn(logged, {}))
            return change;
    return {};
}

/// Of the lines before the batch they should go to, and that before anything else of the product.
std::optional<LoggedEvent> meddling(
    const std::vector<LoggedEvent>& changes, const std::vector<LineId>& lines, const std::optional<BatchRef>& batch)
{
    if (auto ofLines = latestOf(changes, std::set<LineId>(lines.begin(), lines.end())))
        return ofLines;
    if (batch)
        if (auto ofBatch = latestOf(changes, *batch))
            return ofBatch;
    return latestOf(changes);
}

} // namespace

std::optional<WantedMove> wantedMove(const Command& command)
{
    if (const auto* const move = std::get_if<MoveLine>(&command))
        return moveOf(*move);
    if (const auto* const steps = std::get_if<ApplyDraft>(&command))
        return moveOf(*steps);
    if (const auto* const open = std::get_if<AllocateTo>(&command))
        return WantedMove { { { open->line, false, {} } }, open->batch, open->qty };
    return {};
}

std::vector<LineId> linesNamedBy(const Command& command)
{
    if (const auto move = wantedMove(command))
        return linesOf(move->parts);
    return std::visit(
        [](const auto& c) -> std::vector<LineId> {
            if constexpr (
                requires { c.line.sku; } && requires { c.other.sku; })
                return { c.line, c.other };
            else if constexpr (
                requires { c.line.sku; } && requires { c.donor.sku; })
                return { c.line, c.donor };
            else if constexpr (requires { c.line.sku; })
                return { c.line };
            else if constexpr (requires { c.lines.front().sku; })
                return c.lines;
            else
                return {};
        },
        command);
}

Conflict conflictOf(const Command& command, Version seen, const std::string& who, ReadModel& store)
{
    Conflict conflict;
    conflict.move = wantedMove(command);
    const std::vector<LineId> lines = linesNamedBy(command);
    if (lines.empty())
        return conflict;
    const Sku& sku = lines.front().sku;
    conflict.product = store.snapshot(sku, lines);
    const auto to = conflict.move ? std::optional(conflict.move->to) : std::nullopt;
    conflict.change = meddling(changesOf(sku, conflict.product.version - seen, who, store), lines, to);
    if (conflict.move)
        conflict.now = consequence(
            conflict.product, conflict.move->parts, conflict.move->to, conflict.move->qty.value_or(maxQuantity));
    return conflict;
}

std::optional<LoggedEvent> changeSince(const CommandId& step, const std::string& who, ReadModel& store)
{
    std::vector<LoggedEvent> later;
    std::set<LineId> lines;
    std::set<Sku> skus;
    store.history({ {}, {}, {}, mostEvents }, [&](const LoggedEvent& logged) {
        if (logged.command == step || logged.run == step) {
            lines.merge(linesIn(logged.event));
            skus.insert(skuOf(logged.event));
        } else if (skus.empty() && logged.who != who && changesState(logged.event)) {
            later.push_back(logged);
        }
    });
    std::erase_if(later, [&](const LoggedEvent& logged) { return !skus.contains(skuOf(logged.event)); });
    if (auto ofLines = latestOf(later, lines))
        return ofLines;
    return latestOf(later);
}

} // namespace allocation
