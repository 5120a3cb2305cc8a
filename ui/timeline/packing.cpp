#include "ui/timeline/packing.h"

#include <algorithm>

namespace allocation {

std::vector<Packed> packed(std::span<const Extent> marks, double gap)
{
    std::vector<Packed> places;
    places.reserve(marks.size());
    std::vector<double> ends; // of the rows
    for (const Extent& mark : marks) {
        const double latest = std::max(mark.start, mark.latest);
        const auto free = std::ranges::find_if(ends, [latest](double end) { return end <= latest; });
        const auto row = free - ends.begin();
        if (free == ends.end())
            ends.push_back(mark.start);
        auto& end = ends[static_cast<std::size_t>(row)];
        const double start = std::max(mark.start, end);
        places.push_back({ start, static_cast<int>(row) });
        end = start + mark.width + gap;
    }
    return places;
}

} // namespace allocation
