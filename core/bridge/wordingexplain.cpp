#include "bridge/wordingexplain.h"

#include "bridge/wordingtext.h"

// Why a line stands as it does.

namespace allocation::wording {

namespace {

QString place(const Explained& part, const DateText& date)
{
    return Text::tr("%1 on %2 (%3)", "units, batch, ETA")
        .arg(units(part.part.qty), plain(part.part.batch), eta(part.eta, date));
}

QString whyThere(const Explained& part, const DateText& date)
{
    switch (part.why) {
    case Explained::Why::Rule:
        return Text::tr("by rule: of the batches that have enough, the first to be there");
    case Explained::Why::RuleThen:
        return part.ruleNow ? Text::tr("by rule, as stock was then; now it would choose %1").arg(plain(*part.ruleNow))
                            : Text::tr("by rule, as stock was then; now no batch has enough");
    case Explained::Why::Hand:
        return Text::tr("chosen by hand");
    case Explained::Why::Released:
        return Text::tr("on pick list %1").arg(number(part.part.picking->list));
    case Explained::Why::Pinned:
        return pin(*part.part.pin, date);
    case Explained::Why::OverAllocated:
        break;
    }
    return Text::tr("over-allocated: the batch has been cut below what is pinned there; unpin something or find more");
}

QString whyOpen(const Explanation& why)
{
    const QString open = units(why.open);
    switch (*why.openBecause) {
    case OpenBecause::NoBatches:
        return Text::tr("%1 open: no batch has the SKU %2.").arg(open, plain(why.line.sku));
    case OpenBecause::Nothing:
        return Text::tr("%1 open: no batch has anything available.").arg(open);
    case OpenBecause::OnHold:
        return Text::tr("%1 open: %2 would have enough but is on hold.").arg(open, plain(*why.wouldTake));
    case OpenBecause::NotYetPlaced:
        return Text::tr("%1 open: %2 has enough; allocate it.").arg(open, plain(*why.wouldTake));
    case OpenBecause::Stopped:
        return Text::tr("%1 open: stopped (%3), so runs leave it alone; %2 has enough.")
            .arg(open, plain(*why.wouldTake), plain(why.stop));
    case OpenBecause::NoneEnough:
        break;
    }
    return Text::tr("%1 open: %2 available, at most %3 of them on one batch; by rule a line gets one batch.")
        .arg(open, units(why.available), number(why.largest));
}

QString whyLate(const Explanation& why, const DateText& date)
{
    const QString late = Text::tr("%1: it waits for %2, due %3.", "lateness, batch, date")
                             .arg(lateness(why.timing.daysLate), plain(*why.latest), eta(why.due, date));
    return why.sooner ? Text::tr("%1 %2 could take it sooner.", "why late, batch").arg(late, plain(*why.sooner))
                      : Text::tr("%1 No batch with enough available comes sooner.", "why late").arg(late);
}

} // namespace

QStringList explanation(const Explanation& why, const DateText& date)
{
    QStringList text;
    for (const Explained& part : why.parts)
        text << Text::tr("%1: %2.", "place, why there").arg(place(part, date), whyThere(part, date));
    if (why.openBecause)
        text << whyOpen(why);
    if (why.timing.daysLate > 0 && why.latest)
        text << whyLate(why, date);
    else if (why.timing.ready)
        text << Text::tr("Ready %1, %2.", "date, lateness").arg(date(*why.timing.ready), lateness(why.timing.daysLate));
    return text;
}

QStringList explanation(const Explanation& why)
{
    return explanation(why, isoDate);
}

QString completeness(const OrderId& order, const OrderCompleteness& whole, const DateText& date)
{
    if (!whole.complete)
        return whole.holdsBack
            ? Text::tr("%1 is not complete: %2 not wholly allocated, first of all %3.")
                  .arg(plain(order), lines(whole.openLines), line(*whole.holdsBack))
            : Text::tr("%1 is not complete: %2 not wholly allocated.").arg(plain(order), lines(whole.openLines));
    const QString complete
        = Text::tr("%1 is complete on %2", "order, date").arg(plain(order), eta(whole.complete, date));
    return whole.holdsBack ? Text::tr("%1; %2 holds it back.", "complete, line").arg(complete, line(*whole.holdsBack))
                           : complete + QLatin1Char('.');
}

QString completeness(const OrderId& order, const OrderCompleteness& whole)
{
    return completeness(order, whole, isoDate);
}

} // namespace allocation::wording
