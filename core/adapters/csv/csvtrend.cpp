#include "adapters/csv/csvtrend.h"

#include "adapters/csv/csvfile.h"
#include "adapters/csv/csvtable.h"
#include "adapters/csv/csvwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <QFileInfo>
#include <string>

namespace allocation::csv {

namespace {

constexpr std::array<std::string_view, 7> columns { "day", "line_fill", "order_fill", "unit_fill", "on_time",
    "late_lines", "short_units" };

/// In as many digits as it needs to be the same again.
template <class Number>
std::string textOf(Number number)
{
    std::array<char, 32> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return { text.data(), end };
}

std::string textOf(const std::optional<double>& rate)
{
    return rate ? textOf(*rate) : std::string();
}

template <class Number>
std::optional<Number> numberOf(std::string_view text)
{
    Number number {};
    const char* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (result.ec != std::errc() || result.ptr != end || !(number >= 0))
        return {};
    return number;
}

/// None: neither a rate nor empty.
std::optional<std::optional<double>> rateOf(std::string_view text)
{
    if (text.empty())
        return std::optional<double>();
    const auto rate = numberOf<double>(text);
    if (!rate || *rate > 1)
        return {};
    return std::optional<std::optional<double>>(std::in_place, rate);
}

std::optional<TrendPoint> pointOf(const std::vector<std::string_view>& cells)
{
    if (cells.size() != columns.size())
        return {};
    const auto day = Date::parse(cells[0]);
    const auto late = numberOf<std::int64_t>(cells[5]);
    const auto lacking = numberOf<Quantity>(cells[6]);
    const std::array rates { rateOf(cells[1]), rateOf(cells[2]), rateOf(cells[3]), rateOf(cells[4]) };
    if (!day || !late || !lacking || !std::ranges::all_of(rates, [](const auto& rate) { return rate.has_value(); }))
        return {};
    return TrendPoint { *day, *rates[0], *rates[1], *rates[2], *rates[3], *late, *lacking };
}

} // namespace

CsvTrend::CsvTrend(QString file)
    : m_file(std::move(file))
{
}

CsvTrend::Content CsvTrend::read() const
{
    Content content;
    if (!QFileInfo::exists(m_file))
        return content;
    try {
        CsvTable table(m_file.toStdString(), contentOf(m_file));
        content.isOurs = std::ranges::equal(table.header(), columns);
        Record record;
        while (content.isOurs && table.next(record))
            if (const auto point = pointOf(record.cells))
                addTo(content.points, *point);
    } catch (const NotATable& error) {
        content.isOurs = error.why() == NotATable::Why::Empty;
    }
    return content;
}

std::vector<TrendPoint> CsvTrend::points()
{
    const std::lock_guard lock(m_mutex);
    return read().points;
}

void CsvTrend::keep(const TrendPoint& point)
{
    const std::lock_guard lock(m_mutex);
    Content content = read();
    if (!content.isOurs)
        throw NotWritten(m_file.toStdString(), NotWritten::Why::CannotWrite, "the file there is another one");
    addTo(content.points, point);
    CsvWriter writer(m_file);
    writer.write(columns);
    for (const TrendPoint& p : content.points) {
        const std::array<std::string, columns.size()> cells { p.day.toString(), textOf(p.lineFill), textOf(p.orderFill),
            textOf(p.unitFill), textOf(p.onTime), textOf(p.lateLines), textOf(p.shortUnits) };
        std::array<std::string_view, columns.size()> views;
        std::ranges::copy(cells, views.begin());
        writer.write(views);
    }
    writer.commit();
}

} // namespace allocation::csv
