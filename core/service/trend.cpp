#include "service/trend.h"

#include <algorithm>

namespace allocation {

void addTo(std::vector<TrendPoint>& points, const TrendPoint& point)
{
    const auto place = std::ranges::lower_bound(points, point.day, {}, &TrendPoint::day);
    if (place != points.end() && place->day == point.day)
        *place = point;
    else
        points.insert(place, point);
}

} // namespace allocation
