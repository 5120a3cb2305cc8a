#include "ui/models/linerecord.h"

#include <algorithm>

namespace allocation {

namespace {

/// A late line is urgent if it is due within so many days.
constexpr int soon = 14;

/// Quantities are at most maxQuantity, only the sum over a line in a broken file can be more.
std::int32_t small(Quantity quantity)
{
    return static_cast<std::int32_t>(std::clamp<Quantity>(quantity, 0, std::numeric_limits<std::int32_t>::max()));
}

} // namespace

void LineCounts::count(const LineRecord& line, const Planning& planning, int sign)
{
    const FillRates::Line figures = line.figures(planning);
    if (sign > 0)
        rates.add(figures);
    else
        rates.remove(figures);
    if (line.sku >= lines.size()) {
        lines.resize(line.sku + std::size_t { 1 });
        lateness.resize(lines.size());
    }
    lines[line.sku] += static_cast<std::uint32_t>(sign); // wraps round to one less
    releasedLines += line.released ? sign : 0;
    if (figures.daysLate == 0)
        return;
    lateness[line.sku].days += sign * qint64 { figures.daysLate };
    if (line.due.days() <= planning.date.days() + soon)
        lateness[line.sku].unitsSoon += sign * Quantity { line.qty };
}

void LineBlock::add(const LineRow& row)
{
    LineRecord record;
    record.key = row.arrival;
    record.qty = small(row.qty);
    record.allocated = small(row.allocated);
    record.order = texts.intern(row.order);
    record.sku = texts.intern(row.sku);
    record.customer = texts.intern(row.customer);
    record.due = SmallDate(row.due);
    record.eta = SmallDate(row.latestEta());
    record.number = row.number;
    record.priority = static_cast<std::int8_t>(row.priority.value_or(0));
    record.overAllocated = row.overAllocated();
    record.shipped = small(row.shipped);
    record.transitDays = static_cast<std::int16_t>(row.details->transitDays);
    record.isOrder = row.details->kind == LineKind::Order;
    record.flag = row.details->flag;
    record.released = std::ranges::any_of(row.parts, [](const LinePart& part) { return part.picking.has_value(); });
    if (const LineDetails& details = *row.details; details.note != Note() || !details.stop.empty())
        record.note = notes.intern(
            { texts.intern(details.note.text), SmallDate(details.note.followUp), texts.intern(details.stop) });
    const auto pinned = std::ranges::find_if(row.parts, [](const LinePart& part) { return part.pin.has_value(); });
    if (pinned != row.parts.end())
        record.pin = pins.intern({ texts.intern(pinned->pin->owner), SmallDate(pinned->pin->until) });
    if (row.parts.size() == 1) {
        record.batch = texts.intern(row.parts.front().batch);
    } else if (!row.parts.empty()) {
        std::vector<TextId> parts;
        for (const LinePart& part : row.parts)
            parts.push_back(texts.intern(part.batch));
        record.batch = texts.join(parts);
    }
    for (const auto& [column, text] : row.details->own)
        own.push_back({ row.arrival, texts.intern(column), texts.intern(text) });
    rows.push_back(record);
}

void LineBlock::count()
{
    counts = {};
    for (const LineRecord& row : rows)
        counts.count(row, planning, 1);
    texts.updateRanks();
}

} // namespace allocation
