#include "ui/models/linesieve.h"

#include "ui/models/roles.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

using Test = ColumnFilter::Test;

constexpr std::array statusNames { "over-allocated", "open", "late", "shipped", "on time" };

std::optional<qint64> daysOf(const std::optional<Date>& date)
{
    return date ? std::optional(qint64 { date->days() }) : std::nullopt;
}

std::optional<qint64> numberOf(const LineRecord& line, int column, const Timing& timing)
{
    switch (column) {
    case LineColumn::Line:
        return line.number;
    case LineColumn::Qty:
        return line.qty;
    case LineColumn::Allocated:
        return line.allocated;
    case LineColumn::Open:
        return line.open();
    case LineColumn::Priority:
        return line.priority == 0 ? std::nullopt : std::optional(qint64 { line.priority });
    case LineColumn::Due:
        return daysOf(line.due.date());
    case LineColumn::Ready:
        return daysOf(timing.ready);
    default:
        return timing.daysLate > 0 ? std::optional(qint64 { timing.daysLate }) : std::nullopt;
    }
}

TextId textOf(const LineRecord& line, int column, const LineSieve::Source& source)
{
    switch (column) {
    case LineColumn::Order:
        return line.order;
    case LineColumn::Sku:
        return line.sku;
    case LineColumn::Customer:
        return line.customer;
    case LineColumn::Batch:
        return line.batch;
    case LineColumn::Pin:
        return source.pins.at(line.pin).owner;
    default:
        return source.own ? source.own(line.key, column) : 0;
    }
}

bool asksTiming(int column)
{
    return column == LineColumn::Ready || column == LineColumn::Late || column == LineColumn::Status;
}

} // namespace

FilterKind filterKindOf(int lineColumn)
{
    switch (lineColumn) {
    case LineColumn::Line:
    case LineColumn::Qty:
    case LineColumn::Allocated:
    case LineColumn::Open:
    case LineColumn::Priority:
    case LineColumn::Late:
        return FilterKind::Number;
    case LineColumn::Due:
    case LineColumn::Ready:
        return FilterKind::Day;
    case LineColumn::Status:
        return FilterKind::Status;
    default:
        return FilterKind::Text;
    }
}

QString nameOf(LineStatus status)
{
    return QLatin1StringView(statusNames.at(static_cast<std::size_t>(status)));
}

void LineSieve::setFilters(const ColumnFilters& filters, const Source& source)
{
    m_filters = filters;
    m_checks.clear();
    m_needsTiming = false;
    for (const auto& [column, filter] : filters) {
        if (filter.isVoid())
            continue;
        m_checks.push_back(made(column, filter));
        m_needsTiming = m_needsTiming || asksTiming(column);
        mark(m_checks.back(), source);
    }
}

LineSieve::Check LineSieve::made(int column, const ColumnFilter& filter)
{
    Check check { column, filter, TextPool::folded(filter.text.trimmed().toStdString()), {}, {}, {} };
    for (const QString& value : filter.values)
        check.values.push_back(TextPool::folded(value.toStdString()));
    for (const char* const status : statusNames)
        check.statuses.push_back(filter.values.contains(QLatin1StringView(status)) ? 1 : 0);
    return check;
}

void LineSieve::update(const Source& source, bool anew)
{
    for (Check& check : m_checks) {
        if (anew)
            check.hits.clear();
        mark(check, source);
    }
}

void LineSieve::mark(Check& check, const Source& source)
{
    if (filterKindOf(check.column) != FilterKind::Text)
        return;
    const auto first = static_cast<TextId>(check.hits.size());
    check.hits.resize(source.texts.size());
    if (check.filter.test == Test::Contains)
        source.texts.mark(check.needle, 1, check.hits, first);
    if (check.filter.test == Test::Is)
        source.texts.markEqual({ &check.needle, 1 }, 1, check.hits, first);
    if (check.filter.test == Test::OneOf)
        source.texts.markEqual(check.values, 1, check.hits, first);
}

bool LineSieve::passesText(const Check& check, TextId text)
{
    switch (check.filter.test) {
    case Test::Empty:
        return text == 0;
    case Test::NotEmpty:
        return text != 0;
    case Test::OneOf:
        return text == 0 ? std::ranges::count(check.values, std::string()) > 0 : check.hits[text] != 0;
    default:
        return text != 0 && check.hits[text] != 0;
    }
}

/// What somebody noted down, or why the line is stopped.
bool LineSieve::passesNote(const Check& check, const NoteEntry& note)
{
    if (check.filter.test == Test::Empty)
        return note.text == 0 && note.stop == 0;
    return passesText(check, note.text) || (note.stop != 0 && passesText(check, note.stop));
}

bool LineSieve::passesNumber(const Check& check, std::optional<qint64> number, Date planning)
{
    if (check.filter.test == Test::Empty)
        return !number;
    if (!number)
        return false;
    const auto [from, to] = daysOf(check.filter, planning);
    return (!from || *number >= *from) && (!to || *number <= *to);
}

bool LineSieve::passes(const Check& check, const LineRecord& line, const Timing& timing, const Source& source)
{
    switch (filterKindOf(check.column)) {
    case FilterKind::Text:
        if (check.column == LineColumn::Note)
            return passesNote(check, source.notes.at(line.note));
        return passesText(check, textOf(line, check.column, source));
    case FilterKind::Status: {
        const auto status = allocation::statusOf(line.overAllocated, line.open(), timing);
        return check.statuses[static_cast<std::size_t>(status)] != 0;
    }
    default:
        return passesNumber(check, numberOf(line, check.column, timing), source.planning.date);
    }
}

bool LineSieve::passes(const LineRecord& line, const Source& source) const
{
    if (m_checks.empty())
        return true;
    const Timing timing = m_needsTiming ? line.timing(source.planning) : Timing {};
    return std::ranges::all_of(m_checks, [&](const Check& check) { return passes(check, line, timing, source); });
}

} // namespace allocation
