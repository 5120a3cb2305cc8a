// Which lines of a LinesModel are shown.
#include "ui/models/formats.h"
#include "ui/models/linesmodel.h"

#include <algorithm>
#include <limits>

namespace allocation {

namespace {

constexpr qint64 noWeek = std::numeric_limits<qint64>::min();
constexpr int firstMonday = 4; ///< 5 January 1970, in days

/// Weeks since then, from Monday to Sunday.
qint64 weekOf(const SmallDate& day)
{
    if (day.empty())
        return noWeek;
    const qint64 since = qint64 { day.days() } - firstMonday;
    return since >= 0 ? since / 7 : -((6 - since) / 7);
}

Date mondayOf(qint64 week)
{
    return Date::fromDays(static_cast<std::int32_t>(week * 7 + firstMonday));
}

} // namespace

LineSieve::Source LinesModel::forSieve() const
{
    return { texts(), m_pins, m_notes, m_planning, [this](qint64 line, int column) { return m_own.at(line, column); } };
}

LineStatus LinesModel::statusOf(const LineRecord& line) const
{
    return allocation::statusOf(line.overAllocated, line.open(), line.timing(m_planning));
}

bool LinesModel::passes(const LineRecord& line) const
{
    switch (m_filter) {
    case LineFilter::Open:
        return line.open() > 0;
    case LineFilter::Late:
        return line.timing(m_planning).daysLate > 0;
    case LineFilter::OverAllocated:
        return line.overAllocated;
    case LineFilter::Placeable:
        return m_watch.isPlaceable(line);
    case LineFilter::Alerts:
        return m_watch.alerts(line);
    case LineFilter::All:
        break;
    }
    return true;
}

bool LinesModel::matches(Source source) const
{
    const LineRecord& line = record(source);
    return (!m_product || (line.sku == m_productId && m_productId != 0)) && passes(line) && found(line)
        && (m_sieve.isEmpty() || m_sieve.passes(line, forSieve()));
}

void LinesModel::setColumnFilters(const ColumnFilters& filters)
{
    if (filters == m_sieve.filters())
        return;
    const Pause pause(*this);
    m_sieve.setFilters(filters, forSieve());
    refilter();
}

void LinesModel::setPlaceable(std::vector<qint64> keys)
{
    const Pause pause(*this);
    m_watch.setPlaceable(std::move(keys));
    watchedAnew();
}

void LinesModel::setAlerts(const std::vector<Sku>& shortProducts, const std::vector<BatchRef>& slipped)
{
    const Pause pause(*this);
    m_watch.setShort(shortProducts);
    m_watch.setSlipped(slipped);
    m_watch.lookUp(texts());
    watchedAnew();
}

void LinesModel::watchedAnew()
{
    if (m_filter == LineFilter::Placeable || m_filter == LineFilter::Alerts)
        rematch();
}

TextId LinesModel::textOf(const LineRecord& line, int column) const
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
        return m_pins.at(line.pin).owner;
    case LineColumn::Note:
        return m_notes.at(line.note).text;
    default:
        return m_own.at(line.key, column);
    }
}

QStringList LinesModel::valuesIn(int column, std::size_t most) const
{
    std::vector<TextId> found;
    for (const LineRecord& line : records()) {
        const TextId text = textOf(line, column);
        if (!found.empty() && found.back() == text)
            continue; // neighbours are often alike
        if (std::ranges::find(found, text) == found.end())
            found.push_back(text);
        if (found.size() > most)
            return {};
    }
    std::ranges::sort(found, {}, [this](TextId text) { return texts().rank(text); });
    QStringList values;
    for (const TextId text : found)
        values << texts().string(text);
    return values;
}

void LinesModel::sumUp(int column, int first, int last, LineGroups& groups) const
{
    for (int row = first; row < std::min(last, rowCount()); ++row) {
        const LineRecord& line = recordAt(row);
        LineGroupSums& sums = groups[column == LineColumn::Due ? weekOf(line.due) : qint64 { textOf(line, column) }];
        ++sums.lines;
        sums.units += line.qty;
        sums.open += line.open();
        sums.late += line.timing(m_planning).daysLate > 0 ? 1 : 0;
    }
}

QString LinesModel::nameOfGroup(int column, qint64 group) const
{
    if (column != LineColumn::Due)
        return texts().string(static_cast<TextId>(group));
    return group == noWeek ? QString() : formats::date(mondayOf(group), m_planning.date, locale());
}

ColumnFilter LinesModel::filterOfGroup(int column, qint64 group) const
{
    using Test = ColumnFilter::Test;
    ColumnFilter filter;
    if (column != LineColumn::Due) {
        filter.test = Test::OneOf;
        filter.values = { nameOfGroup(column, group) };
    } else if (group == noWeek) {
        filter.test = Test::Empty;
    } else {
        filter.test = Test::Range;
        filter.from = mondayOf(group).days();
        filter.to = mondayOf(group).days() + 6;
    }
    return filter;
}

int LinesModel::columnOf(const QString& id) const
{
    const auto found = std::ranges::find_if(
        columns(), [&](const ColumnText& column) { return id == QLatin1StringView(column.id); });
    return found == columns().end() ? -1 : static_cast<int>(found - columns().begin());
}

QString LinesModel::idOfColumn(int column) const
{
    return QString::fromUtf8(columns()[static_cast<std::size_t>(column)].id);
}

int LinesModel::nextProblem(int row, int step) const
{
    const auto isProblem = [this](int at) {
        const LineStatus status = statusOf(recordAt(at));
        return status == LineStatus::OverAllocated || status == LineStatus::Open || status == LineStatus::Late;
    };
    const int count = rowCount();
    const int before = row >= 0 ? row : (step > 0 ? -1 : count);
    for (int i = 1; i <= count; ++i) {
        const int at = ((before + i * step) % count + count) % count;
        if (isProblem(at))
            return at;
    }
    return -1;
}

} // namespace allocation
