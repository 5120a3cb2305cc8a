#include "bridge/wordingstory.h"
#include "bridge/wordingtext.h"

// What is written down about lines and batches.

namespace allocation::wording {

namespace {

QString promised(const Promise& promise, const DateText& date)
{
    QString text = Text::tr("Promised for %1", "date").arg(date(promise.date));
    if (!promise.by.empty())
        text = Text::tr("%1, told by %2", "promised, who").arg(text, plain(promise.by));
    return promise.told ? Text::tr("%1 on %2", "promised, date").arg(text, date(*promise.told)) : text;
}

QString transit(int days)
{
    return days == 1 ? Text::tr("1 day in transit")
                     : Text::tr("%1 days in transit", "", pluralOf(days)).arg(number(days));
}

} // namespace

QString kind(LineKind kind)
{
    switch (kind) {
    case LineKind::Quote:
        return Text::tr("quote");
    case LineKind::SetAside:
        return Text::tr("set aside");
    case LineKind::Order:
        break;
    }
    return Text::tr("order");
}

QString kind(Completeness completeness)
{
    switch (completeness) {
    case Completeness::WholeLine:
        return Text::tr("whole line");
    case Completeness::WholeOrder:
        return Text::tr("whole order");
    case Completeness::AnyPart:
        break;
    }
    return Text::tr("any part");
}

QString note(const Note& note, const DateText& date)
{
    const QString text = plain(note.text);
    return note.followUp ? Text::tr("%1 (again on %2)", "note, date").arg(text, date(*note.followUp)) : text;
}

QStringList details(const OrderLine& line, const DateText& date)
{
    const LineDetails& known = *line.details;
    QStringList text;
    if (known.kind == LineKind::Quote)
        text << Text::tr("A quote: it does not count in fill rates");
    else if (known.kind == LineKind::SetAside)
        text << Text::tr("Set aside: it does not count in fill rates");
    if (known.promised)
        text << promised(*known.promised, date);
    if (known.transitDays > 0)
        text << transit(known.transitDays);
    if (known.completeness == Completeness::WholeLine)
        text << Text::tr("Leaves only as a whole line");
    else if (known.completeness == Completeness::WholeOrder)
        text << Text::tr("Leaves only with the whole order");
    if (!known.stop.empty())
        text << Text::tr("Stopped, so runs and releases leave it alone: %1", "why").arg(plain(known.stop));
    if (line.shipped > 0)
        text << Text::tr("%1 shipped", "units").arg(units(line.shipped));
    for (const auto& [column, value] : known.own)
        text << Text::tr("%1: %2", "column, text").arg(plain(column), plain(value));
    return text;
}

QStringList details(const Batch& batch)
{
    QStringList text;
    if (!batch.shipment.empty())
        text << Text::tr("Shipment %1").arg(plain(batch.shipment));
    if (!batch.details->location.empty())
        text << Text::tr("Location %1").arg(plain(batch.details->location));
    if (!batch.details->receivedFrom.empty())
        text << Text::tr("Received from %1").arg(plain(batch.details->receivedFrom));
    return text;
}

} // namespace allocation::wording
