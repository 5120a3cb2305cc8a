#pragma once

#include "service/trend.h"

#include <mutex>

namespace allocation {

/// Keeps the figures of each day as long as the program runs.
class MemoryTrend final : public TrendBook
{
public:
    std::vector<TrendPoint> points() override
    {
        const std::lock_guard lock(m_mutex);
        return m_points;
    }
    void keep(const TrendPoint& point) override
    {
        const std::lock_guard lock(m_mutex);
        addTo(m_points, point);
    }

private:
    std::mutex m_mutex;
    std::vector<TrendPoint> m_points;
};

} // namespace allocation
