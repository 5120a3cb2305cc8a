#include "domain/optimaltimeline.h"

#include <algorithm>

namespace allocation {

Timeline::Timeline(std::vector<Date> days)
    : m_days(std::move(days))
{
    std::sort(m_days.begin(), m_days.end());
    m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
}

std::size_t Timeline::placeOf(Date day) const
{
    return static_cast<std::size_t>(std::lower_bound(m_days.begin(), m_days.end(), day) - m_days.begin());
}

void Spare::take(std::size_t ready, std::size_t due, Quantity units)
{
    if (ready < due)
        change(ready, due, -units);
    else
        change(due, ready, units);
}

void Spare::change(std::size_t from, std::size_t to, Quantity units)
{
    for (std::size_t day = from; day < to; ++day)
        m_units[day] += units;
}

} // namespace allocation
