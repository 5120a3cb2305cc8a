#include "bridge/wordingexchange.h"

#include "bridge/wordingtext.h"

// What two lines would get from each other, before it happens.

namespace allocation::wording {

namespace {

QString standing(const Timing& timing)
{
    return timing.ready ? lateness(timing.daysLate) : Text::tr("to allocate");
}

/// "9 days late → on time", "stays on time"
QString fromTo(const Affected& line)
{
    const QString before = standing(line.before);
    const QString after = standing(line.after);
    return before == after ? Text::tr("stays %1", "on time, or so many days late").arg(after)
                           : Text::tr("%1 \u2192 %2", "before, after").arg(before, after);
}

QString becomeOpen(const Affected& line)
{
    return Text::tr("%1 become open", "units", pluralOf(line.openedUnits)).arg(units(line.openedUnits));
}

QString toSpare(int days)
{
    return days == 1 ? Text::tr("1 day to spare") : Text::tr("%1 days to spare", "", days).arg(number(days));
}

QString what(const Exchange& exchange)
{
    const QString other = lineOfOrder(exchange.other.line);
    return exchange.kind == Exchange::Kind::Swap
        ? Text::tr("Swap with %1", "line").arg(other)
        : Text::tr("Take %1 from %2", "units, line").arg(units(exchange.other.qty), other);
}

QString whatItPays(const Affected& other)
{
    if (other.openedUnits > 0)
        return becomeOpen(other);
    return other.daysToSpare
        ? Text::tr("%1, %2", "on time, days to spare").arg(fromTo(other), toSpare(*other.daysToSpare))
        : fromTo(other);
}

} // namespace

QString lineOfOrder(const LineId& id)
{
    return id.number == 1 ? plain(id.order)
                          : Text::tr("%1 line %2", "order, number").arg(plain(id.order), number(id.number));
}

QString givesWay(const Exchange& exchange)
{
    const Affected& other = exchange.other;
    if (exchange.refusal)
        return Text::tr("cannot give", "of an order line");
    if (other.openedUnits > 0)
        return Text::tr("%1 open", "units").arg(units(other.openedUnits));
    const int caused = other.after.daysLate - other.before.daysLate;
    if (caused == 0)
        return Text::tr("stays %1", "on time, or so many days late").arg(standing(other.after));
    const QString days = (caused > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + number(std::abs(caused));
    return Text::tr("%1 (%2)", "lateness, change in days").arg(standing(other.after), days);
}

QString exchangeInFull(const Exchange& exchange)
{
    if (exchange.refusal) {
        const QString why = failure(*exchange.refusal).text();
        const bool swaps = exchange.kind == Exchange::Kind::Swap && exchange.line.line != exchange.other.line;
        return swaps ? what(exchange) + QLatin1Char('\n') + why : why;
    }
    const QString pattern = Text::tr("%1: %2", "line, what becomes of it");
    return QStringList { what(exchange), pattern.arg(lineOfOrder(exchange.line.line), fromTo(exchange.line)),
        pattern.arg(lineOfOrder(exchange.other.line), whatItPays(exchange.other)) }
        .join(QLatin1Char('\n'));
}

} // namespace allocation::wording
