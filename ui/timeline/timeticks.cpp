#include "ui/timeline/timeticks.h"

#include "ui/models/formats.h"
#include "ui/timeline/timescale.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

enum class Unit { Days, Months, Years };

struct Step {
    Unit unit;
    int count;
    int leastDays; ///< between two of them
};

constexpr std::array steps { Step { Unit::Days, 1, 1 }, Step { Unit::Days, 7, 7 }, Step { Unit::Months, 1, 28 },
    Step { Unit::Months, 3, 90 }, Step { Unit::Years, 1, 365 }, Step { Unit::Years, 2, 730 },
    Step { Unit::Years, 5, 1826 }, Step { Unit::Years, 10, 3652 }, Step { Unit::Years, 50, 18'262 },
    Step { Unit::Years, 100, 36'524 }, Step { Unit::Years, 1000, 365'242 } };
constexpr int labelGap = 10;
/// Years may have so many digits.
constexpr int lastYear = 9999;

int widestLabel(const Step& step, const QFontMetrics& metrics, const QLocale& locale)
{
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    if (step.unit == Unit::Days)
        return width(locale.toString(28));
    if (step.unit == Unit::Years)
        return width(locale.toString(QDate(2028, 1, 1), QStringLiteral("yyyy")));
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, width(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    return widest;
}

Step fineStep(double dayWidth, const QFontMetrics& metrics, const QLocale& locale)
{
    for (const Step& step : steps)
        if (step.leastDays * dayWidth >= widestLabel(step, metrics, locale) + labelGap)
            return step;
    return steps.back();
}

/// The last tick on that day or before.
QDate tickBefore(const QDate& day, const Step& step, const QLocale& locale)
{
    if (step.unit == Unit::Days && step.count == 1)
        return day;
    if (step.unit == Unit::Days)
        return day.addDays(-((day.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
    if (step.unit == Unit::Months)
        return { day.year(), (day.month() - 1) / step.count * step.count + 1, 1 };
    return { std::max(1, day.year() / step.count * step.count), 1, 1 };
}

QDate tickAfter(const QDate& tick, const Step& step, const QLocale& locale)
{
    if (step.unit == Unit::Days)
        return tick.addDays(step.count);
    if (step.unit == Unit::Months)
        return tick.addMonths(step.count);
    return tickBefore(tick, step, locale).year() == 1 && step.count > 1 ? QDate(step.count, 1, 1)
                                                                        : tick.addYears(step.count);
}

template <class Label>
std::vector<TimeTick> ticks(const TimeScale& scale, const Step& step, const QLocale& locale, Label label)
{
    const QDate begin = formats::toQDate(std::max(scale.first(), scale.dayAt(0)));
    const QDate end = formats::toQDate(std::min(scale.last(), scale.dayAt(scale.viewWidth())));
    std::vector<TimeTick> found;
    for (QDate tick = tickBefore(begin, step, locale); tick <= end && tick.year() <= lastYear;) {
        const QDate next = tickAfter(tick, step, locale);
        found.push_back({ formats::fromQDate(tick), label(tick), double(tick.daysTo(next)) * scale.dayWidth() });
        tick = next;
    }
    return found;
}

} // namespace

TimeTicks ticksOf(const TimeScale& scale, const QFontMetrics& metrics, const QLocale& locale)
{
    const Step fine = fineStep(scale.dayWidth(), metrics, locale);
    const auto year = [&](const QDate& day) { return locale.toString(day, QStringLiteral("yyyy")); };
    const auto month = [&](const QDate& day) { return locale.standaloneMonthName(day.month(), QLocale::ShortFormat); };
    TimeTicks all;
    if (fine.unit == Unit::Years) {
        all.fine = ticks(scale, fine, locale, year);
    } else if (fine.unit == Unit::Months) {
        all.fine = ticks(scale, fine, locale, month);
        all.coarse = ticks(scale, { Unit::Years, 1, 365 }, locale, year);
    } else {
        all.fine = ticks(scale, fine, locale, [&](const QDate& day) { return locale.toString(day.day()); });
        all.coarse = ticks(scale, { Unit::Months, 1, 28 }, locale, [&](const QDate& day) {
            const QString name = locale.standaloneMonthName(day.month(), QLocale::LongFormat);
            return QStringLiteral("%1 %2").arg(name, year(day));
        });
    }
    return all;
}

} // namespace allocation
