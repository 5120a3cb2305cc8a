#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace allocation {

/// How well demand was served at the end of a day. Rates 0 to 1, none where there was nothing to fill.
struct TrendPoint {
    Date day;
    std::optional<double> lineFill = {};
    std::optional<double> orderFill = {};
    std::optional<double> unitFill = {};
    std::optional<double> onTime = {};
    std::int64_t lateLines = 0;
    Quantity shortUnits = 0;

    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// Where the figures of each day are kept, beside the database. May be used from any thread and by several programs at
/// once.
class TrendBook
{
public:
    TrendBook() = default;
    TrendBook(const TrendBook&) = delete;
    TrendBook& operator=(const TrendBook&) = delete;
    virtual ~TrendBook() = default;

    /// By day; empty if there are none, or if they cannot be read.
    virtual std::vector<TrendPoint> points() = 0;
    /// Takes the place of what was written for that day. @throws NotWritten
    virtual void keep(const TrendPoint& point) = 0;
};

/// Puts the point to its place by day, instead of one of the same day.
void addTo(std::vector<TrendPoint>& points, const TrendPoint& point);

} // namespace allocation
