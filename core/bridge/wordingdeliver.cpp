#include "bridge/wording.h"
#include "bridge/wordingtext.h"

#include <algorithm>
#include <set>

// When so many units can be delivered, what would make a line ready sooner, and who pays for it. One sentence or two
// each, to be read out to a customer.

namespace allocation::wording {

namespace {

QString days(int count)
{
    return count == 1 ? Text::tr("1 day") : Text::tr("%1 days", "", count).arg(number(count));
}

QString toSpare(int count)
{
    return count == 0 ? Text::tr("no day to spare") : Text::tr("%1 to spare", "days").arg(days(count));
}

QString from(const DeliveryPart& part)
{
    return Text::tr("%1 from %2", "units, batch").arg(number(part.qty), plain(part.batch));
}

/// Where units come from, and when, if that is not when the last of them come.
QString sources(const DeliveryAnswer& answer, const DateText& date)
{
    QStringList text;
    for (const DeliveryPart& part : answer.parts)
        text << (part.ready == answer.ready()
                ? from(part)
                : Text::tr("%1 on %2", "units from a batch, date").arg(from(part), date(part.ready)));
    return text.join(QStringLiteral(", "));
}

QString givesWay(const GivesWay& move)
{
    return Text::tr("%1 moves %2 from %3 to %4 (still on time, %5)", "line, units, batch, batch, days to spare")
        .arg(line(move.line), number(move.qty), plain(move.from), plain(move.to), toSpare(move.daysToSpare));
}

/// More than a sentence can hold: a preview names them.
QString givesWay(const std::vector<GivesWay>& moves)
{
    std::set<LineId> who;
    Quantity count = 0;
    int least = moves.front().daysToSpare;
    for (const GivesWay& move : moves) {
        who.insert(move.line);
        count += move.qty;
        least = std::min(least, move.daysToSpare);
    }
    return Text::tr("%1 move (all of them still on time, with at least %2 to spare)", "lines and units, days to spare")
        .arg(linesAndUnits(who.size(), count), days(least));
}

QString conditions(const DeliveryAnswer& answer)
{
    constexpr std::size_t few = 5;
    if (answer.moves.size() > few)
        return givesWay(answer.moves);
    QStringList text;
    for (const GivesWay& move : answer.moves)
        text << givesWay(move);
    return text.join(Text::tr(" and ", "between conditions"));
}

/// "60 of OAK-TABLE on 2027-07-24"
QString howManyWhen(const DeliveryAnswer& answer, const DateText& date)
{
    const QString when = date(answer.ready());
    if (answer.missing() > 0)
        return Text::tr("Only %1 of %2 of %3 by %4", "number, units, SKU, date")
            .arg(number(answer.units()), units(answer.wanted), plain(answer.sku), when);
    return Text::tr("%1 of %2 on %3", "units, SKU, date").arg(number(answer.units()), plain(answer.sku), when);
}

QString comparedWith(const DeliveryAnswer& answer, Date by)
{
    const int late = answer.ready() - by;
    if (late <= 0)
        return Text::tr("That is in time.");
    const Quantity inTime = answer.unitsBy(by);
    const QString text = Text::tr("That is %1 later than wanted", "days").arg(days(late));
    return inTime > 0 ? Text::tr("%1; %2 of them are in time.", "later, units").arg(text, number(inTime))
                      : text + QLatin1Char('.');
}

/// ", 9 days sooner"; empty if there is nothing to compare with.
QString gained(const SoonerOption& option)
{
    return option.gain && *option.gain > 0 ? Text::tr(", %1 sooner", "days").arg(days(*option.gain)) : QString();
}

QString places(const SoonerOption& option, const DateText& date)
{
    QStringList text;
    for (const DeliveryPart& part : option.parts)
        text << Text::tr("%1 on %2 (%3)", "units, batch, date")
                    .arg(number(part.qty), plain(part.batch), date(part.ready));
    return text.join(QStringLiteral(", "));
}

/// What the line gets.
QString whatItGets(const SoonerOption& option, const Sooner& of, const DateText& date)
{
    const bool whole = option.after.ready && (!of.now.ready || *option.gain > 0);
    if (!whole)
        return Text::tr("%1 of %2 sooner, the rest as it is: %3.", "units, units, places")
            .arg(number(option.units()), number(of.qty), places(option, date));
    const QString ready = Text::tr("Ready %1%2, %3", "date, days sooner, lateness")
                              .arg(date(*option.after.ready), gained(option), lateness(option.after.daysLate));
    switch (option.kind) {
    case SoonerOption::Kind::FreeStock:
        return Text::tr("%1: from %2, which has enough available.", "ready, batch")
            .arg(ready, plain(option.parts.front().batch));
    case SoonerOption::Kind::Split:
        return Text::tr("%1, if it is split: %2.", "ready, places").arg(ready, places(option, date));
    case SoonerOption::Kind::Swap:
        return Text::tr("%1, if it swaps with %2 for %3.", "ready, line, batch")
            .arg(ready, line(option.others.front().line), plain(option.parts.front().batch));
    case SoonerOption::Kind::Take:
        break;
    }
    return Text::tr("%1, if it takes %2 on %3 from %4.", "ready, units, batch, line")
        .arg(ready, units(option.others.front().qty), plain(option.others.front().from),
            line(option.others.front().line));
}

QString whatItPays(const Affected& other, const DateText& date)
{
    const QString who = line(other.line);
    if (!other.to)
        return Text::tr("%1 pays: %2 of it become open.", "line, units").arg(who, units(other.openedUnits));
    const QString goes = Text::tr("%1 from %2 to %3", "units, batch, batch")
                             .arg(number(other.qty), plain(other.from), plain(*other.to));
    if (!other.before.ready)
        return Text::tr("%1 pays: %2, and part of it is open.", "line, move").arg(who, goes);
    if (other.after.daysLate > other.before.daysLate)
        return Text::tr("%1 pays: %2, %3 instead of %4.", "line, move, lateness, lateness")
            .arg(who, goes, lateness(other.after.daysLate), lateness(other.before.daysLate));
    return Text::tr("%1 pays: %2, ready %3; it has no due date.", "line, move, date")
        .arg(who, goes, date(*other.after.ready));
}

QString whoPays(const Affected& other, const DateText& date)
{
    if (other.pays())
        return whatItPays(other, date);
    const QString where = other.to ? plain(*other.to) : QString();
    if (other.daysToSpare)
        return Text::tr("%1 goes to %2 and is still on time, %3.", "line, batch, days to spare")
            .arg(line(other.line), where, toSpare(*other.daysToSpare));
    return Text::tr("%1 goes to %2 and is no later than before.", "line, batch").arg(line(other.line), where);
}

} // namespace

QString delivery(const DeliveryAnswer& answer, const std::optional<Date>& by, const DateText& date)
{
    const QString what = howManyWhen(answer, date);
    QStringList text;
    switch (answer.kind) {
    case DeliveryAnswer::Kind::FromFree:
        text << Text::tr("%1 from what is free: %2.", "units and date, batches").arg(what, sources(answer, date));
        break;
    case DeliveryAnswer::Kind::InOne:
        text << Text::tr("%1, all from %2.", "units and date, batch").arg(what, plain(answer.parts.front().batch));
        break;
    case DeliveryAnswer::Kind::IfMoved:
        text << Text::tr("%1 if %2: %3.", "units and date, who gives way, batches")
                    .arg(what, conditions(answer), sources(answer, date));
        break;
    }
    if (answer.missing() > 0)
        text << Text::tr("There is no supply for the other %1.", "units").arg(number(answer.missing()));
    if (by)
        text << comparedWith(answer, *by);
    return text.join(QLatin1Char(' '));
}

QString sooner(const SoonerOption& option, const Sooner& of, const DateText& date)
{
    QStringList text { whatItGets(option, of, date) };
    for (const Affected& other : option.others)
        text << whoPays(other, date);
    if (option.others.empty())
        text << Text::tr("Nobody pays.");
    return text.join(QLatin1Char(' '));
}

QString soonerThan(const Sooner& of, const DateText& date)
{
    const QString standing = status(of.now, of.qty, of.open, false);
    const QString where = of.now.ready
        ? Text::tr("%1: ready %2, %3", "line, date, lateness").arg(line(of.line), date(*of.now.ready), standing)
        : Text::tr("%1: %2", "line, what is open").arg(line(of.line), standing);
    return of.options.empty() ? Text::tr("%1. Nothing would make it sooner.", "how a line stands").arg(where)
                              : where + QLatin1Char('.');
}

} // namespace allocation::wording
