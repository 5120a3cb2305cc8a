#include "allocctl/answer.h"
#include "allocctl/strategychoice.h"
#include "allocctl/textgrid.h"
#include "service/proposing.h"

// Proposals: what runs would do, compared, and accepted.

namespace allocation::allocctl {

namespace {

Replaces replacesFrom(const Arguments& arguments)
{
    const auto what = arguments.text("--replace");
    if (!what)
        return Replaces::Nothing;
    if (*what == QStringLiteral("auto"))
        return Replaces::Auto;
    if (*what == QStringLiteral("manual"))
        return Replaces::AutoAndManual;
    throw wrongUsage(Text::tr("--replace cannot be %1.").arg(*what),
        Text::tr("auto places automatic allocations anew, manual also those made by hand; pins stay."));
}

void addFigures(TextGrid& grid, const std::string& name, const Figures& f)
{
    const auto text = [](std::int64_t number) { return std::to_string(number); };
    grid.add({ name, text(f.linesOpen), text(f.unitsOpen), text(f.unitsShort), text(f.linesLate), text(f.daysLate),
        text(f.splits), text(f.batchesTouched) });
}

void write(Json& json, const Figures& f)
{
    json.open('{').field("lines", f.lines).field("lines_open", f.linesOpen).field("units_open", f.unitsOpen);
    json.field("units_short", f.unitsShort).field("lines_late", f.linesLate).field("days_late", f.daysLate);
    json.field("splits", f.splits).field("batches_touched", f.batchesTouched).close('}');
}

void write(Json& json, const Holding& holding, const QString& why = {})
{
    json.open('{').field("batchref", holding.batch).field("qty", holding.qty);
    if (!why.isEmpty())
        json.field("why", why);
    json.close('}');
}

void write(Json& json, const ProposedMove& move)
{
    json.open('{').field("orderid", move.line.order).field("sku", move.line.sku).field("line", move.line.number);
    json.key("from").open('[');
    for (const Holding& given : move.from)
        write(json, given);
    json.close(']').key("to").open('[');
    for (const Taking& taken : move.to)
        write(json, taken.on, wording::because(taken.why));
    json.close(']').key("needs").open('[');
    for (const std::size_t needed : move.needs)
        json.value(needed);
    json.close(']').close('}');
}

void writeAll(Json& json, const Proposal& proposal, const std::string& name)
{
    json.open('{').field("strategy", name).key("before");
    write(json, proposal.before);
    write(json.key("after"), proposal.after);
    json.key("moves").open('[');
    for (const ProposedMove& move : proposal.moves)
        write(json, move);
    json.close(']').key("open").open('[');
    for (const StaysOpen& open : proposal.open) {
        json.open('{').field("orderid", open.line.order).field("sku", open.line.sku).field("line", open.line.number);
        json.field("qty", open.qty).field("why", wording::because(open.why)).close('}');
    }
    json.close(']').close('}');
}

void sayMoves(Context& context, const Proposal& proposal)
{
    for (const ProposedMove& move : proposal.moves) {
        QStringList reasons;
        for (const Taking& taken : move.to)
            reasons << wording::because(taken.why);
        reasons.removeDuplicates();
        context.say(reasons.isEmpty()
                ? wording::proposed(move)
                : Text::tr("%1 (%2)", "move, why").arg(wording::proposed(move), reasons.join(QStringLiteral("; "))));
    }
    for (const StaysOpen& open : proposal.open)
        context.say(Text::tr("%1: %2 stay open (%3)", "line, units, why")
                        .arg(wording::line(open.line), wording::units(open.qty), wording::because(open.why)));
}

std::string nameAsGiven(const QStringList& names, qsizetype at)
{
    return names.isEmpty() ? std::string(namedStrategies().front().name) : names.at(at).toStdString();
}

} // namespace

Status runPropose(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QStringList names = arguments.texts("--strategy");
    const Replaces replaces = replacesFrom(arguments);
    std::vector<Strategy> strategies;
    strategies.reserve(static_cast<std::size_t>(names.size()));
    for (const QString& name : names)
        strategies.push_back(strategyNamed(name));
    if (strategies.empty())
        strategies.emplace_back();
    if (arguments.has("--accept") && strategies.size() != 1)
        throw wrongUsage(
            Text::tr("--accept needs one strategy."), Text::tr("Name the one whose proposal is to be done."));

    Store store(context);
    const Scope scope { arguments.ids<Sku>("--sku"), arguments.ids<OrderId>("--order") };
    std::vector<Proposal> proposals;
    proposals.reserve(strategies.size());
    for (const Strategy& strategy : strategies)
        proposals.push_back(propose(store.readModel(), scope, strategy, replaces));

    if (arguments.has("--accept")) {
        sendAndTell(context, store, acceptanceOf(proposals.front()));
        return Done;
    }
    if (proposals.size() == 1)
        sayMoves(context, proposals.front());
    TextGrid grid(context,
        { { "strategy" }, { "lines open", true }, { "units open", true }, { "units short", true },
            { "lines late", true }, { "days late", true }, { "split", true }, { "batches", true } });
    context.json().open('[');
    addFigures(grid, Text::tr("(as it is)").toStdString(), proposals.front().before);
    for (std::size_t i = 0; i < proposals.size(); ++i) {
        const std::string name = nameAsGiven(names, static_cast<qsizetype>(i));
        addFigures(grid, name, proposals[i].after);
        writeAll(context.json(), proposals[i], name);
    }
    grid.finish({});
    context.json().close(']');
    return Done;
}

} // namespace allocation::allocctl
