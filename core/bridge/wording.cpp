#include "bridge/wording.h"

#include "bridge/wordingtext.h"

#include <algorithm>
#include <array>

// Words for things: lines, quantities, dates, what a drop would mean, why a row was not taken.

namespace allocation::wording {

namespace {

/// "14 days late (+5)": always the result, then the change.
QString latenessAndChange(int daysLate, std::optional<int> change)
{
    if (!change || *change == 0)
        return lateness(daysLate);
    const QString days = (*change > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + number(std::abs(*change));
    return Text::tr("%1 (%2)", "lateness, change in days").arg(lateness(daysLate), days);
}

QString whatFits(const Verdict& verdict)
{
    if (verdict.linesWanted > 1)
        return Text::tr("fits %1 of %2 lines").arg(number(verdict.lines.size()), number(verdict.linesWanted));
    return Text::tr("fits %1 of %2").arg(number(verdict.fits), number(verdict.wanted));
}

QString whatIsDropped(const Verdict& verdict, const ProductSnapshot& snapshot)
{
    if (verdict.linesWanted <= 1 && snapshot.lines.size() == 1)
        return Text::tr("%1, %2", "line, units").arg(line(snapshot.lines.front().id), units(verdict.wanted));
    return linesAndUnits(verdict.linesWanted, verdict.wanted);
}

/// What becomes of what fits; empty if nothing does.
QString whatFollows(const Verdict& verdict, const DateText& date)
{
    if (!verdict.ready)
        return {};
    return Text::tr("Ready %1, %2", "date, lateness")
        .arg(date(*verdict.ready), latenessAndChange(verdict.daysLate, verdict.change));
}

} // namespace

QString line(const LineId& id)
{
    if (id.number == 1)
        return Text::tr("%1 / %2", "order, SKU").arg(plain(id.order), plain(id.sku));
    return Text::tr("%1 / %2 line %3", "order, SKU, number").arg(plain(id.order), plain(id.sku), number(id.number));
}

QString lines(std::size_t count)
{
    return count == 1 ? Text::tr("1 line") : Text::tr("%1 lines", "", pluralOf(count)).arg(number(count));
}

QString units(Quantity count)
{
    return count == 1 ? Text::tr("1 unit") : Text::tr("%1 units", "", pluralOf(count)).arg(number(count));
}

QString linesAndUnits(std::size_t lineCount, Quantity unitCount)
{
    return Text::tr("%1, %2", "lines, units").arg(lines(lineCount), units(unitCount));
}

QString status(const Timing& timing, Quantity qty, Quantity open, bool overAllocated)
{
    if (overAllocated || open < 0)
        return Text::tr("over-allocated");
    if (open == 0)
        return timing.ready ? lateness(timing.daysLate) : Text::tr("shipped");
    if (open == qty)
        return Text::tr("to allocate");
    return Text::tr("%1 of %2 to allocate").arg(number(open), number(qty));
}

QString pin(const Pin& pin, const DateText& date)
{
    QString text = Text::tr("pinned by %1").arg(plain(pin.owner));
    if (pin.until)
        text = Text::tr("%1 until %2", "pinned, date").arg(text, date(*pin.until));
    return pin.reason.empty() ? text : Text::tr("%1: %2", "pinned, reason").arg(text, plain(pin.reason));
}

QString hold(const Hold& hold, const DateText& date)
{
    QString text = Text::tr("on hold by %1").arg(plain(hold.by));
    if (hold.until)
        text = Text::tr("%1 until about %2", "on hold, date").arg(text, date(*hold.until));
    return hold.reason.empty() ? text : Text::tr("%1: %2", "on hold, reason").arg(text, plain(hold.reason));
}

QString lateness(int days)
{
    if (days <= 0)
        return Text::tr("on time");
    return days == 1 ? Text::tr("1 day late") : Text::tr("%1 days late", "", days).arg(number(days));
}

QString verdict(const Verdict& verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::IsHere:
        return Text::tr("is here");
    case Verdict::Kind::Fits:
        return latenessAndChange(verdict.daysLate, verdict.change);
    case Verdict::Kind::FitsPart:
        return whatFits(verdict);
    case Verdict::Kind::Full:
        return Text::tr("full");
    case Verdict::Kind::OnHold:
        return Text::tr("on hold");
    case Verdict::Kind::Pinned:
        return Text::tr("pinned");
    case Verdict::Kind::Unknown:
        break;
    }
    return Text::tr("other product");
}

QString verdictInFull(const Verdict& verdict, const ProductSnapshot& snapshot, const BatchRef& to, const DateText& date)
{
    const Batch* const target = snapshot.batch(to);
    if (verdict.kind == Verdict::Kind::Unknown || !target)
        return Text::tr("%1 cannot take this: it is not of the same product.").arg(plain(to));
    if (verdict.kind == Verdict::Kind::IsHere)
        return Text::tr("All units are on %1 already.").arg(plain(to));
    if (verdict.kind == Verdict::Kind::Pinned)
        return verdict.pin ? Text::tr("Nothing moves: pinned by %1.").arg(plain(verdict.pin->owner))
                           : Text::tr("Nothing moves: on pick list %1.").arg(number(verdict.pickList));

    QStringList text { Text::tr("%1 to %2 (%3)", "what, batch, ETA")
                           .arg(whatIsDropped(verdict, snapshot), plain(to), eta(target->eta, date)) };
    if (verdict.kind == Verdict::Kind::OnHold) {
        text << (verdict.hold ? failure(BatchOnHold { to, *verdict.hold }).message : QString());
        return text.join(QLatin1Char('\n'));
    }
    if (verdict.kind == Verdict::Kind::Full) {
        text << Text::tr("Nothing fits: %1 available.").arg(units(std::max<Quantity>(0, target->available())));
        return text.join(QLatin1Char('\n'));
    }
    if (verdict.kind == Verdict::Kind::FitsPart)
        text << Text::tr("Only %1: the rest stays.").arg(whatFits(verdict));
    text << whatFollows(verdict, date)
         << Text::tr("%1 stay available there", "", pluralOf(verdict.left)).arg(units(verdict.left));
    text.removeAll(QString());
    return text.join(QLatin1Char('\n'));
}

namespace {

/// 2.5, but neither 2.0 nor 1.200,00.
bool isFraction(std::string_view value)
{
    constexpr std::string_view digits = "0123456789";
    const std::string_view whole = value.substr(0, value.find('.'));
    const std::string_view rest = value.substr(std::min(value.size(), whole.size() + 1));
    return !whole.empty() && whole.find_first_not_of(digits) == std::string_view::npos
        && rest.find_first_not_of(digits) == std::string_view::npos
        && rest.find_first_not_of('0') != std::string_view::npos;
}

QString badQuantity(const Reject& reject)
{
    const bool fromZero = reject.file == ImportFile::Batches || reject.column == "shipped";
    if (isFraction(reject.value))
        return Text::tr("quantities are whole numbers, without separators: count in a smaller unit, for example 250 cm "
                        "instead of 2.5 m");
    if (reject.value.starts_with('-'))
        return reject.file == ImportFile::Batches
            ? Text::tr("a negative quantity; give what the batch holds, from 0")
            : Text::tr("a negative quantity, as of a cancellation or a return, is not taken; cancel the order line, "
                       "or lower its quantity, instead");
    return fromZero ? Text::tr("not a whole number from 0 to 1000000000, without separators")
                    : Text::tr("not a whole number from 1 to 1000000000, without separators");
}

/// Spaces that look like others, or like nothing.
bool hasOddSpace(const QString& value)
{
    return std::any_of(value.begin(), value.end(), [](QChar c) {
        return c == QChar(0xa0) || c == QChar(0x2007) || c == QChar(0x202f)
            || (c >= QChar(0x200b) && c <= QChar(0x200d)) || c == QChar(0xfeff);
    });
}

QString ofForm(const Reject& reject, const QString& why)
{
    return hasOddSpace(plain(reject.value)) ? Text::tr("%1 (there is a non-breaking or invisible space in it)").arg(why)
                                            : why;
}

QString badDetail(const Reject& reject)
{
    if (reject.column == "completeness")
        return Text::tr("none of any, line and order");
    if (reject.column == "kind")
        return Text::tr("none of order, quote and set-aside");
    if (reject.column == "transit")
        return Text::tr("not a number of days from 0 to %1").arg(maxTransitDays);
    if (reject.column == "told" || reject.column == "told_by")
        return Text::tr("says nothing without a date in the column promised");
    return Text::tr("says nothing without a reason in the column hold, or a name in hold_by");
}

QString tooLong(const Reject& reject)
{
    constexpr std::array ids { "ref", "sku", "orderid", "batchref", "shipment" };
    const bool isId = std::find(ids.begin(), ids.end(), reject.column) != ids.end();
    return isId ? Text::tr("longer than 200 characters") : Text::tr("longer than 65536 bytes");
}

QString cellCount(const Reject& reject)
{
    return reject.column.empty()
        ? Text::tr("has more cells than the header; text with a separator in it must stand in quotes")
        : Text::tr("the row ends before this column");
}

} // namespace

QString reject(const Reject& reject)
{
    switch (reject.why) {
    case Reject::Why::Empty:
        return reject.value.empty()
            ? Text::tr("the cell must not be empty")
            : Text::tr("no value but an error, a formula without result, or TRUE or FALSE; type what is meant");
    case Reject::Why::TooLong:
        return tooLong(reject);
    case Reject::Why::ControlCharacter:
        return Text::tr("has a control character, for example a line break");
    case Reject::Why::BadQuantity:
        return ofForm(reject, badQuantity(reject));
    case Reject::Why::BadDate:
        return ofForm(reject, Text::tr("not a date as YYYY-MM-DD"));
    case Reject::Why::BadPriority:
        return ofForm(reject, Text::tr("not a priority from 1 to 9"));
    case Reject::Why::BadNumber:
        return ofForm(reject, Text::tr("not a line number: a whole number from 1"));
    case Reject::Why::BadPinned:
        return Text::tr("neither true nor false");
    case Reject::Why::ShippedUnits:
        return Text::tr("fewer than have been shipped");
    case Reject::Why::BadDetail:
        return badDetail(reject);
    case Reject::Why::BadOrigin:
        return Text::tr("neither auto nor manual");
    case Reject::Why::CellCount:
        return cellCount(reject);
    case Reject::Why::DuplicateRef:
        return Text::tr("this batch stands further up in the file already");
    case Reject::Why::OtherSku:
        return Text::tr("this batch is known with another SKU");
    case Reject::Why::UnknownLine:
        return Text::tr("no such order line");
    case Reject::Why::UnknownBatch:
        return Text::tr("no such batch");
    case Reject::Why::BeyondLine:
        return Text::tr("more than is open of the line");
    case Reject::Why::BeyondBatch:
        return Text::tr("more than is available on the batch");
    case Reject::Why::DuplicateLine:
        return Text::tr("this line stands further up in the file already");
    case Reject::Why::PinnedUnits:
        return Text::tr("this would take units away that are pinned; unpin them first");
    case Reject::Why::DuplicateSku:
        break;
    }
    return Text::tr("this product stands further up in the file already");
}

QString file(ImportFile file)
{
    switch (file) {
    case ImportFile::Batches:
        return Text::tr("batches", "file");
    case ImportFile::Orders:
        return Text::tr("orders", "file");
    case ImportFile::Allocations:
        return Text::tr("allocations", "file");
    case ImportFile::Products:
        break;
    }
    return Text::tr("products", "file");
}

QString isoDate(Date date)
{
    return plain(date.toString());
}

QString eta(const std::optional<Date>& eta, const DateText& date)
{
    return eta ? date(*eta) : Text::tr("in stock");
}

} // namespace allocation::wording
