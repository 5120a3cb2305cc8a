#include "domain/consequence.h"

#include "domain/allocations.h"

#include <algorithm>
#include <unordered_set>

namespace allocation {

namespace {

template <class Parts, class Key>
auto findBy(const Parts& parts, const Key& wanted)
{
    const auto found = std::find_if(parts.begin(), parts.end(), wanted);
    return found == parts.end() ? nullptr : &*found;
}

Verdict::Kind kindOf(const Verdict& verdict)
{
    if (verdict.wanted == 0)
        return verdict.pinnedLines > 0 ? Verdict::Kind::Pinned : Verdict::Kind::IsHere;
    if (verdict.hold)
        return Verdict::Kind::OnHold;
    if (verdict.fits == verdict.wanted && verdict.pinnedLines == 0)
        return Verdict::Kind::Fits;
    return verdict.fits > 0 ? Verdict::Kind::FitsPart : Verdict::Kind::Full;
}

} // namespace

const Batch* ProductSnapshot::batch(const BatchRef& ref) const
{
    return findBy(batches, [&](const Batch& batch) { return batch.ref == ref; });
}

const OrderLine* ProductSnapshot::line(const LineId& id) const
{
    return findBy(lines, [&](const OrderLine& line) { return line.id == id; });
}

Timing ProductSnapshot::timingOf(const OrderLine& line) const
{
    const auto latest = latestEta(line.allocations, [this](const BatchRef& ref) { return batch(ref); });
    return timing(planning, { line.open(), line.allocated(), latest, line.leaveBy() });
}

Drop::Drop(const ProductSnapshot& snapshot, std::span<const LineId> lines)
    : m_snapshot(snapshot)
{
    for (const Batch& batch : snapshot.batches)
        m_batches.emplace(batch.ref, &batch);
    std::unordered_map<LineId, const OrderLine*> known;
    for (const OrderLine& line : snapshot.lines)
        known.emplace(line.id, &line);
    std::unordered_set<LineId> seen;
    for (const LineId& id : lines) {
        const auto line = known.find(id);
        m_known = m_known && line != known.end();
        if (m_known && seen.insert(id).second)
            m_held.push_back({ line->second, timingOf(line->second->allocations, *line->second) });
    }
}

const Batch& Drop::batch(const BatchRef& ref) const
{
    static const Batch none;
    const auto found = m_batches.find(ref);
    return found == m_batches.end() ? none : *found->second;
}

Timing Drop::timingOf(const std::vector<Allocation>& allocations, const OrderLine& line) const
{
    const auto latest = latestEta(allocations, [this](const BatchRef& ref) { return &batch(ref); });
    const Quantity allocated = unitsOf(allocations);
    return timing(m_snapshot.planning, { line.unshipped() - allocated, allocated, latest, line.leaveBy() });
}

/// Where the line would be: open units go first, then the latest ready, as Product::move does.
std::vector<Allocation> Drop::after(const Held& held, const Batch& to, Quantity taken) const
{
    std::vector<Allocation> allocations = held.line->allocations;
    takeLatestReady(
        allocations, taken - std::min(taken, held.line->open()),
        [&](const Allocation& part) { return part.batch == to.ref || part.bound(m_snapshot.planning.date); },
        [this](const BatchRef& ref) -> const Batch& { return batch(ref); });
    if (taken > 0)
        addUnits(allocations, { to.ref, taken });
    return allocations;
}

/// Units that are not on the batch yet and could go there.
Quantity Drop::missingOn(const Held& held, const BatchRef& to, Verdict& verdict) const
{
    Quantity missing = held.line->unshipped() - held.line->allocatedOn(to);
    bool pinned = false;
    for (const Allocation& part : held.line->allocations) {
        if (part.batch == to || !part.bound(m_snapshot.planning.date))
            continue;
        pinned = true;
        missing -= part.qty;
        if (verdict.pickList == 0 && part.picking)
            verdict.pickList = part.picking->list;
        if (!verdict.pin && part.pinned(m_snapshot.planning.date))
            verdict.pin = part.pin;
    }
    verdict.pinnedLines += pinned && missing == 0 ? 1 : 0;
    return missing;
}

Verdict Drop::on(const BatchRef& to, Quantity most) const
{
    Verdict verdict;
    const auto target = m_batches.find(to);
    if (target == m_batches.end() || !m_known || m_held.empty())
        return verdict;

    verdict.left = std::max<Quantity>(0, target->second->allocatable());
    verdict.hold = target->second->hold;
    bool open = false;
    int lateBefore = 0;
    for (const Held& held : m_held) {
        const Quantity missing = missingOn(held, to, verdict);
        verdict.wanted += missing;
        verdict.linesWanted += missing > 0 ? 1 : 0;
        const Quantity room = std::min(verdict.left, most);
        const Quantity part = m_held.size() == 1 ? room : 0;
        const Quantity taken = missing <= room ? missing : part;
        if (taken == 0 && missing > 0)
            continue;
        verdict.left -= taken;
        verdict.fits += taken;
        const auto allocations = after(held, *target->second, taken);
        const Timing then = timingOf(allocations, *held.line);
        if (missing > 0)
            verdict.lines.push_back({ held.line->id, held.line->unshipped() - unitsOf(allocations), then.ready });
        verdict.ready = std::max(verdict.ready, then.ready);
        verdict.daysLate = std::max(verdict.daysLate, then.daysLate);
        lateBefore = std::max(lateBefore, held.now.daysLate);
        open = open || !held.now.ready || !then.ready;
    }
    verdict.kind = kindOf(verdict);
    if (!open)
        verdict.change = verdict.daysLate - lateBefore;
    return verdict;
}

Verdict consequence(const ProductSnapshot& snapshot, std::span<const LineId> lines, const BatchRef& to, Quantity most)
{
    return Drop(snapshot, lines).on(to, most);
}

LineOutlook deallocated(const OrderLine& line, const Planning& planning)
{
    LineOutlook outlook { line.id, line.unshipped() };
    for (const Allocation& part : line.allocations)
        outlook.open -= part.bound(planning.date) ? part.qty : 0;
    return outlook;
}

} // namespace allocation
