#include "domain/strategyshelf.h"

#include "domain/rule.h"

#include <algorithm>

namespace allocation {

Shelf::Shelf(const std::vector<PlanBatch>& batches, const Planning& planning)
    : m_planning(planning)
{
    m_batches.resize(batches.size());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        Batch& batch = m_batches[i];
        batch.qty = batches[i].available;
        batch.eta = batches[i].eta;
        batch.arrival = batches[i].arrival;
        if (batch.available() <= 0)
            continue;
        m_available += batch.available();
        m_preferred.push_back(&batch);
    }
    std::stable_sort(
        m_preferred.begin(), m_preferred.end(), [](const Batch* a, const Batch* b) { return prefers(*a, *b); });
}

Quantity Shelf::largest() const
{
    const Batch* const batch = largestBatch();
    return batch ? batch->available() : 0;
}

Date Shelf::readyOf(const Batch& batch) const
{
    return *timing(m_planning, batch.eta, {}).ready;
}

Shelf::Position Shelf::endOnTime(std::optional<Date> due) const
{
    // Without ETA, and up to the planning date, batches are ready on the same day; from there on in the order of ETA.
    return std::partition_point(
        m_preferred.begin(), m_preferred.end(), [&](const Batch* batch) { return due && readyOf(*batch) <= *due; });
}

/// Batches with the same ETA count as equally late: the first of them.
Batch* Shelf::latestOnTime(Quantity units, std::optional<Date> due, PlacedBecause& why) const
{
    Batch* found = nullptr;
    why = PlacedBecause::OnlyOnTime;
    for (auto next = endOnTime(due); next != m_preferred.begin();) {
        Batch* const batch = *--next;
        if (batch->available() < units)
            continue;
        if (found)
            why = PlacedBecause::LatestOnTime;
        if (found && found->eta != batch->eta)
            break;
        found = batch;
    }
    return found;
}

Batch* Shelf::bestFit(Quantity units) const
{
    Batch* best = nullptr;
    for (Batch* const batch : m_preferred)
        if (batch->available() >= units && (!best || batch->available() < best->available()))
            best = batch;
    return best;
}

Batch* Shelf::largestBatch() const
{
    const auto largest = std::max_element(m_preferred.begin(), m_preferred.end(),
        [](const Batch* a, const Batch* b) { return a->available() < b->available(); });
    return largest == m_preferred.end() ? nullptr : *largest;
}

std::optional<Shelf::Taken> Shelf::takeWhole(Quantity units, std::optional<Date> due, Choice choice)
{
    switch (choice) {
    case Choice::BestFit:
        if (Batch* const batch = bestFit(units))
            return take(*batch, units, PlacedBecause::BestFit);
        return {};
    case Choice::LargestBatch:
        if (Batch* const batch = largestBatch(); batch && batch->available() >= units)
            return take(*batch, units, PlacedBecause::LargestBatch);
        return {};
    case Choice::LatestOnTime: {
        PlacedBecause why {};
        if (Batch* const batch = latestOnTime(units, due, why))
            return take(*batch, units, why);
        break;
    }
    case Choice::Earliest:
        break;
    }
    Batch* const batch = firstFit(m_preferred, units);
    if (!batch)
        return {};
    if (choice == Choice::LatestOnTime && due)
        return take(*batch, units, PlacedBecause::EarliestThoughLate);
    return take(*batch, units, batch->inStock() ? PlacedBecause::FirstInStock : PlacedBecause::EarliestInbound);
}

/// The first batch that has enough alone and is ready no later than the units would be from the first batches together.
Batch* Shelf::asEarlyAsPieces(Quantity units) const
{
    Quantity sum = 0;
    std::optional<Date> ready;
    for (Batch* const batch : m_preferred) {
        if (ready && readyOf(*batch) > *ready)
            return nullptr;
        if (batch->available() >= units)
            return batch;
        sum += batch->available();
        if (!ready && sum >= units)
            ready = readyOf(*batch);
    }
    return nullptr;
}

std::vector<Shelf::Taken> Shelf::takeSplit(Quantity units, std::optional<Date> due, Choice choice)
{
    if (choice == Choice::BestFit || choice == Choice::LargestBatch) {
        if (const auto whole = takeWhole(units, due, choice))
            return { *whole };
        std::vector<Batch*> largestFirst = m_preferred;
        std::stable_sort(largestFirst.begin(), largestFirst.end(),
            [](const Batch* a, const Batch* b) { return a->available() > b->available(); });
        return takePieces(largestFirst, units);
    }
    if (choice == Choice::LatestOnTime) {
        PlacedBecause why {};
        if (Batch* const batch = latestOnTime(units, due, why))
            return { take(*batch, units, why) };
        std::vector<Batch*> onTime(m_preferred.cbegin(), endOnTime(due));
        Quantity sum = 0;
        for (const Batch* const batch : onTime)
            sum += batch->available();
        std::reverse(onTime.begin(), onTime.end());
        if (sum >= units)
            return takePieces(onTime, units);
    }
    if (Batch* const batch = asEarlyAsPieces(units)) {
        const bool late = choice == Choice::LatestOnTime && due;
        const auto byRule = batch->inStock() ? PlacedBecause::FirstInStock : PlacedBecause::EarliestInbound;
        return { take(*batch, units, late ? PlacedBecause::EarliestThoughLate : byRule) };
    }
    return takePieces(std::vector<Batch*>(m_preferred), units);
}

std::vector<Shelf::Taken> Shelf::takePieces(const std::vector<Batch*>& from, Quantity units)
{
    std::vector<Taken> pieces;
    for (Batch* const batch : from) {
        if (units == 0)
            break;
        const Quantity piece = std::min(units, batch->available());
        pieces.push_back(take(*batch, piece, PlacedBecause::PartOfSplit));
        units -= piece;
    }
    return pieces;
}

Shelf::Taken Shelf::take(Batch& batch, Quantity units, PlacedBecause why)
{
    batch.allocated += units;
    m_available -= units;
    if (batch.available() == 0)
        m_preferred.erase(std::find(m_preferred.begin(), m_preferred.end(), &batch));
    return { static_cast<std::size_t>(&batch - m_batches.data()), units, why };
}

void Shelf::giveBack(const Taken& taken)
{
    Batch& batch = m_batches[taken.batch];
    if (batch.available() == 0)
        m_preferred.insert(std::upper_bound(m_preferred.begin(), m_preferred.end(), &batch,
                               [](const Batch* a, const Batch* b) { return prefers(*a, *b); }),
            &batch);
    batch.allocated -= taken.qty;
    m_available += taken.qty;
}

} // namespace allocation
