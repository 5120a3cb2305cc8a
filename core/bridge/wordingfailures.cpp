#include "bridge/wording.h"
#include "bridge/wordingrefusals.h"
#include "bridge/wordingtext.h"
#include "domain/overloaded.h"

#include <new>
#include <QStringList>

// Why something did not work, and what to do about it.

namespace allocation {

QString Failure::text() const
{
    return hint.isEmpty() ? message : message + QLatin1Char(' ') + hint;
}

namespace wording {

namespace {

using wording::because; // those of other files

Failure because(const UnknownBatch& why)
{
    return refusal("unknown_batch", Text::tr("There is no batch %1.").arg(plain(why.ref)),
        Text::tr("Check the reference, or add the batch."));
}

Failure because(const UnknownSku& why)
{
    return refusal("unknown_sku", Text::tr("No batch has the SKU %1.").arg(plain(why.sku)),
        Text::tr("Check the SKU, or add a batch of it."));
}

Failure because(const UnknownLine& why)
{
    if (why.line.sku.empty())
        return refusal("unknown_line", Text::tr("There is no order %1.").arg(plain(why.line.order)),
            Text::tr("Check its number."));
    return refusal("unknown_line", Text::tr("There is no order line %1.").arg(line(why.line)),
        Text::tr("Check order, SKU and number, or add the line."));
}

Failure because(const BatchExists& why)
{
    return refusal("batch_exists",
        Text::tr("The batch %1 exists already, with SKU %2 and other values.").arg(plain(why.ref), plain(why.sku)),
        Text::tr("Change that batch, or take another reference."));
}

Failure because(const LineExists& why)
{
    return refusal("line_exists", Text::tr("The order line %1 exists already with other values.").arg(line(why.line)),
        Text::tr("Take another number."));
}

Failure because(const SkuMismatch& why)
{
    return refusal("sku_mismatch",
        Text::tr("%1 is a batch of %2; %3 needs %4.")
            .arg(plain(why.ref), plain(why.batchSku), line(why.line), plain(why.line.sku)),
        Text::tr("Choose a batch of %1.").arg(plain(why.line.sku)));
}

Failure because(const TooLittleAvailable& why)
{
    const Quantity available = std::max<Quantity>(0, why.available);
    return refusal("too_little_available",
        Text::tr("%1 has %2 available, %3 wanted.").arg(plain(why.ref), units(available), number(why.wanted)),
        available > 0 ? Text::tr("Take at most %1, or choose another batch.").arg(number(available))
                      : Text::tr("Choose another batch."));
}

Failure because(const TooManyUnits& why)
{
    if (why.from.empty() && why.possible == 0)
        return refusal("too_many_units", Text::tr("Nothing of %1 is open.").arg(line(why.line)),
            Text::tr("Move it, or deallocate it first."));
    if (why.from.empty())
        return refusal("too_many_units",
            Text::tr("%1 has %2 for that, not %3.").arg(line(why.line), units(why.possible), number(why.wanted)),
            Text::tr("Take at most %1.").arg(number(why.possible)));
    return refusal("too_many_units",
        Text::tr("%1 has %2 on %3, not %4.")
            .arg(line(why.line), units(why.possible), plain(why.from), number(why.wanted)),
        Text::tr("Take at most %1.").arg(number(why.possible)));
}

Failure because(const LineIsSplit& why)
{
    QStringList batches;
    for (const BatchRef& ref : why.batches)
        batches << plain(ref);
    return refusal("line_is_split",
        Text::tr("%1 is split over %2.").arg(line(why.line), batches.join(QStringLiteral(" + "))),
        Text::tr("Say from which batch."));
}

Failure because(const NotAllocated& why)
{
    if (why.ref.empty())
        return refusal(
            "not_allocated", Text::tr("%1 is not allocated.").arg(line(why.line)), Text::tr("Allocate it first."));
    return refusal("not_allocated", Text::tr("Nothing of %1 is on %2.").arg(line(why.line), plain(why.ref)),
        Text::tr("Look where it is now."));
}

Failure because(const NotInbound& why)
{
    return refusal("not_inbound", Text::tr("%1 is in stock, so no part of it can arrive.").arg(plain(why.ref)),
        Text::tr("Only an inbound batch can be received in part."));
}

Failure because(const BatchOnHold& why)
{
    const QString reason = plain(why.hold.reason);
    const QString by = plain(why.hold.by);
    return refusal("batch_on_hold",
        reason.isEmpty() ? Text::tr("%1 was put on hold by %2.").arg(plain(why.ref), by)
                         : Text::tr("%1 was put on hold by %2: %3.").arg(plain(why.ref), by, reason),
        Text::tr("Choose another batch, or take it off hold first."));
}

Failure because(const PinnedUnits& why)
{
    return refusal("pinned",
        Text::tr("%1 on %2 is %3.", "line, batch, pinned by whom").arg(line(why.line), plain(why.ref), pin(why.pin)),
        Text::tr("Unpin it first; for another's pin, name the owner when you do."));
}

Failure because(const NothingToExchange& why)
{
    return refusal("nothing_to_exchange",
        Text::tr("%1 and %2 have nothing to exchange.").arg(line(why.line), line(why.other)),
        Text::tr("Choose two lines of one product that are on different batches, or of which the first is open."));
}

Failure because(const NotForDrafts&)
{
    return refusal("not_for_drafts", Text::tr("A run, an import and an undo cannot be part of a draft."),
        Text::tr("Do it before or after; of a run accept the proposal instead."));
}

Failure because(const UnknownShipment& why)
{
    return refusal("unknown_shipment", Text::tr("No batch is in a shipment %1.").arg(plain(why.shipment)),
        Text::tr("Check the name."));
}

Failure because(const NothingToUndo& why)
{
    if (why.id.empty())
        return refusal("nothing_to_undo", Text::tr("You have no step to undo here."));
    if (why.compacted)
        return refusal("compacted",
            Text::tr("The step %1 can no longer be undone: the history was shortened since.").arg(plain(why.id)),
            Text::tr("Change it by hand."));
    return refusal("nothing_to_undo",
        Text::tr("The history has no step %1, so there is nothing to undo.").arg(plain(why.id)),
        Text::tr("Look in the history which steps there are."));
}

Failure because(const ChangedSince& why)
{
    return refusal("changed_since",
        why.changes == 1 ? Text::tr("What this step changed has been changed again since, so nothing was undone.")
                         : Text::tr("All %1 changes of this step have been changed again since, so nothing was undone.",
                             "", pluralOf(why.changes))
                               .arg(number(why.changes)),
        Text::tr("Undo the later steps first, or change it by hand."));
}

QString fitsNow(Quantity fits, Quantity wanted)
{
    return Text::tr("%1 of %2 would fit now.").arg(number(std::max<Quantity>(0, fits)), number(wanted));
}

/// What is not as it was shown.
QString difference(const Outdated& why)
{
    const QString id = line(why.found.line);
    if (!why.shown)
        return Text::tr("%1 would change too now.").arg(id);
    if (why.found.open != why.shown->open)
        return Text::tr("%1 of %2 would be open now, not %3.", "units, line, units")
            .arg(number(why.found.open), id, number(why.shown->open));
    if (why.found.ready && why.shown->ready)
        return Text::tr("%1 would be ready on %2 now, not on %3.")
            .arg(id, plain(why.found.ready->toString()), plain(why.shown->ready->toString()));
    return Text::tr("%1 is not there any more.").arg(id);
}

Failure because(const Outdated& why)
{
    return refusal("outdated",
        Text::tr("This would no longer do what was shown: %1", "what is different").arg(difference(why)),
        Text::tr("Look again and choose anew."));
}

/// What the later change left of what was wanted.
QString afterChange(const Reason& reason)
{
    return std::visit(Overloaded {
                          [](const TooLittleAvailable& why) { return fitsNow(why.available, why.wanted); },
                          [](const TooManyUnits& why) { return fitsNow(why.possible, why.wanted); },
                          [](const Outdated& why) { return difference(why); },
                          [](const auto& why) { return because(why).message; },
                      },
        reason);
}

Failure since(const RefusedSince& refused)
{
    Failure why = failure(refused.reason());
    const LoggedEvent& change = refused.lastChange();
    why.message = Text::tr("%1 %2; %3", "deed, how long ago, what follows")
                      .arg(deed(plain(change.who), change.event), ago(change.at, systemClock()),
                          afterChange(refused.reason()));
    return why;
}

Failure trouble(const char* code, const QString& message, const QString& hint)
{
    return { QString::fromLatin1(code), message, hint, false };
}

} // namespace

Failure failure(const Reason& reason)
{
    return std::visit([](const auto& why) { return because(why); }, reason);
}

Failure failure(const BadStrategy& bad)
{
    const QString hint = Text::tr("See which there are, and join words with +, for example due-date+split.");
    switch (bad.why) {
    case BadStrategy::Why::Contradicts:
        return refusal("bad_strategy",
            Text::tr("In a strategy, %1 says again, or against, what stands before it.").arg(plain(bad.part)), hint);
    case BadStrategy::Why::BadHorizon:
        return refusal("bad_strategy", Text::tr("%1 is no horizon.").arg(plain(bad.part)),
            Text::tr("Give the number of days, for example horizon-14."));
    case BadStrategy::Why::Unknown:
        break;
    }
    return refusal("bad_strategy", Text::tr("There is no strategy %1.").arg(plain(bad.part)), hint);
}

Failure failure(const Verdict& verdict, const ProductSnapshot& snapshot, const BatchRef& to)
{
    const Batch* const batch = snapshot.batch(to);
    if (!batch)
        return failure(UnknownBatch { to });
    if (verdict.kind == Verdict::Kind::OnHold && batch->hold)
        return failure(BatchOnHold { to, *batch->hold });
    if (verdict.kind == Verdict::Kind::Full)
        return failure(TooLittleAvailable { to, verdict.wanted, batch->available() });
    return { {}, verdictInFull(verdict, snapshot, to), {}, true };
}

Failure failure(const StoreError& error)
{
    const QString place = plain(error.place());
    switch (error.kind()) {
    case StoreError::Kind::NotThere:
        return trouble(
            "not_there", Text::tr("There is no database %1.").arg(place), Text::tr("Check the name, or create it."));
    case StoreError::Kind::CannotOpen:
        return trouble("cannot_open", Text::tr("%1 cannot be opened as a database.").arg(place),
            Text::tr("Check that it is a file, that its folder exists, and that you may write there."));
    case StoreError::Kind::Exists:
        return trouble("exists", Text::tr("%1 exists already.").arg(place), Text::tr("Choose another name."));
    case StoreError::Kind::NotOurs:
        return trouble("not_ours",
            Text::tr("%1 is not a database of this program; nothing was changed in it.").arg(place),
            Text::tr("Choose another file."));
    case StoreError::Kind::Newer:
        return trouble("newer", Text::tr("%1 was written by a newer version of this program.").arg(place),
            Text::tr("Update this program to open it."));
    case StoreError::Kind::Corrupt:
        return trouble("corrupt", Text::tr("%1 is damaged.").arg(place), Text::tr("Go back to a backup of it."));
    case StoreError::Kind::ReadOnly:
        return trouble("read_only", Text::tr("%1 may be read but not written; nothing was changed.").arg(place),
            Text::tr("Ask for permission to write the file and its folder."));
    case StoreError::Kind::Locked:
        return trouble("locked", Text::tr("Another program is writing to %1; nothing was changed.").arg(place),
            Text::tr("Try again in a moment."));
    case StoreError::Kind::Full:
        return trouble("full", Text::tr("There is no space left for %1; nothing was changed.").arg(place),
            Text::tr("Free some space and try again."));
    case StoreError::Kind::Replaced:
        return trouble("replaced", Text::tr("%1 was replaced or removed while it was open.").arg(place),
            Text::tr("Open it again."));
    case StoreError::Kind::Failed:
        break;
    }
    const QString details = error.details().empty() ? Text::tr("reason unknown") : plain(error.details());
    return trouble("failed", Text::tr("%1 did not do what was asked (%2).").arg(place, details),
        Text::tr("Try again; if it stays so, check the database."));
}

Failure failure(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const RefusedSince& refused) {
        return since(refused);
    } catch (const Refused& refused) {
        return failure(refused.reason());
    } catch (const StoreError& error) {
        return failure(error);
    } catch (const NotATable& error) {
        return failure(error);
    } catch (const NotWritten& error) {
        return failure(error);
    } catch (const ConcurrentChange&) {
        return trouble("busy", Text::tr("Others change the same product all the time; nothing was changed."),
            Text::tr("Try again in a moment."));
    } catch (const std::bad_alloc&) {
        return trouble(
            "no_memory", Text::tr("There is not enough memory for this."), Text::tr("Close other programs."));
    } catch (const std::exception& error) {
        return trouble("internal", Text::tr("Something unexpected happened (%1).").arg(QString::fromUtf8(error.what())),
            Text::tr("Try again; what was committed before stays."));
    } catch (...) {
        return trouble("internal", Text::tr("Something unexpected happened."), {});
    }
}

} // namespace wording
} // namespace allocation
