#include "domain/optimalserved.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace allocation {

namespace {

/// A line of the one priority that is served in part.
struct Rival {
    std::size_t index = 0; ///< in the list of lines
    std::size_t due = 0;   ///< on the timeline
    Quantity open = 0;
    std::int64_t arrival = 0;
};

/// The fewest unit-days late, if only `supply` units are served: those that are due last.
void addLatestDue(const std::vector<Rival>& rivals, Spare& spare, Quantity supply)
{
    for (auto rival = rivals.rbegin(); rival != rivals.rend() && supply > 0; ++rival) {
        const Quantity units = std::min(rival->open, supply);
        spare.addDue(rival->due, units);
        supply -= units;
    }
}

/// How many units due by each day may be added to `spare` without making more late than `least` does.
std::vector<Quantity> roomUntil(const Spare& spare, const Spare& least, std::size_t days)
{
    std::vector<Quantity> room(days + 1, INT64_MAX);
    for (std::size_t day = days; day-- > 0;) {
        // Whoever is due earlier counts on this day as well, so what follows binds what stands before.
        const Quantity here = spare.at(day) - std::min<Quantity>(least.at(day), 0);
        room[day] = std::min(room[day + 1], here);
    }
    return room;
}

void serveRivals(
    std::vector<Rival> rivals, Spare& spare, std::size_t days, Quantity supply, std::vector<Quantity>& served)
{
    std::sort(rivals.begin(), rivals.end(),
        [](const Rival& a, const Rival& b) { return std::tie(a.due, a.arrival) < std::tie(b.due, b.arrival); });
    Spare least = spare;
    addLatestDue(rivals, least, supply);
    const auto room = roomUntil(spare, least, days);
    Quantity given = 0;
    for (const Rival& rival : rivals) {
        const Quantity here = room[rival.due] == INT64_MAX ? INT64_MAX : room[rival.due] - given;
        const Quantity units = std::min({ rival.open, supply - given, here });
        served[rival.index] = units;
        spare.addDue(rival.due, units);
        given += units;
    }
}

} // namespace

std::size_t priorityIndex(int priority)
{
    return static_cast<std::size_t>(std::clamp(priority, 1, 9) - 1);
}

std::vector<Quantity> servedUnits(const std::vector<PlanLine>& all, std::span<const std::uint32_t> lines,
    const Timeline& timeline, Spare& spare, Quantity supply)
{
    std::array<std::vector<Rival>, 9> byPriority;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PlanLine& line = all[lines[i]];
        byPriority.at(priorityIndex(line.priority))
            .push_back({ i, timeline.placeOf(line.due), line.open, line.arrival });
    }
    std::vector<Quantity> served(lines.size());
    for (std::vector<Rival>& rivals : byPriority) {
        const Quantity wanted = std::accumulate(rivals.begin(), rivals.end(), Quantity(0),
            [](Quantity sum, const Rival& rival) { return sum + rival.open; });
        if (wanted > supply) {
            serveRivals(std::move(rivals), spare, timeline.size(), supply, served);
            return served;
        }
        for (const Rival& rival : rivals) {
            served[rival.index] = rival.open;
            spare.addDue(rival.due, rival.open);
        }
        supply -= wanted;
    }
    return served;
}

} // namespace allocation
