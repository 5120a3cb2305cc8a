#include "domain/strategysequence.h"

#include <algorithm>
#include <tuple>

namespace allocation {

namespace {

auto dueKey(const PlanLine& line)
{
    return std::tuple(!line.due, line.due.value_or(Date()));
}

template <class Key>
bool earlier(const Key& key, const PlanLine& a, const PlanLine& b)
{
    return std::tuple(key(a), a.arrival) < std::tuple(key(b), b.arrival);
}

} // namespace

bool servedBefore(Sequence sequence, const PlanLine& a, const PlanLine& b)
{
    switch (sequence) {
    case Sequence::FileOrder:
        return a.arrival < b.arrival;
    case Sequence::DueDate:
        return earlier([](const PlanLine& line) { return std::tuple(dueKey(line), line.priority); }, a, b);
    case Sequence::Priority:
        return earlier([](const PlanLine& line) { return std::tuple(line.priority, dueKey(line)); }, a, b);
    case Sequence::LargestFirst:
        return earlier([](const PlanLine& line) { return -line.open; }, a, b);
    case Sequence::SmallestFirst:
        return earlier([](const PlanLine& line) { return line.open; }, a, b);
    }
    return false;
}

std::vector<std::uint32_t> inSequence(const std::vector<PlanLine>& lines, Sequence sequence)
{
    std::vector<std::uint32_t> order;
    order.reserve(lines.size());
    for (std::uint32_t line = 0; line < lines.size(); ++line)
        if (lines[line].open > 0)
            order.push_back(line);
    const auto before = [&](std::uint32_t a, std::uint32_t b) { return servedBefore(sequence, lines[a], lines[b]); };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::stable_sort(order.begin(), order.end(), before);
    return order;
}

std::optional<Date> horizonOf(const Strategy& strategy, const Planning& planning)
{
    if (!strategy.horizonDays)
        return {};
    return planning.date + *strategy.horizonDays;
}

std::vector<Leftover> takeBeyond(std::vector<std::uint32_t>& order, const std::vector<PlanLine>& lines, Date last)
{
    std::vector<Leftover> beyond;
    const auto isBeyond = [&](std::uint32_t line) {
        if (!lines[line].due || *lines[line].due <= last)
            return false;
        beyond.push_back({ line, lines[line].open, BeyondHorizon { last } });
        return true;
    };
    order.erase(std::remove_if(order.begin(), order.end(), isBeyond), order.end());
    return beyond;
}

} // namespace allocation
