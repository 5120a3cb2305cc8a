#include "bridge/wording.h"
#include "bridge/wordingtext.h"
#include "domain/overloaded.h"

#include <algorithm>
#include <QStringList>
#include <set>

// Commands: as steps of the history, and what came of them.

namespace allocation::wording {

namespace {

QString linesIn(const std::vector<LineId>& ids)
{
    return ids.size() == 1 ? line(ids.front()) : lines(ids.size());
}

/// Of a draft that only writes down something about lines: those, each once. Of any other none.
std::vector<LineId> linesWrittenBy(const ApplyDraft& draft)
{
    std::set<LineId> lines;
    for (const DraftStep& step : *draft.steps) {
        if (const auto* const change = std::get_if<ChangeOrderLine>(&step.command))
            lines.insert(change->line);
        else if (const auto* const promise = std::get_if<TellPromise>(&step.command))
            lines.insert(promise->lines.begin(), promise->lines.end());
        else
            return {};
    }
    return { lines.begin(), lines.end() };
}

/// A change of supply and what a planner has done for the lines that it displaces.
bool isMendedSupply(const ApplyDraft& draft)
{
    const std::vector<DraftStep>& steps = *draft.steps;
    const auto isMove = [](const DraftStep& step) {
        return std::holds_alternative<MoveLine>(step.command) || std::holds_alternative<SwapLines>(step.command);
    };
    return steps.size() > 1 && !isMove(steps.front()) && std::all_of(std::next(steps.begin()), steps.end(), isMove)
        && std::visit(Overloaded { [](const ChangeBatchQuantity&) { return true; },
                          [](const ChangeBatchEta&) { return true; }, [](const ChangeShipmentEta&) { return true; },
                          [](const ReceiveBatch&) { return true; }, [](const HoldBatch&) { return true; },
                          [](const RemoveBatch&) { return true; }, [](const auto&) { return false; } },
            steps.front().command);
}

QString filesIn(const Import& command)
{
    QStringList files;
    if (!command.data)
        return {};
    const ImportData& data = command.data->frame();
    if (data.products)
        files << file(ImportFile::Products);
    if (data.batches)
        files << file(ImportFile::Batches);
    if (data.orders)
        files << file(ImportFile::Orders);
    if (data.allocations)
        files << file(ImportFile::Allocations);
    return files.join(QStringLiteral(", "));
}

QString told(const AllocateResult& result, bool dryRun)
{
    if (result.lines == result.already)
        return Text::tr("unchanged: nothing is open in %1.").arg(lines(result.lines));
    const QString placed = linesAndUnits(result.allocated, result.units);
    QStringList text { dryRun ? Text::tr("Would allocate %1.").arg(placed) : Text::tr("Allocated %1.").arg(placed) };
    if (result.outOfStock > 0)
        text << Text::tr("Out of stock: %1.").arg(lines(result.outOfStock));
    if (result.unknownSku > 0)
        text << Text::tr("Of a SKU without batches: %1.").arg(lines(result.unknownSku));
    if (result.stopped > 0)
        text << Text::tr("Stopped, so left alone: %1.").arg(lines(result.stopped));
    return text.join(QLatin1Char(' '));
}

QString told(const ReleaseResult& result)
{
    QStringList text { Text::tr("Pick list %1: %2.", "number, lines and units")
                           .arg(number(result.pickList), linesAndUnits(result.lines, result.units)) };
    for (const auto& [why, count] : result.left)
        text << Text::tr("Left out: %1 (%2).", "lines, reason").arg(lines(count), unreleasable(why));
    return text.join(QLatin1Char(' '));
}

QString told(ImportFile which, const ImportCount& count)
{
    QStringList parts;
    const auto tell = [&](std::size_t rows, const QString& what) {
        if (rows > 0)
            parts << number(rows) + QLatin1Char(' ') + what;
    };
    tell(count.added, Text::tr("added"));
    tell(count.updated, Text::tr("updated"));
    tell(count.unchanged, Text::tr("unchanged"));
    tell(count.rejected, Text::tr("rejected"));
    const QString what = parts.isEmpty() ? Text::tr("no rows") : parts.join(QStringLiteral(", "));
    return Text::tr("%1: %2.", "file, what became of its rows").arg(file(which), what);
}

QString told(const ImportResult& result, bool dryRun)
{
    QStringList text { dryRun ? Text::tr("Would import") : Text::tr("Imported") };
    const auto tell = [&](ImportFile which, const std::optional<ImportCount>& count) {
        if (count)
            text << told(which, *count);
    };
    tell(ImportFile::Products, result.products);
    tell(ImportFile::Batches, result.batches);
    tell(ImportFile::Orders, result.orders);
    tell(ImportFile::Allocations, result.allocations);
    if (!result.gone.empty()) {
        const auto done = std::ranges::count_if(result.gone, &GoneEntry::done);
        text << Text::tr("Gone: %1, dealt with: %2.").arg(number(result.gone.size()), number(done));
    }
    if (!result.asked.empty())
        text << Text::tr("To be decided: %1.").arg(number(result.asked.size()));
    return text.join(QLatin1Char(' '));
}

QString told(const UndoResult& result)
{
    if (result.done + result.left == 0)
        return Text::tr("unchanged: that step left nothing to undo.");
    const QString all = number(result.done + result.left);
    if (result.left == 0)
        return result.done == 1 ? Text::tr("Undid 1 change.")
                                : Text::tr("Undid %1 changes.", "", pluralOf(result.done)).arg(all);
    QStringList names;
    for (const std::string& name : result.changedBy)
        names << plain(name);
    return Text::tr("Undid %1 of %2 changes; %3 changed %4 since.")
        .arg(number(result.done), all, names.join(QStringLiteral(", ")), number(result.left));
}

/// What there was nothing to do about.
QString unchanged(const Command& command)
{
    const auto isThere = [](const QString& what, const QString& batch) {
        return Text::tr("unchanged: %1 is on %2 already.", "line, batch").arg(what, batch);
    };
    return std::visit(
        Overloaded {
            [](const CreateBatch& c) { return Text::tr("unchanged: %1 is there already.").arg(plain(c.ref)); },
            [](const ChangeBatchQuantity& c) {
                return Text::tr("unchanged: %1 has %2 already.", "batch, units").arg(plain(c.ref), units(c.qty));
            },
            [](const AddOrderLine& c) {
                return Text::tr("unchanged: %1 is there already.").arg(line({ c.order, c.sku, c.number.value_or(1) }));
            },
            [](const ChangeBatchEta& c) {
                return Text::tr("unchanged: %1 is %2 already.", "batch, ETA").arg(plain(c.ref), eta(c.eta));
            },
            [](const ReceiveBatch& c) { return Text::tr("unchanged: %1 is in stock already.").arg(plain(c.ref)); },
            [](const HoldBatch& c) { return Text::tr("unchanged: %1 is on hold already.").arg(plain(c.ref)); },
            [](const UnholdBatch& c) { return Text::tr("unchanged: %1 is not on hold.").arg(plain(c.ref)); },
            [](const PinLine& c) { return Text::tr("unchanged: %1 is pinned already.").arg(linesIn(c.lines)); },
            [](const UnpinLine& c) { return Text::tr("unchanged: %1 is not pinned.").arg(linesIn(c.lines)); },
            [](const Allocate& c) { return Text::tr("unchanged: nothing of %1 is open.").arg(line(c.line)); },
            [&](const AllocateTo& c) { return isThere(line(c.line), plain(c.batch)); },
            [&](const MoveLine& c) { return isThere(linesIn(c.lines), plain(c.to)); },
            [](const auto&) { return Text::tr("unchanged: there was nothing to do."); },
        },
        command);
}

/// What happened, in sentences, if it is short enough to be told one by one.
QString told(const Events& events)
{
    constexpr std::size_t few = 3;
    QStringList text;
    for (std::size_t i = 0; i < std::min(events.size(), few); ++i)
        text << event(events[i]) + QLatin1Char('.');
    if (events.size() > few)
        text << Text::tr("And %1 more.", "changes", pluralOf(events.size() - few)).arg(number(events.size() - few));
    return text.join(QLatin1Char(' '));
}

/// Of one product.
QString told(const std::vector<PartOfPack>& parts)
{
    QStringList text;
    text.reserve(static_cast<qsizetype>(parts.size()));
    for (const PartOfPack& part : parts)
        text << Text::tr("%1 from %2", "units, batch")
                    .arg(number(static_cast<std::size_t>(part.qty)), plain(part.batch));
    return Text::tr("No whole packs of %1: %2.", "units, list")
        .arg(number(static_cast<std::size_t>(parts.front().pack)), text.join(QStringLiteral(", ")));
}

bool isDryRun(const Command& command)
{
    return std::visit(Overloaded {
                          [](const AllocateOpen& c) { return c.dryRun; },
                          [](const Import& c) { return c.dryRun; },
                          [](const auto&) { return false; },
                      },
        command);
}

} // namespace

QString step(const Command& command)
{
    return std::visit(
        Overloaded {
            [](const CreateBatch& c) { return Text::tr("add batch %1").arg(plain(c.ref)); },
            [](const ChangeBatchQuantity& c) {
                return Text::tr("change %1 to %2", "batch, units").arg(plain(c.ref), units(c.qty));
            },
            [](const ChangeBatchEta& c) {
                return Text::tr("change %1 to %2", "batch, ETA").arg(plain(c.ref), eta(c.eta));
            },
            [](const ChangeShipmentEta& c) {
                return Text::tr("change shipment %1 to %2", "shipment, ETA").arg(plain(c.shipment), eta(c.eta));
            },
            [](const ReceiveBatch& c) { return Text::tr("receive %1", "batch").arg(plain(c.ref)); },
            [](const ReceiveShipment& c) { return Text::tr("receive shipment %1").arg(plain(c.shipment)); },
            [](const ReturnGoods& c) { return Text::tr("take back %1", "batch").arg(plain(c.ref)); },
            [](const DescribeBatch& c) { return Text::tr("describe %1", "batch").arg(plain(c.ref)); },
            [](const DescribeProduct& c) { return Text::tr("describe %1", "SKU").arg(plain(c.sku)); },
            [](const TellPromise& c) { return Text::tr("tell a date for %1", "line").arg(linesIn(c.lines)); },
            [](const Release& c) {
                return c.lines.empty() ? Text::tr("release to a pick list")
                                       : Text::tr("release %1", "line").arg(linesIn(c.lines));
            },
            [](const Recall& c) {
                return c.lines.empty() ? Text::tr("recall pick list %1").arg(number(c.pickList))
                                       : Text::tr("recall %1", "line").arg(linesIn(c.lines));
            },
            [](const Ship& c) {
                return c.parts.empty()    ? Text::tr("ship pick list %1").arg(number(c.pickList))
                    : c.parts.size() == 1 ? Text::tr("ship %1", "line").arg(line(c.parts.front().line))
                                          : Text::tr("ship %1", "lines").arg(lines(c.parts.size()));
            },
            [](const HoldBatch& c) { return Text::tr("put %1 on hold", "batch").arg(plain(c.ref)); },
            [](const UnholdBatch& c) { return Text::tr("take %1 off hold", "batch").arg(plain(c.ref)); },
            [](const RemoveBatch& c) { return Text::tr("remove batch %1").arg(plain(c.ref)); },
            [](const ChangeOrderLine& c) { return Text::tr("change %1", "line").arg(line(c.line)); },
            [](const CancelLine& c) { return Text::tr("cancel %1", "line").arg(linesIn(c.lines)); },
            [](const SwapLines& c) { return Text::tr("swap %1 and %2", "lines").arg(line(c.line), line(c.other)); },
            [](const TakeFromLine& c) {
                return Text::tr("take for %1 from %2", "lines").arg(line(c.line), line(c.donor));
            },
            [](const PinLine& c) { return Text::tr("pin %1", "line").arg(linesIn(c.lines)); },
            [](const UnpinLine& c) { return Text::tr("unpin %1", "line").arg(linesIn(c.lines)); },
            [](const AddOrderLine& c) {
                return Text::tr("add %1 / %2", "order, SKU").arg(plain(c.order), plain(c.sku));
            },
            [](const Allocate& c) { return Text::tr("allocate %1").arg(line(c.line)); },
            [](const AllocateTo& c) { return Text::tr("allocate %1 to %2").arg(line(c.line), plain(c.batch)); },
            [](const MoveLine& c) { return Text::tr("move %1 to %2").arg(linesIn(c.lines), plain(c.to)); },
            [](const DeallocateLine& c) { return Text::tr("deallocate %1").arg(linesIn(c.lines)); },
            [](const AllocateOpen& c) {
                return c.strategy == Strategy()
                    ? Text::tr("auto-allocate")
                    : Text::tr("auto-allocate by %1", "strategy").arg(plain(nameOf(c.strategy)));
            },
            [](const AcceptProposal& c) {
                return Text::tr("accept %1 of a proposal", "lines").arg(lines(c.moves.size()));
            },
            [](const ApplyDraft& c) {
                if (isMendedSupply(c))
                    return Text::tr("%1; %2 to new places", "a change, lines")
                        .arg(step(c.steps->front().command), lines(c.steps->size() - 1));
                const std::vector<LineId> lines = linesWrittenBy(c);
                return lines.empty() ? Text::tr("apply a draft of %n changes", "", pluralOf(c.steps->size()))
                                     : Text::tr("change %1", "line").arg(linesIn(lines));
            },
            [](const Import& c) { return Text::tr("import %1", "files").arg(filesIn(c)); },
            [](const UndoCommand&) { return Text::tr("undo"); },
        },
        command);
}

QString outcome(const Command& command, const Outcome& outcome)
{
    if (outcome.repeated)
        return Text::tr("unchanged: this command was done before.");
    const bool dryRun = isDryRun(command);
    QString text = std::visit(
        Overloaded {
            [&](std::monostate) { return outcome.changed() ? told(outcome.events) : unchanged(command); },
            [&](const AllocateResult& result) { return told(result, dryRun); },
            [](const ReleaseResult& result) { return told(result); },
            [&](const ImportResult& result) { return told(result, dryRun); },
            [](const UndoResult& result) { return told(result); },
        },
        outcome.result);
    if (!outcome.partsOfPacks.empty())
        text += QLatin1Char(' ') + told(outcome.partsOfPacks);
    if (!outcome.cancelled)
        return text;
    return Text::tr("%1 Stopped before the end: what was done so far stays.", "what was done").arg(text);
}

} // namespace allocation::wording
