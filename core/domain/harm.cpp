#include "domain/harm.h"

#include <algorithm>

namespace allocation {

namespace {

/// Its units by batch, without what a planner cannot see.
std::vector<std::pair<BatchRef, Quantity>> placesOf(const std::optional<OrderLine>& line)
{
    std::vector<std::pair<BatchRef, Quantity>> places;
    if (line)
        for (const Allocation& part : line->allocations)
            places.emplace_back(part.batch, part.qty);
    std::ranges::sort(places);
    return places;
}

} // namespace

bool harms(const ProposedMove& move)
{
    // A line that was open and comes late is better off than before.
    const bool later = move.before.open == 0 && move.after.daysLate > move.before.daysLate;
    return later || move.after.open > move.before.open;
}

bool nothingFollows(const Impact& impact)
{
    return std::ranges::none_of(impact.lines,
        [](const LineImpact& line) { return line.worse() || placesOf(line.before) != placesOf(line.after); });
}

bool opens(const LineImpact& line)
{
    return line.before && line.after && line.after->open() > line.before->open();
}

std::size_t linesLater(const Impact& impact)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        impact.lines, [](const LineImpact& line) { return line.before && line.becomes.daysLate > line.was.daysLate; }));
}

std::size_t linesOpened(const Impact& impact)
{
    return static_cast<std::size_t>(std::ranges::count_if(impact.lines, opens));
}

} // namespace allocation
