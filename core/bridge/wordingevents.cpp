#include "bridge/unitshift.h"
#include "bridge/wording.h"
#include "bridge/wordingchanges.h"
#include "bridge/wordingtext.h"
#include "domain/overloaded.h"

#include <algorithm>
#include <QStringList>

// What has happened, told of a line or batch, and of the person who did it.

namespace allocation::wording {

namespace {

QString batchesOf(const std::vector<Allocation>& parts)
{
    QStringList refs;
    for (const Allocation& part : parts)
        refs << plain(part.batch);
    return refs.join(QStringLiteral(" + "));
}

/// The subject of a change of lines: the one line, or how many of which product.
QString subject(const LineChanges& event)
{
    if (event.lines.size() == 1)
        return line({ event.lines.front().order, event.sku, event.lines.front().number });
    return Text::tr("%1 of %2", "lines, SKU").arg(lines(event.lines.size()), plain(event.sku));
}

Quantity unitsOf(const LineChanges& event)
{
    Quantity sum = 0;
    for (const LineChange& change : event.lines)
        sum += unitShift(change).units();
    return sum;
}

QString happened(const Allocated& event)
{
    const QString count = number(unitsOf(event));
    if (event.lines.size() != 1)
        return Text::tr("%1 allocated (%2)", "lines, units").arg(subject(event), count);
    const QString to = batchesOf(unitShift(event.lines.front()).given);
    return Text::tr("%1 allocated to %2 (%3)", "line, batch, units").arg(subject(event), to, count);
}

QString happened(const Deallocated& event)
{
    const QString count = number(unitsOf(event));
    if (event.lines.size() != 1)
        return Text::tr("%1 deallocated (%2)", "lines, units").arg(subject(event), count);
    const QString from = batchesOf(unitShift(event.lines.front()).taken);
    return Text::tr("%1 deallocated from %2 (%3)", "line, batch, units").arg(subject(event), from, count);
}

QString happened(const Moved& event)
{
    const QString count = number(unitsOf(event));
    if (event.lines.size() != 1)
        return Text::tr("%1 moved (%2)", "lines, units").arg(subject(event), count);
    const UnitShift shift = unitShift(event.lines.front());
    if (shift.given.empty())
        return Text::tr("%1 allocated by hand where it is", "line").arg(subject(event));
    return Text::tr("%1 moved from %2 to %3 (%4)", "line, batches, batch, units")
        .arg(subject(event), orNone(batchesOf(shift.taken)), batchesOf(shift.given), count);
}

QString happened(const BatchCreated& event, const DateText& date = isoDate)
{
    if (event.batches.size() != 1)
        return Text::tr("%1 batches of %2 added", "", pluralOf(event.batches.size()))
            .arg(number(event.batches.size()), plain(event.sku));
    const Batch& batch = event.batches.front();
    return Text::tr("%1 added: %2 of %3, %4", "batch, units, SKU, ETA")
        .arg(plain(batch.ref), units(batch.qty), plain(event.sku), eta(batch.eta, date));
}

QString happened(const BatchRemoved& event)
{
    if (event.batches.size() == 1)
        return Text::tr("%1 removed", "batch").arg(plain(event.batches.front().ref));
    return Text::tr("%1 batches of %2 removed", "", pluralOf(event.batches.size()))
        .arg(number(event.batches.size()), plain(event.sku));
}

QString happened(const BatchQuantityChanged& event)
{
    return Text::tr("%1 changed from %2 to %3", "batch, units before, units after")
        .arg(plain(event.ref), number(event.before), units(event.after));
}

QString happened(const BatchRescheduled& event, const DateText& date = isoDate)
{
    if (event.before.eta == event.after.eta)
        return Text::tr("%1 put from shipment %2 into %3", "batch")
            .arg(plain(event.ref), orNone(plain(event.before.shipment)), orNone(plain(event.after.shipment)));
    return Text::tr("%1 rescheduled: %2 \u2192 %3", "batch, ETA before, ETA after")
        .arg(plain(event.ref), eta(event.before.eta, date), eta(event.after.eta, date));
}

QString happened(const BatchHeld& event)
{
    if (!event.after)
        return Text::tr("%1 taken off hold", "batch").arg(plain(event.ref));
    const QString reason = plain(event.after->reason);
    return reason.isEmpty() ? Text::tr("%1 put on hold", "batch").arg(plain(event.ref))
                            : Text::tr("%1 put on hold: %2", "batch, reason").arg(plain(event.ref), reason);
}

QString happened(const Pinned& event)
{
    if (event.lines.size() != 1)
        return Text::tr("%1 pinned", "lines").arg(subject(event));
    const std::vector<Allocation>& parts = event.lines.front().after;
    const auto pinned = std::find_if(parts.begin(), parts.end(), [](const Allocation& part) { return part.pin; });
    if (pinned == parts.end() || !pinned->pin->until)
        return Text::tr("%1 pinned to %2", "line, batches").arg(subject(event), batchesOf(parts));
    return Text::tr("%1 pinned to %2 until %3", "line, batches, date")
        .arg(subject(event), batchesOf(parts), plain(pinned->pin->until->toString()));
}

QString happened(const Unpinned& event)
{
    return Text::tr("%1 unpinned", "line").arg(subject(event));
}

int pickListOf(const std::vector<Allocation>& parts)
{
    const auto released = std::ranges::find_if(parts, [](const Allocation& part) { return part.picking.has_value(); });
    return released == parts.end() ? 0 : released->picking->list;
}

QString happened(const Released& event)
{
    return Text::tr("%1 released on pick list %2", "line, number")
        .arg(subject(event), number(pickListOf(event.lines.front().after)));
}

QString happened(const Recalled& event)
{
    return Text::tr("%1 recalled from pick list %2", "line, number")
        .arg(subject(event), number(pickListOf(event.lines.front().before)));
}

QString happened(const Shipping& event, const QString& one, const QString& several)
{
    if (event.lines.size() != 1)
        return several.arg(lines(event.lines.size()), plain(event.sku));
    const Shipping::Entry& entry = event.lines.front();
    return one.arg(line({ entry.change.order, event.sku, entry.change.number }), plain(entry.batch), number(entry.qty));
}

QString happened(const Shipped& event)
{
    return happened(
        event, Text::tr("%1 shipped from %2 (%3)", "line, batch, units"), Text::tr("%1 of %2 shipped", "lines, SKU"));
}

QString happened(const Unshipped& event)
{
    return happened(event, Text::tr("%1 not shipped after all, back in %2 (%3)", "line, batch, units"),
        Text::tr("%1 of %2 not shipped after all", "lines, SKU"));
}

QString happened(const BatchDescribed& event, const DateText& date = isoDate)
{
    return Text::tr("%1 changed: %2", "batch, what").arg(plain(event.ref), changesOf(event.before, event.after, date));
}

QString happened(const ProductDescribed& event, const DateText& date = isoDate)
{
    if (event.before.description != event.after.description)
        return Text::tr("%1 described as \u201c%2\u201d", "SKU").arg(plain(event.sku), plain(event.after.description));
    return Text::tr("%1 changed: %2", "SKU, what").arg(plain(event.sku), changesOf(event.before, event.after, date));
}

QString happened(const OrderLineAdded& event)
{
    if (event.lines.size() != 1)
        return Text::tr("%1 of %2 added", "lines, SKU").arg(lines(event.lines.size()), plain(event.sku));
    const OrderLine& added = event.lines.front();
    return Text::tr("%1 added: %2", "line, units").arg(line(added.id), units(added.qty));
}

QString happened(const OrderLineRemoved& event)
{
    if (event.lines.size() == 1)
        return Text::tr("%1 removed", "line").arg(line(event.lines.front().id));
    return Text::tr("%1 of %2 removed", "lines, SKU").arg(lines(event.lines.size()), plain(event.sku));
}

QString happened(const OrderLineChanged& event, const DateText& date = isoDate)
{
    return Text::tr("%1 changed: %2", "line, what")
        .arg(line(event.after.id), changesOf(event.before, event.after, date));
}

QString happened(const OutOfStock& event)
{
    if (event.lines.size() != 1)
        return Text::tr("%1 of %2 out of stock", "lines, SKU").arg(lines(event.lines.size()), plain(event.sku));
    const OutOfStock::Entry& entry = event.lines.front();
    return Text::tr("%1 out of stock: no batch has %2 available", "line, units")
        .arg(line({ entry.order, event.sku, entry.number }), units(entry.qty));
}

QString happened(const HistoryCompacted& event)
{
    const std::size_t batches = event.batches.size();
    return Text::tr("%1: history before this shortened (%2, %3)", "SKU, batches, lines")
        .arg(plain(event.sku),
            batches == 1 ? Text::tr("1 batch") : Text::tr("%1 batches", "", pluralOf(batches)).arg(number(batches)),
            lines(event.lines.size()));
}

QString happened(const RunChunk& event)
{
    const std::size_t count = event.skus.size();
    return count == 1 ? Text::tr("1 product changed")
                      : Text::tr("%1 products changed", "", pluralOf(count)).arg(number(count));
}

QString done(const QString& who, const Allocated& event)
{
    if (event.lines.size() != 1)
        return Text::tr("%1 allocated %2", "who, lines").arg(who, subject(event));
    return Text::tr("%1 allocated %2 to %3", "who, line, batch")
        .arg(who, subject(event), batchesOf(unitShift(event.lines.front()).given));
}

QString done(const QString& who, const Deallocated& event)
{
    return Text::tr("%1 deallocated %2", "who, line").arg(who, subject(event));
}

QString done(const QString& who, const Moved& event)
{
    if (event.lines.size() != 1)
        return Text::tr("%1 moved %2", "who, lines").arg(who, subject(event));
    return Text::tr("%1 moved %2 to %3", "who, line, batch")
        .arg(who, subject(event), batchesOf(event.lines.front().after));
}

QString done(const QString& who, const BatchQuantityChanged& event)
{
    return Text::tr("%1 changed %2 from %3 to %4", "who, batch, units before, units after")
        .arg(who, plain(event.ref), number(event.before), units(event.after));
}

/// Everything else is told as it happened.
template <class Other>
QString done(const QString& who, const Other& event)
{
    return Text::tr("%1: %2", "who, what happened").arg(who, happened(event));
}

} // namespace

QString event(const Event& event, const DateText& date)
{
    return std::visit(
        [&](const auto& e) {
            if constexpr (requires { happened(e, date); })
                return happened(e, date);
            else
                return happened(e);
        },
        event);
}

QString deed(const QString& who, const Event& event)
{
    return std::visit([&](const auto& e) { return done(who, e); }, event);
}

QString eventKind(const Event& event)
{
    const char* const kind = std::visit(Overloaded {
                                            [](const BatchCreated&) { return "BatchCreated"; },
                                            [](const BatchRemoved&) { return "BatchRemoved"; },
                                            [](const BatchQuantityChanged&) { return "BatchQuantityChanged"; },
                                            [](const BatchRescheduled&) { return "BatchRescheduled"; },
                                            [](const BatchHeld&) { return "BatchHeld"; },
                                            [](const BatchDescribed&) { return "BatchDescribed"; },
                                            [](const ProductDescribed&) { return "ProductDescribed"; },
                                            [](const OrderLineAdded&) { return "OrderLineAdded"; },
                                            [](const OrderLineRemoved&) { return "OrderLineRemoved"; },
                                            [](const OrderLineChanged&) { return "OrderLineChanged"; },
                                            [](const Allocated&) { return "Allocated"; },
                                            [](const Deallocated&) { return "Deallocated"; },
                                            [](const Moved&) { return "Moved"; },
                                            [](const Pinned&) { return "Pinned"; },
                                            [](const Unpinned&) { return "Unpinned"; },
                                            [](const Released&) { return "Released"; },
                                            [](const Recalled&) { return "Recalled"; },
                                            [](const Shipped&) { return "Shipped"; },
                                            [](const Unshipped&) { return "Unshipped"; },
                                            [](const OutOfStock&) { return "OutOfStock"; },
                                            [](const HistoryCompacted&) { return "HistoryCompacted"; },
                                            [](const RunChunk&) { return "RunChunk"; },
                                        },
        event);
    return QString::fromLatin1(kind);
}

QString ago(Timestamp then, Timestamp now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - then).count();
    constexpr std::int64_t hour = 3600;
    constexpr std::int64_t day = 24 * hour;
    if (seconds < 1)
        return Text::tr("just now");
    if (seconds < 60)
        return Text::tr("%1 s ago").arg(number(seconds));
    if (seconds < hour)
        return Text::tr("%1 min ago").arg(number(seconds / 60));
    if (seconds < day)
        return Text::tr("%1 h ago").arg(number(seconds / hour));
    const auto days = seconds / day;
    return days == 1 ? Text::tr("1 day ago") : Text::tr("%1 days ago", "", pluralOf(days)).arg(number(days));
}

} // namespace allocation::wording
