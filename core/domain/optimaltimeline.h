#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace allocation {

/// The days on which something of a product is due or ready. A place on it is the number of such a day; lines without
/// due date have the place behind the last one.
class Timeline
{
public:
    explicit Timeline(std::vector<Date> days);

    std::size_t size() const { return m_days.size(); }
    std::size_t placeOf(Date day) const;
    std::size_t placeOf(const std::optional<Date>& due) const { return due ? placeOf(*due) : size(); }

private:
    std::vector<Date> m_days;
};

/// From each day of a timeline to the next: units that are ready by then, less those that are due by then and served.
/// Where it is negative, so many units are late, whatever one does; where it is positive, no unit need be.
class Spare
{
public:
    explicit Spare(std::size_t days)
        : m_units(days)
    {
    }

    void addReady(std::size_t day, Quantity units) { change(day, m_units.size(), units); }
    void addDue(std::size_t day, Quantity units) { change(day, m_units.size(), -units); }
    Quantity at(std::size_t day) const { return m_units[day]; }

    /// Takes units that are ready on one day for a line that is due on another out of both sums.
    void take(std::size_t ready, std::size_t due, Quantity units);

    /// Calls visit(day, most) for days of being ready from which a line with that due date can be served so that the
    /// rest can still be served as well as possible, with the most units for which this holds. Leaves out days where
    /// this is less than `least`.
    template <class Visit>
    void from(std::size_t due, Quantity least, Visit visit) const
    {
        if (due < m_units.size())
            visit(due, maxSum);
        Quantity most = maxSum;
        for (std::size_t day = due; day-- > 0;) {
            most = std::min(most, m_units[day]);
            if (most < least)
                break;
            visit(day, most);
        }
        most = maxSum;
        for (std::size_t day = due; day + 1 < m_units.size(); ++day) {
            most = std::min(most, -m_units[day]);
            if (most < least)
                break;
            visit(day + 1, most);
        }
    }

private:
    static constexpr Quantity maxSum = INT64_MAX;
    void change(std::size_t from, std::size_t to, Quantity units);

    std::vector<Quantity> m_units;
};

} // namespace allocation
