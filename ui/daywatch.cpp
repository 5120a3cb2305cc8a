#include "ui/daywatch.h"

#include <chrono>
#include <utility>

namespace allocation {

namespace {

constexpr std::chrono::seconds interval { 20 };

} // namespace

DayWatch::DayWatch(Today today, QObject* parent)
    : QObject(parent)
    , m_today(std::move(today))
    , m_seen(m_today())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    m_timer.start(interval);
}

void DayWatch::look()
{
    const Date now = m_today();
    if (std::exchange(m_seen, now) != now)
        Q_EMIT dayPassed();
}

} // namespace allocation
