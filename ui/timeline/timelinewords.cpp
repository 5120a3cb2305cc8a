#include "ui/timeline/timelinewords.h"

#include "bridge/wording.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace allocation::timelinewords {

namespace {

/// Of a line with very many parts the rest is a number.
constexpr std::size_t namedBatches = 3;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(allocation::timelinewords)
};

QString number(Quantity quantity)
{
    return formats::number(quantity, QLocale());
}

QString batchesOf(const OrderLine& line)
{
    QStringList refs;
    for (const Allocation& part : line.allocations)
        refs << formats::text(part.batch.text());
    if (refs.size() <= static_cast<qsizetype>(namedBatches))
        return refs.join(QStringLiteral(" + "));
    return Words::tr("%1 batches").arg(QLocale().toString(refs.size()));
}

QString readyText(const Movement& movement, const TimelineData& data)
{
    const Batch& batch = data.batch(movement);
    if (batch.inStock())
        return wording::eta({});
    if (*batch.eta < data.planning().date)
        return Words::tr("expected %1, not here yet").arg(date(*batch.eta, data));
    return Words::tr("ready %1").arg(date(*movement.day, data));
}

QString availableText(const Movement& movement)
{
    return movement.available < 0 ? Words::tr("%1 short").arg(number(-movement.available))
                                  : Words::tr("%1 available").arg(number(movement.available));
}

} // namespace

QString date(Date date, const TimelineData& data)
{
    return formats::date(date, data.planning().date, QLocale());
}

QString line(const LineId& line)
{
    const QString order = formats::text(line.order.text());
    return line.number == 1 ? order : Words::tr("%1, line %2").arg(order, QLocale().toString(line.number));
}

QString batchMark(const Movement& movement, const TimelineData& data)
{
    const Batch& batch = data.batch(movement);
    const QString left = batch.available() < 0
        ? Words::tr("%1 more allocated than the %2 there are").arg(number(-batch.available()), number(batch.qty))
        : Words::tr("%1 of %2 units left").arg(number(batch.available()), number(batch.qty));
    QStringList parts { formats::text(batch.ref.text()), left, readyText(movement, data) };
    if (batch.hold)
        parts << wording::hold(*batch.hold, [&data](Date day) { return date(day, data); });
    return parts.join(QStringLiteral(", "));
}

QString lineMark(const Movement& movement, const TimelineData& data)
{
    const OrderLine& line = data.line(movement);
    const LineStanding& standing = data.standing(movement);
    QStringList parts { timelinewords::line(line.id), wording::units(line.unshipped()),
        line.due ? Words::tr("due %1").arg(date(*line.due, data)) : Words::tr("no due date"),
        wording::status(standing.timing, line.qty, line.open(), standing.status == LineStatus::OverAllocated) };
    if (!line.allocations.empty())
        parts << Words::tr("on %1").arg(batchesOf(line));
    return parts.join(QStringLiteral(", "));
}

QString mark(const Movement& movement, const TimelineData& data)
{
    return movement.supply ? batchMark(movement, data) : lineMark(movement, data);
}

QString tip(const Movement& movement, const TimelineData& data)
{
    QStringList lines { mark(movement, data) };
    if (!movement.supply && !data.line(movement).customer.empty())
        lines << formats::text(data.line(movement).customer);
    lines << (movement.supply ? Words::tr("%1 come; then %2") : Words::tr("%1 go; then %2"))
                 .arg(number(movement.supply ? movement.in : movement.out), availableText(movement));
    return lines.join(QLatin1Char('\n'));
}

QString day(Date day, const TimelineData& data)
{
    const auto& days = data.days();
    Movement then;
    then.available = availableOn(days, day);
    QStringList lines { Words::tr("%1: %2", "date, what is available").arg(date(day, data), availableText(then)) };
    const auto entry = std::ranges::find(days, std::optional(day), &ProjectedDay::day);
    if (entry != days.end() && entry->in > 0)
        lines << Words::tr("%1 come").arg(wording::units(entry->in));
    if (entry != days.end() && entry->out > 0)
        lines << Words::tr("%1 are due").arg(wording::units(entry->out));
    return lines.join(QLatin1Char('\n'));
}

QString summary(const TimelineData& data)
{
    const auto supply = static_cast<int>(std::ranges::count(data.movements(), true, &Movement::supply));
    const auto demand = static_cast<int>(data.movements().size()) - supply;
    const QString batches = supply == 1 ? Words::tr("1 batch")
                                        : Words::tr("%1 batches", nullptr, supply).arg(number(supply));
    const QString text = batches + QStringLiteral(", ") + wording::lines(static_cast<std::size_t>(demand));
    const ProjectedDay* const shortage = firstShortage(data.days());
    if (shortage == nullptr)
        return text;
    return text + QStringLiteral(" · ")
        + (shortage->day ? Words::tr("short from %1").arg(date(*shortage->day, data))
                         : Words::tr("%1 short at the end").arg(number(-shortage->available)));
}

QString plainTip(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<span>%1</span>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace allocation::timelinewords
