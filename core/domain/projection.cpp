#include "domain/projection.h"

#include <algorithm>
#include <tuple>

namespace allocation {

namespace {

/// None is after every day.
auto byDay(const std::optional<Date>& day)
{
    return std::tuple(!day, day.value_or(Date()));
}

void addSupply(std::vector<Movement>& all, const ProductSnapshot& product)
{
    for (std::size_t place = 0; place < product.batches.size(); ++place) {
        const Batch& batch = product.batches[place];
        if (batch.qty > 0 || batch.allocated > 0)
            all.push_back({ readyOn(batch, product.planning), batch.qty, 0, 0, true, place });
    }
}

void addDemand(std::vector<Movement>& all, const ProductSnapshot& product)
{
    for (std::size_t place = 0; place < product.lines.size(); ++place) {
        const OrderLine& line = product.lines[place];
        if (line.unshipped() <= 0)
            continue;
        const auto day = line.due ? std::optional(std::max(*line.due, product.planning.date)) : std::nullopt;
        all.push_back({ day, 0, line.unshipped(), 0, false, place });
    }
}

} // namespace

Date readyOn(const Batch& batch, const Planning& planning)
{
    return *timing(planning, batch.eta, {}).ready;
}

std::vector<Movement> movements(const ProductSnapshot& product)
{
    std::vector<Movement> all;
    all.reserve(product.batches.size() + product.lines.size());
    addSupply(all, product);
    addDemand(all, product);
    const auto key = [&product](const Movement& one) {
        const auto due = one.supply ? std::nullopt : product.lines[one.place].due;
        return std::tuple(byDay(one.day), !one.supply, byDay(due), one.place);
    };
    std::ranges::sort(all, [&](const Movement& a, const Movement& b) { return key(a) < key(b); });
    Quantity available = 0;
    for (Movement& one : all) {
        available += one.in - one.out;
        one.available = available;
    }
    return all;
}

std::vector<ProjectedDay> projectedDays(std::span<const Movement> movements)
{
    std::vector<ProjectedDay> days;
    for (const Movement& one : movements) {
        if (days.empty() || days.back().day != one.day)
            days.push_back({ one.day });
        days.back().in += one.in;
        days.back().out += one.out;
        days.back().available = one.available;
    }
    return days;
}

Quantity availableOn(std::span<const ProjectedDay> days, Date day)
{
    const auto after = std::ranges::partition_point(
        days, [day](const ProjectedDay& entry) { return entry.day && *entry.day <= day; });
    return after == days.begin() ? 0 : std::prev(after)->available;
}

const ProjectedDay* firstShortage(std::span<const ProjectedDay> days)
{
    const auto found = std::ranges::find_if(days, [](const ProjectedDay& entry) { return entry.available < 0; });
    return found == days.end() ? nullptr : &*found;
}

} // namespace allocation
