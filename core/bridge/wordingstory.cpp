#include "bridge/wordingstory.h"

#include "bridge/unitshift.h"
#include "bridge/wordingchanges.h"
#include "bridge/wordingtext.h"
#include "domain/overloaded.h"

#include <algorithm>

// The journey of a line and the ledger of a batch, step by step.

namespace allocation::wording {

namespace {

QString batchesOf(const std::vector<Allocation>& parts)
{
    QStringList refs;
    for (const Allocation& part : parts)
        refs << plain(part.batch);
    return refs.join(QStringLiteral(" + "));
}

bool byRule(const std::vector<Allocation>& parts)
{
    return std::ranges::all_of(parts, [](const Allocation& part) { return part.origin == Origin::Auto; });
}

QString allocated(const LineChange& change)
{
    const UnitShift shift = unitShift(change);
    const QString to = batchesOf(shift.given);
    const QString count = units(shift.units());
    return byRule(shift.given) ? Text::tr("%1 allocated to %2 by rule", "units, batches").arg(count, to)
                               : Text::tr("%1 allocated to %2", "units, batches").arg(count, to);
}

QString deallocated(const LineChange& change)
{
    const UnitShift shift = unitShift(change);
    return Text::tr("%1 deallocated from %2", "units, batches").arg(units(shift.units()), batchesOf(shift.taken));
}

QString moved(const LineChange& change)
{
    const UnitShift shift = unitShift(change);
    if (shift.given.empty())
        return Text::tr("stays where it is, from now on by hand");
    return Text::tr("%1 moved from %2 to %3", "units, batches, batches")
        .arg(units(shift.units()), orNone(batchesOf(shift.taken)), batchesOf(shift.given));
}

QString pinned(const LineChange& change, const DateText& date)
{
    const auto until = std::ranges::find_if(
        change.after, [](const Allocation& part) { return part.pin && part.pin->until; });
    const QString where = batchesOf(change.after);
    return until == change.after.end()
        ? Text::tr("pinned to %1", "batches").arg(where)
        : Text::tr("pinned to %1 until %2", "batches, date").arg(where, date(*until->pin->until));
}

int pickListOf(const std::vector<Allocation>& parts)
{
    const auto released = std::ranges::find_if(parts, [](const Allocation& part) { return part.picking.has_value(); });
    return released == parts.end() ? 0 : released->picking->list;
}

QString shipped(const Shipping& event, const QString& text)
{
    return text.arg(units(event.lines.front().qty), plain(event.lines.front().batch));
}

/// What became of a line, without saying which.
QString ofLine(const Event& part, const DateText& date)
{
    return std::visit(
        Overloaded {
            [](const Allocated& event) { return allocated(event.lines.front()); },
            [](const Deallocated& event) { return deallocated(event.lines.front()); },
            [](const Moved& event) { return moved(event.lines.front()); },
            [&](const Pinned& event) { return pinned(event.lines.front(), date); },
            [](const Unpinned&) { return Text::tr("unpinned"); },
            [](const Released& event) {
                return Text::tr("released on pick list %1").arg(number(pickListOf(event.lines.front().after)));
            },
            [](const Recalled& event) {
                return Text::tr("recalled from pick list %1").arg(number(pickListOf(event.lines.front().before)));
            },
            [](const Shipped& event) { return shipped(event, Text::tr("%1 shipped from %2", "units, batch")); },
            [](const Unshipped& event) {
                return shipped(event, Text::tr("%1 not shipped after all, back in %2", "units, batch"));
            },
            [](const OrderLineAdded& event) {
                return Text::tr("added: %1", "units").arg(units(event.lines.front().qty));
            },
            [](const OrderLineRemoved&) { return Text::tr("removed"); },
            [&](const OrderLineChanged& event) {
                return Text::tr("changed: %1", "what").arg(changesOf(event.before, event.after, date));
            },
            [](const OutOfStock& event) {
                return Text::tr("out of stock: no batch had %1 available", "units").arg(units(event.lines.front().qty));
            },
            [&](const auto& other) { return event(other, date); },
        },
        part);
}

QString batchChanged(const Batch& batch, const DateText& date)
{
    return Text::tr("added: %1, %2", "units, ETA").arg(units(batch.qty), eta(batch.eta, date));
}

/// The part of a change that is about the batch; a line's other batches are another story.
LineChange onlyOn(const BatchRef& ref, LineChange change)
{
    const auto elsewhere = [&](const Allocation& part) { return part.batch != ref; };
    std::erase_if(change.before, elsewhere);
    std::erase_if(change.after, elsewhere);
    return change;
}

QString placesElsewhere(const BatchRef& ref, std::vector<Allocation> parts)
{
    std::erase_if(parts, [&](const Allocation& part) { return part.batch == ref; });
    return batchesOf(parts);
}

/// The batch's own line of a ledger: the units stand beside it.
QString tookOrGave(const LineChange& change, const BatchRef& ref, bool isMove)
{
    const UnitShift shift = unitShift(change);
    const UnitShift here = unitShift(onlyOn(ref, change));
    if (here.given.empty() && here.taken.empty())
        return isMove ? Text::tr("stays here, from now on by hand") : Text::tr("stays as it was here");
    const QString others = here.given.empty() ? placesElsewhere(ref, shift.given) : placesElsewhere(ref, shift.taken);
    if (here.given.empty())
        return others.isEmpty() ? Text::tr("gave back") : Text::tr("went to %1", "batches").arg(others);
    if (!others.isEmpty())
        return Text::tr("came from %1", "batches").arg(others);
    return byRule(here.given) ? Text::tr("took by rule") : Text::tr("took");
}

QString ofLineOn(const BatchRef& ref, const Event& part, const DateText& date)
{
    return std::visit(
        Overloaded {
            [&](const Allocated& event) { return tookOrGave(event.lines.front(), ref, false); },
            [&](const Deallocated& event) { return tookOrGave(event.lines.front(), ref, false); },
            [&](const Moved& event) { return tookOrGave(event.lines.front(), ref, true); },
            [](const Shipped& event) { return Text::tr("%1 shipped", "units").arg(units(event.lines.front().qty)); },
            [&](const auto&) { return ofLine(part, date); },
        },
        part);
}

template <class LineEvent>
QString lineIn(const LineEvent& event)
{
    if constexpr (requires { event.lines.front().change; })
        return lineOfProduct(event.lines.front().change.order, event.lines.front().change.number);
    else if constexpr (requires { event.lines.front().before; })
        return lineOfProduct(event.lines.front().order, event.lines.front().number);
    else
        return {};
}

} // namespace

QString journey(const Event& part, const DateText& date)
{
    return ofLine(part, date);
}

QString ledger(const Event& part, const BatchRef& of, const DateText& date)
{
    if (const QString line = std::visit([](const auto& e) { return lineIn(e); }, part); !line.isEmpty())
        return Text::tr("%1 %2", "line, what became of it").arg(line, ofLineOn(of, part, date));
    return std::visit(Overloaded {
                          [&](const BatchCreated& event) { return batchChanged(event.batches.front(), date); },
                          [](const BatchRemoved&) { return Text::tr("removed"); },
                          [](const BatchQuantityChanged& event) {
                              return Text::tr("%1 \u2192 %2", "units before, units after")
                                  .arg(number(event.before), units(event.after));
                          },
                          [&](const auto& other) { return event(other, date); },
                      },
        part);
}

QString lineOfProduct(const OrderId& order, int number)
{
    return number == 1 ? plain(order)
                       : Text::tr("%1 line %2", "order, number").arg(plain(order), wording::number(number));
}

} // namespace allocation::wording
