#include "ui/lists/filterwords.h"

#include "ui/models/formats.h"
#include "ui/models/linesmodel.h"

#include <QCoreApplication>

namespace allocation::filterwords {

namespace {

using Test = ColumnFilter::Test;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Longer lists of values end in how many more there are.
constexpr qsizetype saidValues = 3;

QString bound(const LinesModel& lines, FilterKind kind, qint64 value)
{
    return kind == FilterKind::Day
        ? formats::date(Date::fromDays(static_cast<std::int32_t>(value)), lines.planning().date, lines.locale())
        : lines.locale().toString(value);
}

QString range(const LinesModel& lines, FilterKind kind, const ColumnFilter& filter)
{
    const auto said = [&](const std::optional<qint64>& value) { return bound(lines, kind, *value); };
    if (filter.from && filter.to)
        return *filter.from == *filter.to ? said(filter.from)
                                          : Words::tr("%1 to %2").arg(said(filter.from), said(filter.to));
    if (filter.from)
        return Words::tr("from %1").arg(said(filter.from));
    return Words::tr("up to %1").arg(said(filter.to));
}

QString values(FilterKind kind, const QStringList& all)
{
    QStringList said;
    for (const QString& value : all.first(std::min(saidValues, all.size())))
        said << (kind == FilterKind::Status ? status(value) : value.isEmpty() ? Words::tr("empty") : value);
    const QString text = said.join(Words::tr(", "));
    return all.size() > saidValues ? Words::tr("%1 and %2 more").arg(text).arg(all.size() - saidValues) : text;
}

QString condition(const LinesModel& lines, int column, const ColumnFilter& filter)
{
    const FilterKind kind = filterKindOf(column);
    switch (filter.test) {
    case Test::Empty:
        return Words::tr("empty");
    case Test::NotEmpty:
        return Words::tr("not empty");
    case Test::OneOf:
        return values(kind, filter.values);
    case Test::Range:
        return range(lines, kind, filter);
    case Test::Today:
        return Words::tr("today");
    case Test::Week:
        return Words::tr("this week");
    case Test::Overdue:
        return Words::tr("overdue");
    default:
        return filter.text;
    }
}

} // namespace

QString status(const QString& name)
{
    if (name == nameOf(LineStatus::OverAllocated))
        return Words::tr("over-allocated");
    if (name == nameOf(LineStatus::Open))
        return Words::tr("to allocate");
    if (name == nameOf(LineStatus::Late))
        return Words::tr("late");
    return name == nameOf(LineStatus::Shipped) ? Words::tr("shipped") : Words::tr("on time");
}

QString sentence(const LinesModel& lines, int column, const ColumnFilter& filter)
{
    const QString header = lines.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (filter.test == Test::Contains)
        return Words::tr("%1 contains “%2”").arg(header, filter.text.trimmed());
    return Words::tr("%1: %2").arg(header, condition(lines, column, filter));
}

QString list(LineFilter list)
{
    switch (list) {
    case LineFilter::Open:
        return Words::tr("Open");
    case LineFilter::Late:
        return Words::tr("Late");
    case LineFilter::OverAllocated:
        return Words::tr("Over-allocated");
    case LineFilter::Placeable:
        return Words::tr("Now possible");
    case LineFilter::Alerts:
        return Words::tr("Alerts");
    case LineFilter::All:
        break;
    }
    return Words::tr("All");
}

QString listTip(LineFilter list)
{
    switch (list) {
    case LineFilter::Open:
        return Words::tr("Lines with something left to allocate");
    case LineFilter::Late:
        return Words::tr("Lines that are ready after their due date");
    case LineFilter::OverAllocated:
        return Words::tr("Lines on a batch that has more allocated than it holds");
    case LineFilter::Placeable:
        return Words::tr("Open lines that an automatic run would place now");
    case LineFilter::Alerts:
        return Words::tr("Lines whose product is out of stock, or whose batch comes later than it did yesterday");
    case LineFilter::All:
        break;
    }
    return Words::tr("All order lines");
}

} // namespace allocation::filterwords
