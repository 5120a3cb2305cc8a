#include "ui/impact/changetexts.h"

#include "bridge/wording.h"
#include "domain/harm.h"
#include "domain/overloaded.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace allocation::changetexts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(allocation::ImpactDialog)
};

QString number(std::int64_t count)
{
    return formats::number(count, QLocale());
}

QString dayOf(const std::optional<Date>& eta, const Planning& planning)
{
    return eta ? formats::date(*eta, planning.date, QLocale()) : wording::eta({});
}

const BatchImpact* find(const Impact& impact, const BatchRef& ref)
{
    const auto found = std::ranges::find(impact.batches, ref, &BatchImpact::ref);
    return found == impact.batches.end() ? nullptr : &*found;
}

QString becomes(const QString& what, const QString& before, const QString& after)
{
    return Words::tr("%1: %2 → %3", "what, before, after").arg(what, before, after);
}

QString titleOf(const ChangeBatchQuantity& change, const Impact& impact)
{
    const BatchImpact* const batch = find(impact, change.ref);
    const QString ref = formats::text(change.ref.text());
    return batch && batch->before ? becomes(ref, number(batch->before->qty), wording::units(change.qty))
                                  : Words::tr("%1: %2", "batch, units").arg(ref, wording::units(change.qty));
}

QString titleOf(const ChangeBatchEta& change, const Impact& impact, const Planning& planning)
{
    const BatchImpact* const batch = find(impact, change.ref);
    const QString ref = formats::text(change.ref.text());
    return batch && batch->before ? becomes(ref, dayOf(batch->before->eta, planning), dayOf(change.eta, planning))
                                  : Words::tr("%1: %2", "batch, date").arg(ref, dayOf(change.eta, planning));
}

QString titleOf(const ChangeShipmentEta& change, const Impact& impact, const Planning& planning)
{
    const auto batches = static_cast<std::int64_t>(impact.batches.size());
    const QString title
        = Words::tr("Shipment %1: %2", "name, date").arg(formats::text(change.shipment), dayOf(change.eta, planning));
    return batches == 1 ? title : Words::tr("%1, %2 batches", "shipment").arg(title, number(batches));
}

/// The first letter large, for the command's own words.
QString asTitle(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString units(Quantity open)
{
    return Words::tr("%1 open", "units").arg(number(open));
}

} // namespace

QString title(const Command& change, const Impact& impact, const Planning& planning)
{
    return std::visit(Overloaded { [&](const ChangeBatchQuantity& c) { return titleOf(c, impact); },
                          [&](const ChangeBatchEta& c) { return titleOf(c, impact, planning); },
                          [&](const ChangeShipmentEta& c) { return titleOf(c, impact, planning); },
                          [&](const auto& c) { return asTitle(wording::step(Command(c))); } },
        change);
}

QString brief(const Command& change, const Planning& planning)
{
    const auto eta = [&](const std::optional<Date>& day) {
        return day ? Words::tr("ETA %1", "date").arg(dayOf(day, planning)) : wording::eta({});
    };
    return std::visit(
        Overloaded { [](const ChangeBatchQuantity& c) { return wording::units(c.qty); },
            [&](const ChangeBatchEta& c) { return eta(c.eta); }, [&](const ChangeShipmentEta& c) { return eta(c.eta); },
            [](const ReceiveBatch&) { return Words::tr("receive"); },
            [](const ReceiveShipment&) { return Words::tr("receive"); },
            [](const RemoveBatch&) { return Words::tr("remove"); }, [](const HoldBatch&) { return Words::tr("hold"); },
            [](const Import&) { return Words::tr("import"); },
            [](const auto& c) { return wording::step(Command(c)); } },
        change);
}

QString sum(const Impact& impact)
{
    const std::size_t opened = linesOpened(impact);
    const auto later = static_cast<std::size_t>(std::ranges::count_if(
        impact.lines, [](const LineImpact& line) { return line.before && line.worse() && !opens(line); }));
    QStringList parts;
    if (later > 0)
        parts << Words::tr("%1 later, %2 late", "lines, of which so many")
                     .arg(wording::lines(later), number(static_cast<std::int64_t>(linesLater(impact))));
    if (opened > 0)
        parts << Words::tr("%1 to allocate", "lines").arg(wording::lines(opened));
    if (parts.isEmpty())
        parts << Words::tr("%1 changed, nobody is worse off", "lines").arg(wording::lines(impact.lines.size()));
    return parts.join(QStringLiteral(", "));
}

QString harm(const Impact& impact)
{
    QStringList parts;
    if (const std::size_t later = linesLater(impact); later > 0)
        parts << Words::tr("%1 would become late", "lines").arg(wording::lines(later));
    if (const std::size_t opened = linesOpened(impact); opened > 0)
        parts << Words::tr("%1 would have more open", "lines").arg(wording::lines(opened));
    return parts.join(QStringLiteral(", "));
}

Chip outcome(const LineImpact& line)
{
    if (!line.after)
        return { Tone::Muted, QStringLiteral("ring"), Words::tr("gone", "a line") };
    if (const Quantity open = line.after->open(); open > 0) {
        const bool more = open > (line.before ? line.before->open() : 0);
        return more ? Chip { Tone::Short, QStringLiteral("short"), units(open) }
                    : Chip { Tone::Muted, QStringLiteral("ring"), units(open) };
    }
    const int change = line.becomes.daysLate - line.was.daysLate;
    const QString late = wording::lateness(line.becomes.daysLate);
    const bool wasReady = line.before && line.before->open() == 0;
    if (line.becomes.daysLate > 0)
        return { Tone::Late, QStringLiteral("clock"),
            wasReady && change != 0
                ? Words::tr("%1 (%2%3)", "9 days late (+9)")
                      .arg(late, change > 0 ? QStringLiteral("+") : QStringLiteral("−"), number(std::abs(change)))
                : late };
    return { change < 0 || !wasReady ? Tone::Good : Tone::Plain, QStringLiteral("tick"), late };
}

QString places(const std::optional<OrderLine>& line)
{
    QStringList parts;
    if (line)
        for (const Allocation& part : line->allocations)
            parts << (line->allocations.size() == 1
                    ? formats::text(part.batch.text())
                    : Words::tr("%1 on %2", "units, batch").arg(number(part.qty), formats::text(part.batch.text())));
    return parts.isEmpty() ? QStringLiteral("—") : parts.join(QStringLiteral(" + "));
}

} // namespace allocation::changetexts
