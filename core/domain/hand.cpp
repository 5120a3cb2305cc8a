#include "domain/hand.h"

#include "domain/sparing.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace allocation {

namespace {

/// Units of the part, without a look at what keeps them.
Quantity unitsOf(const OrderLine& line, const HeldPart& part)
{
    if (part.whole)
        return line.unshipped();
    return part.from ? line.allocatedOn(*part.from) : line.open();
}

bool allWhole(std::span<const HeldPart> parts)
{
    return std::ranges::all_of(parts, &HeldPart::whole);
}

/// Lines by their ids.
class Index
{
public:
    explicit Index(const ProductSnapshot& snapshot)
    {
        for (const OrderLine& line : snapshot.lines)
            m_lines.emplace(line.id, &line);
    }
    const OrderLine* find(const LineId& id) const
    {
        const auto line = m_lines.find(id);
        return line == m_lines.end() ? nullptr : line->second;
    }

private:
    std::unordered_map<LineId, const OrderLine*> m_lines;
};

/// Lines as they would be, while parts are put on a batch one after the other.
class Putting
{
public:
    Putting(const ProductSnapshot& snapshot, const Batch& to)
        : m_snapshot(snapshot)
        , m_to(to)
    {
        m_verdict.left = std::max<Quantity>(0, to.allocatable());
        m_verdict.hold = to.hold;
    }

    /// @param alsoInPart if not all of it fits, as much as does
    void put(const OrderLine& line, const HeldPart& part, Quantity most, bool alsoInPart)
    {
        const Quantity missing = movable(line, part);
        const Quantity room = std::min(m_verdict.left, most);
        const Quantity taken = missing <= room ? missing : alsoInPart ? room : 0;
        m_verdict.wanted += missing;
        m_verdict.linesWanted += missing > 0 ? 1 : 0;
        if (taken == 0)
            return;
        const auto [now, isNew] = m_now.try_emplace(line.id, line);
        if (isNew)
            m_moved.push_back(&line);
        now->second = part.whole ? gathered(std::move(now->second), taken)
                                 : movedUnits(std::move(now->second), part.from.value_or(BatchRef()), m_to.ref, taken);
        m_verdict.left -= taken;
        m_verdict.fits += taken;
        m_taken.push_back(part);
    }

    const std::vector<HeldPart>& taken() const { return m_taken; }

    Verdict verdict()
    {
        bool open = false;
        int lateBefore = 0;
        for (const OrderLine* const line : m_moved) {
            const OrderLine& now = m_now.at(line->id);
            const Timing before = m_snapshot.timingOf(*line);
            const Timing after = m_snapshot.timingOf(now);
            m_verdict.lines.push_back({ now.id, now.open(), after.ready });
            m_verdict.ready = std::max(m_verdict.ready, after.ready);
            m_verdict.daysLate = std::max(m_verdict.daysLate, after.daysLate);
            lateBefore = std::max(lateBefore, before.daysLate);
            open = open || !before.ready || !after.ready;
        }
        m_verdict.kind = kind();
        if (!open && !m_moved.empty())
            m_verdict.change = m_verdict.daysLate - lateBefore;
        return std::move(m_verdict);
    }

private:
    /// Units of the part that are elsewhere and may go.
    Quantity movable(const OrderLine& line, const HeldPart& part)
    {
        Quantity units = part.whole || !part.from ? line.open() : 0;
        bool kept = false;
        for (const Allocation& allocation : line.allocations) {
            if (allocation.batch == m_to.ref || !(part.whole || part.from == allocation.batch))
                continue;
            if (mayMove(allocation, m_snapshot.planning))
                units += allocation.qty;
            else
                kept = note(allocation);
        }
        m_verdict.pinnedLines += kept && units == 0 ? 1 : 0;
        return units;
    }

    /// What keeps something where it is.
    bool note(const Allocation& kept)
    {
        if (!m_verdict.pin && kept.pinned(m_snapshot.planning.date))
            m_verdict.pin = kept.pin;
        if (m_verdict.pickList == 0 && kept.picking)
            m_verdict.pickList = kept.picking->list;
        return true;
    }

    OrderLine gathered(OrderLine line, Quantity units) const
    {
        std::erase_if(line.allocations,
            [this](const Allocation& part) { return part.batch != m_to.ref && mayMove(part, m_snapshot.planning); });
        return movedUnits(std::move(line), {}, m_to.ref, units);
    }

    Verdict::Kind kind() const
    {
        using Kind = Verdict::Kind;
        if (m_verdict.wanted == 0)
            return m_verdict.pinnedLines > 0 ? Kind::Pinned : Kind::IsHere;
        if (m_verdict.hold)
            return Kind::OnHold;
        if (m_verdict.fits == 0)
            return Kind::Full;
        return m_verdict.fits == m_verdict.wanted && m_verdict.pinnedLines == 0 ? Kind::Fits : Kind::FitsPart;
    }

