#include "bridge/wordingreport.h"
#include "service/sincelists.h"

#include <array>

// What is another thing now than it was.

namespace allocation::wording {

namespace {

QString told(const SinceReport::Worse& worse, const DateText& date)
{
    const QString what = lineAndCustomer(worse.line, worse.customer);
    if (worse.open > worse.openBefore)
        return Text::tr("%1: %2 to allocate, before %3", "line, units, units")
            .arg(what, units(worse.open),
                worse.openBefore == 0 ? Text::tr("none", "no units") : number(worse.openBefore));
    if (worse.now.ready == worse.before.ready) // it is wanted sooner
        return Text::tr("%1: %2, before %3", "line, lateness, lateness")
            .arg(what, lateness(worse.now.daysLate), lateness(worse.before.daysLate));
    return Text::tr("%1: ready %2 instead of %3, %4", "line, date, date, lateness")
        .arg(what, date(*worse.now.ready), date(*worse.before.ready), lateness(worse.now.daysLate));
}

QString told(const SinceReport::NowPossible& product)
{
    return Text::tr("%1: %2", "SKU, lines").arg(plain(product.sku), lines(product.lines));
}

QString told(const SinceReport::NewLine& added, const DateText& date)
{
    const QString what = lineAndCustomer(added.line, added.customer);
    return added.due ? Text::tr("%1: %2, due %3", "line, units, date").arg(what, units(added.qty), date(*added.due))
                     : Text::tr("%1: %2", "line, units").arg(what, units(added.qty));
}

QString told(const SinceReport::ChangedLine& changed, const DateText& date)
{
    return event(OrderLineChanged { changed.after.id.sku, changed.before, changed.after }, date);
}

QString told(const SinceReport::GoneLine& gone)
{
    return Text::tr("%1: %2", "line, units").arg(lineAndCustomer(gone.line, gone.customer), units(gone.qty));
}

QString told(const SinceReport::ShippedLine& shipped)
{
    QString text = Text::tr("%1: %2", "line, units").arg(line(shipped.line), units(shipped.qty));
    QStringList from;
    for (const BatchRef& ref : shipped.from)
        from << plain(ref);
    if (!from.isEmpty())
        text = Text::tr("%1 from %2", "line and units, batches").arg(text, from.join(QStringLiteral(" + ")));
    return shipped.left == 0
        ? text
        : Text::tr("%1, %2 still to leave", "what was shipped, units").arg(text, number(shipped.left));
}

QString told(const SinceReport::NewBatch& batch, const DateText& date)
{
    QString text = Text::tr("%1: %2, %3", "batch, units, ETA")
                       .arg(batchAndSku(batch.ref, batch.sku), units(batch.qty), eta(batch.eta, date));
    return batch.hold ? Text::tr("%1, %2", "batch, on hold").arg(text, hold(*batch.hold, date)) : text;
}

QString told(const SinceReport::Received& received, const DateText& date)
{
    const QString what = batchAndSku(received.ref, received.sku);
    QString text = received.from ? Text::tr("%1, of %2", "batch, batch").arg(what, plain(*received.from)) : what;
    if (received.qty == received.announced)
        text = Text::tr("%1: %2 as announced", "batch, units").arg(text, units(received.qty));
    else
        text = Text::tr("%1: %2 of %3", "batch, number, units")
                   .arg(text, number(received.qty), units(received.announced));
    if (received.eta)
        text = Text::tr("%1, expected %2", "what was received, date").arg(text, date(*received.eta));
    return received.left == 0
        ? text
        : Text::tr("%1, %2 still to come", "what was received, units").arg(text, number(received.left));
}

QString told(const SinceReport::Rescheduled& batch, const DateText& date)
{
    QString what = batchAndSku(batch.ref, batch.sku);
    if (!batch.shipment.empty())
        what = Text::tr("%1 of shipment %2", "batch").arg(what, plain(batch.shipment));
    const QString text
        = Text::tr("%1: %2 \u2192 %3", "what, before, after").arg(what, eta(batch.from, date), date(batch.to));
    if (!batch.from)
        return text;
    const int days = batch.to - *batch.from;
    const QString by = number(std::abs(days));
    if (days > 0)
        return days == 1 ? Text::tr("%1, 1 day later", "dates").arg(text)
                         : Text::tr("%1, %2 days later", "dates, number", days).arg(text, by);
    return days == -1 ? Text::tr("%1, 1 day earlier", "dates").arg(text)
                      : Text::tr("%1, %2 days earlier", "dates, number", -days).arg(text, by);
}

/// What was shipped is expected to be missing.
QString told(const SinceReport::Counted& counted)
{
    return Text::tr("%1: %2 instead of %3", "batch, units, number")
        .arg(batchAndSku(counted.ref, counted.sku), units(counted.after), number(counted.before - counted.shipped));
}

QString told(const SinceReport::GoneBatch& gone)
{
    return Text::tr("%1: %2", "batch, units").arg(batchAndSku(gone.ref, gone.sku), units(gone.qty));
}

QString told(const SinceReport::HoldChange& batch, const DateText& date)
{
    return Text::tr("%1: %2", "batch, on hold").arg(batchAndSku(batch.ref, batch.sku), hold(batch.hold, date));
}

QString told(const SinceReport::PinEnded& ended, const DateText& date)
{
    return Text::tr("%1 on %2: %3", "line, batch, pinned")
        .arg(line(ended.line), plain(ended.batch), pin({ ended.owner, {}, ended.until }, date));
}

/// Who did it, if that has to be said: a hold says it itself.
template <class Entry>
std::string whoOf(const Entry& entry)
{
    if constexpr (requires { entry.hold.by; })
        return entry.hold.by == entry.who ? std::string() : entry.who;
    else if constexpr (requires { entry.hold->by; })
        return entry.hold && entry.hold->by == entry.who ? std::string() : entry.who;
    else if constexpr (requires { entry.who; })
        return entry.who;
    else
        return {};
}

template <class Entry>
QString sentence(const Entry& entry, const DateText& date)
{
    QString text;
    if constexpr (requires { told(entry, date); })
        text = told(entry, date);
    else
        text = told(entry);
    const std::string who = whoOf(entry);
    return who.empty() ? text : Text::tr("%1 (%2)", "what happened, who").arg(text, plain(who));
}

} // namespace

std::vector<Section> since(const SinceReport& report, std::size_t most, const DateText& date)
{
    // In the order of forEachList().
    const std::array headings { Text::tr("Worse than before"), Text::tr("Now possible"), Text::tr("New lines"),
        Text::tr("Changed lines"), Text::tr("Lines gone"), Text::tr("Shipped"), Text::tr("Received"),
        Text::tr("New batches"), Text::tr("Slipped"), Text::tr("Comes earlier"), Text::tr("Counted"),
        Text::tr("Batches gone"), Text::tr("Put on hold"), Text::tr("Off hold again"), Text::tr("Pins ended") };
    std::vector<Section> sections;
    std::size_t next = 0;
    forEachList(report, [&](const auto& entries) {
        addSection(sections, headingOf(headings.at(next++), entries.size()), entries, entries.size(), most,
            [&](const auto& entry) { return sentence(entry, date); });
    });
    return sections;
}

} // namespace allocation::wording
