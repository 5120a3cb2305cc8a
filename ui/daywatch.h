#pragma once

#include "domain/date.h"

#include <functional>
#include <QObject>
#include <QTimer>

namespace allocation {

/// Notices that it is another day. Looks at the clock again and again: a timer that is set for midnight would miss a
/// machine that slept, and a clock that was put right.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<Date()>;
    explicit DayWatch(Today today, QObject* parent = nullptr);

    void look();

Q_SIGNALS:
    void dayPassed();

private:
    Today m_today;
    Date m_seen;
    QTimer m_timer;
};

} // namespace allocation