    const ProductSnapshot& m_snapshot;
    const Batch& m_to;
    Verdict m_verdict;
    std::unordered_map<LineId, OrderLine> m_now;
    std::vector<const OrderLine*> m_moved;
    std::vector<HeldPart> m_taken;
};

/// All parts put on the batch; none: the batch, or a line, is not known.
std::optional<Putting> put(
    const ProductSnapshot& snapshot, std::span<const HeldPart> parts, const BatchRef& to, Quantity most)
{
    const Batch* const target = snapshot.batch(to);
    if (!target)
        return {};
    const Index index(snapshot);
    Putting putting(snapshot, *target);
    for (const HeldPart& part : parts) {
        const OrderLine* const line = index.find(part.line);
        if (!line)
            return {};
        putting.put(*line, part, most, parts.size() == 1);
    }
    return putting;
}

MoveLine moving(
    const ProductSnapshot& snapshot, const HeldPart& part, const BatchRef& to, const std::optional<Quantity>& qty)
{
    MoveLine command { { part.line }, part.from, to, qty };
    const OrderLine* const line = snapshot.line(part.line);
    if (!part.whole && !part.from && !qty && line)
        command.qty = line->open(); // open units go first
    return command;
}

/// One command, or several as one step.
template <class Each>
Command together(std::span<const HeldPart> parts, Each each)
{
    if (parts.size() == 1)
        return each(parts.front());
    auto steps = std::make_shared<std::vector<DraftStep>>();
    for (const HeldPart& part : parts)
        steps->push_back({ each(part) });
    return ApplyDraft { std::move(steps) };
}

bool sameSource(std::span<const HeldPart> parts)
{
    return std::ranges::all_of(
        parts, [&](const HeldPart& part) { return part.from && part.from == parts.front().from; });
}

} // namespace

std::vector<LineId> linesOf(std::span<const HeldPart> parts)
{
    std::vector<LineId> lines;
    lines.reserve(parts.size());
    for (const HeldPart& part : parts)
        lines.push_back(part.line);
    return lines;
}

std::vector<HeldPart> joined(const ProductSnapshot& snapshot, std::span<const HeldPart> parts)
{
    const Index index(snapshot);
    std::unordered_map<LineId, Quantity> held;
    for (const HeldPart& part : parts)
        if (const OrderLine* const line = index.find(part.line))
            held[part.line] += unitsOf(*line, part);
    std::vector<HeldPart> result;
    std::unordered_set<LineId> wholes;
    for (const HeldPart& part : parts) {
        const OrderLine* const line = index.find(part.line);
        if (!line || held.at(part.line) < line->unshipped())
            result.push_back(part);
        else if (wholes.insert(part.line).second)
            result.push_back({ part.line });
    }
    return result;
}

Verdict consequence(const ProductSnapshot& snapshot, std::span<const HeldPart> parts, const BatchRef& to, Quantity most)
{
    if (allWhole(parts))
        return consequence(snapshot, linesOf(parts), to, most);
    auto putting = put(snapshot, parts, to, most);
    return putting ? putting->verdict() : Verdict {};
}

Command moving(
    const ProductSnapshot& snapshot, std::span<const HeldPart> parts, const BatchRef& to, std::optional<Quantity> qty)
{
    if (allWhole(parts))
        return MoveLine { idsOf(consequence(snapshot, parts, to).lines), {}, to, qty };
    const auto putting = put(snapshot, parts, to, qty.value_or(maxQuantity));
    const std::vector<HeldPart> moved = putting ? putting->taken() : std::vector<HeldPart> {};
    if (moved.size() > 1 && sameSource(moved))
        return MoveLine { linesOf(moved), moved.front().from, to, qty };
    return together(moved, [&](const HeldPart& part) -> Command { return moving(snapshot, part, to, qty); });
}

std::optional<Freeing> freeing(const ProductSnapshot& snapshot, std::span<const HeldPart> parts)
{
    const Index index(snapshot);
    std::vector<HeldPart> freed;
    Freeing result;
    for (const HeldPart& part : parts) {
        const OrderLine* const line = index.find(part.line);
        if (!line || line->allocations.empty() || (!part.whole && !part.from))
            continue;
        freed.push_back(part);
        result.shown.push_back(part.whole ? deallocated(*line, snapshot.planning)
                                          : LineOutlook { line->id, line->open() + unitsOf(*line, part) });
    }
    if (freed.empty())
        return {};
    if (allWhole(freed) || sameSource(freed))
        result.command = DeallocateLine { linesOf(freed), freed.front().from };
    else
        result.command = together(freed, [](const HeldPart& part) -> Command {
            return DeallocateLine { { part.line }, part.from };
        });
    return result;
}

} // namespace allocation
