#include "service/since.h"

#include "service/sincecompare.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace allocation {

namespace {

/// A pin says nothing when it ends, so it is in no event: all lines are looked at.
void addPinsEnded(SinceReport& report, ReadModel& store, const Date& today)
{
    store.lines({}, [&](const LineRow& row) {
        for (const LinePart& part : row.parts)
            if (part.pin && part.pin->until && *part.pin->until >= report.from && *part.pin->until < today)
                report.pinsEnded.push_back(
                    { row.id(), BatchRef(part.batch), part.qty, std::string(part.pin->owner), *part.pin->until });
    });
}

void addNowPossible(SinceReport& report, ReadModel& store, const std::vector<Sku>& products)
{
    if (products.empty()) // an empty scope is everything
        return;
    store.placeable({ products, {} }, [&](std::string_view sku, std::size_t lines) {
        report.nowPossible.push_back({ Sku(sku), lines });
    });
    std::ranges::sort(report.nowPossible, {}, &SinceReport::NowPossible::sku);
}

void sortWorstFirst(std::vector<SinceReport::Worse>& lines)
{
    std::ranges::stable_sort(lines, std::greater(), [](const SinceReport::Worse& line) {
        const int days = line.before.ready && line.now.ready ? *line.now.ready - *line.before.ready : 0;
        return std::tuple(line.open - line.openBefore, line.now.daysLate - line.before.daysLate, days);
    });
}

} // namespace

std::size_t SinceReport::entries() const
{
    return newLines.size() + changedLines.size() + goneLines.size() + shipped.size() + newBatches.size()
        + received.size() + slipped.size() + earlier.size() + counted.size() + goneBatches.size() + held.size()
        + offHold.size() + pinsEnded.size() + nowPossible.size() + worse.size();
}

SinceReport since(ReadModel& store, Timestamp from)
{
    SinceReport report;
    report.from = dayOf(from);
    SinceTraces traces;
    store.eventsAfter(store.lastSeqBefore(from), [&](const LoggedEvent& logged) { traces.add(logged); });
    std::vector<Sku> different;
    different.reserve(traces.products().size());
    for (const auto& [sku, trace] : traces.products()) {
        const ProductSnapshot now = store.product(sku); // one product at a time: all of them may be many
        if (SinceComparison(report, trace, now).compare())
            different.push_back(sku);
    }
    addNowPossible(report, store, different);
    addPinsEnded(report, store, store.planning().date);
    sortWorstFirst(report.worse);
    return report;
}

Timestamp startOf(const Date& day)
{
    return Timestamp(std::chrono::days(day.days()));
}

Date dayOf(Timestamp moment)
{
    return Date::fromDays(
        static_cast<std::int32_t>(std::chrono::floor<std::chrono::days>(moment).time_since_epoch().count()));
}

} // namespace allocation
