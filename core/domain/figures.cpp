#include "domain/figures.h"

#include <algorithm>

namespace allocation {

LineState stateOf(
    std::span<const Holding> holdings, Quantity open, std::optional<Date> leaveBy, const Planning& planning)
{
    LineState state;
    state.open = open;
    std::optional<Date> latest; // in stock is before any date
    Quantity allocated = 0;
    for (const Holding& holding : holdings) {
        latest = std::max(latest, holding.eta);
        allocated += holding.qty;
        // A quantity and a number of days always multiply without overflow.
        state.unitDaysLate = addUpTo(state.unitDaysLate, holding.qty * timing(planning, holding.eta, leaveBy).daysLate);
        state.split = state.split || holding.batch != holdings.front().batch;
    }
    state.daysLate = timing(planning, { open, allocated, latest, leaveBy }).daysLate;
    return state;
}

void Figures::add(const LineState& line)
{
    ++lines;
    linesOpen += line.open > 0 ? 1 : 0;
    linesLate += line.daysLate > 0 ? 1 : 0;
    unitsOpen += line.open;
    splits += line.split ? 1 : 0;
    daysLate += line.daysLate;
    unitDaysLate = addUpTo(unitDaysLate, line.unitDaysLate);
}

void Figures::add(const Figures& other)
{
    lines += other.lines;
    linesOpen += other.linesOpen;
    linesLate += other.linesLate;
    unitsOpen += other.unitsOpen;
    unitsShort += other.unitsShort;
    splits += other.splits;
    batchesTouched += other.batchesTouched;
    daysLate += other.daysLate;
    unitDaysLate = addUpTo(unitDaysLate, other.unitDaysLate);
}

} // namespace allocation
