#include "bridge/wordingchanges.h"

#include "bridge/wordingstory.h"
#include "bridge/wordingtext.h"

#include <QStringList>

namespace allocation::wording {

QString orNone(const QString& text)
{
    return text.isEmpty() ? Text::tr("none", "no value") : text;
}

namespace {

QString dateOrNone(const std::optional<Date>& day, const DateText& date)
{
    return orNone(day ? date(*day) : QString());
}

/// Adds what is another one afterwards: "quantity 6 → 4".
auto telling(QStringList& changes)
{
    return [&changes](const QString& what, const QString& from, const QString& to) {
        if (from != to)
            changes << Text::tr("%1 %2 \u2192 %3", "what, before, after").arg(what, orNone(from), orNone(to));
    };
}

QString ownText(const std::map<std::string, std::string>& own)
{
    QStringList columns;
    for (const auto& [column, text] : own)
        columns << plain(column) + QStringLiteral(" = ") + plain(text);
    return columns.join(QStringLiteral("; "));
}

template <class Tell>
void tellDetails(const LineDetails& before, const LineDetails& after, const DateText& date, Tell tell)
{
    const auto promised = [&](const LineDetails& details) {
        return details.promised ? date(details.promised->date) : QString();
    };
    const auto flag = [](const LineDetails& details) { return details.flag ? Text::tr("set") : QString(); };
    tell(Text::tr("promised"), promised(before), promised(after));
    tell(Text::tr("days in transit"), number(before.transitDays), number(after.transitDays));
    tell(Text::tr("completeness"), kind(before.completeness), kind(after.completeness));
    tell(Text::tr("kind"), kind(before.kind), kind(after.kind));
    tell(Text::tr("stop"), plain(before.stop), plain(after.stop));
    tell(Text::tr("note"), note(before.note, date), note(after.note, date));
    tell(Text::tr("flag"), flag(before), flag(after));
    tell(Text::tr("own columns"), ownText(before.own), ownText(after.own));
}

} // namespace

QString changesOf(const OrderLine& before, const OrderLine& after, const DateText& date)
{
    QStringList changes;
    const auto tell = telling(changes);
    const auto priority = [](const OrderLine& line) { return line.priority ? number(*line.priority) : QString(); };
    tell(Text::tr("quantity"), number(before.qty), number(after.qty));
    tell(Text::tr("due"), dateOrNone(before.due, date), dateOrNone(after.due, date));
    tell(Text::tr("customer"), plain(before.customer), plain(after.customer));
    tell(Text::tr("priority"), priority(before), priority(after));
    tell(Text::tr("shipped"), number(before.shipped), number(after.shipped));
    tellDetails(*before.details, *after.details, date, tell);
    return changes.join(QStringLiteral(", "));
}

QString changesOf(const BatchDetails& before, const BatchDetails& after, const DateText& date)
{
    QStringList changes;
    const auto tell = telling(changes);
    tell(Text::tr("location"), plain(before.location), plain(after.location));
    tell(Text::tr("received from"), plain(before.receivedFrom), plain(after.receivedFrom));
    tell(Text::tr("note"), note(before.note, date), note(after.note, date));
    return changes.join(QStringLiteral(", "));
}

QString changesOf(const ProductDetails& before, const ProductDetails& after, const DateText& date)
{
    QStringList changes;
    const auto tell = telling(changes);
    const auto pack = [](const ProductDetails& details) { return details.pack ? number(*details.pack) : QString(); };
    tell(Text::tr("unit"), plain(before.unit), plain(after.unit));
    tell(Text::tr("pack"), pack(before), pack(after));
    tell(Text::tr("note"), note(before.note, date), note(after.note, date));
    return changes.join(QStringLiteral(", "));
}

} // namespace allocation::wording
