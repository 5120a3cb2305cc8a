#include "bridge/wording.h"
#include "bridge/wordingfigures.h"
#include "bridge/wordingtext.h"
#include "domain/overloaded.h"

// What an automatic run would do, and why.

namespace allocation::wording {

namespace {

QString place(const Holding& holding)
{
    return Text::tr("%1 on %2", "units, batch").arg(number(holding.qty), plain(holding.batch));
}

QString orOpen(const QStringList& places)
{
    return places.isEmpty() ? Text::tr("open", "units") : places.join(QStringLiteral(" + "));
}

} // namespace

QString givenUp(const ProposedMove& move)
{
    QStringList from;
    for (const Holding& given : move.from)
        from << place(given);
    return orOpen(from);
}

QString taken(const ProposedMove& move)
{
    QStringList to;
    for (const Taking& taking : move.to)
        to << place(taking.on);
    return orOpen(to);
}

QString stands(const LineState& line)
{
    return line.open > 0 ? Text::tr("%1 open", "units").arg(number(line.open)) : lateness(line.daysLate);
}

QString proposed(const ProposedMove& move)
{
    return Text::tr("%1: %2 \u2192 %3", "what, before, after").arg(line(move.line), givenUp(move), taken(move));
}

QString because(PlacedBecause why)
{
    switch (why) {
    case PlacedBecause::FirstInStock:
        return Text::tr("the first in stock that has enough");
    case PlacedBecause::EarliestInbound:
        return Text::tr("nothing in stock has enough; the earliest shipment that has");
    case PlacedBecause::OnlyOnTime:
        return Text::tr("of those that have enough the only one on time");
    case PlacedBecause::LatestOnTime:
        return Text::tr("the last that is still on time, so that earlier stock stays free");
    case PlacedBecause::EarliestThoughLate:
        return Text::tr("nothing that has enough is on time; the earliest");
    case PlacedBecause::BestFit:
        return Text::tr("of those that have enough it leaves least over");
    case PlacedBecause::LargestBatch:
        return Text::tr("the batch with most available");
    case PlacedBecause::PartOfSplit:
        return Text::tr("no batch has enough alone, or not as early");
    case PlacedBecause::ShareOfShort:
        return Text::tr("the line's share of a product that cannot serve everybody");
    case PlacedBecause::Optimal:
        break;
    }
    return Text::tr("part of the plan with the fewest units open, then the fewest days late");
}

QString because(const LeftBecause& why)
{
    return std::visit(
        Overloaded {
            [](const NothingAvailable&) { return Text::tr("nothing is available"); },
            [](const NotEnough& w) {
                return Text::tr("no batch has enough alone: at most %1 of %2 available")
                    .arg(number(w.largest), number(w.total));
            },
            [](const BeyondHorizon& w) {
                return Text::tr("due after %1, the last day that is served").arg(isoDate(w.last));
            },
            [](const OrderIncomplete& w) {
                return Text::tr("the order would not be complete: %1 has too little").arg(line(w.because));
            },
            [](const ShareGiven& w) { return Text::tr("its share of a short product is %1").arg(units(w.share)); },
            [](const GaveWay&) { return Text::tr("there is too little for everybody, and others come first"); },
        },
        why);
}

} // namespace allocation::wording
