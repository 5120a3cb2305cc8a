#include "allocctl/answer.h"
#include "allocctl/answerchoice.h"
#include "allocctl/linechoice.h"
#include "allocctl/preview.h"
#include "service/standing.h"

#include <array>

namespace allocation::allocctl {

namespace {

constexpr std::array kinds { "free-stock", "swap", "split", "take" };

void write(Json& json, const Affected& other)
{
    json.open('{').field("orderid", other.line.order).field("sku", other.line.sku).field("line", other.line.number);
    json.field("qty", other.qty).field("from", other.from).field("to", other.to).field("pays", other.pays());
    json.field("opened", other.openedUnits).field("ready", other.after.ready);
    json.field("days_late_before", other.before.ready ? std::optional(other.before.daysLate) : std::nullopt);
    json.field("days_late", other.after.ready ? std::optional(other.after.daysLate) : std::nullopt);
    json.field("days_to_spare", other.daysToSpare).close('}');
}

void write(Json& json, const SoonerOption& option, const Sooner& of)
{
    json.open('{').field("kind", kinds.at(static_cast<std::size_t>(option.kind))).field("units", option.units());
    json.field("ready", option.after.ready);
    json.field("days_late", option.after.ready ? std::optional(option.after.daysLate) : std::nullopt);
    json.field("days_sooner", option.gain).field("somebody_pays", option.somebodyPays()).key("parts").open('[');
    for (const DeliveryPart& part : option.parts) {
        json.open('{').field("batchref", part.batch).field("qty", part.qty).field("eta", part.eta);
        json.field("ready", part.ready).close('}');
    }
    json.close(']').key("others").open('[');
    for (const Affected& other : option.others)
        write(json, other);
    json.close(']').field("text", wording::sooner(option, of)).close('}');
}

void tell(Context& context, const Sooner& line)
{
    context.say(wording::soonerThan(line));
    Json& json = context.json();
    json.open('{').field("orderid", line.line.order).field("sku", line.line.sku).field("line", line.line.number);
    json.field("qty", line.qty).field("open", line.open).field("due", line.due).field("ready", line.now.ready);
    json.field("days_late", line.now.ready ? std::optional(line.now.daysLate) : std::nullopt);
    json.key("answers").open('[');
    for (std::size_t i = 0; i < line.options.size(); ++i) {
        sayNumbered(context, i + 1, wording::sooner(line.options[i], line));
        write(json, line.options[i], line);
    }
    json.close(']').close('}');
}

/// The line that was named, or those of the order that are worth it.
std::vector<LineId> linesMeant(const Context& context, ReadModel& store)
{
    if (!context.arguments().at(1).isEmpty())
        return { chooseLine(context, store).id };
    const auto order = context.arguments().idAt<OrderId>(0);
    const std::vector<OrderStanding> lines = standingOf(order, store);
    if (lines.empty())
        throw Complaint(Failed,
            { QStringLiteral("unknown_order"),
                Text::tr("There is no order %1.").arg(QString::fromStdString(order.text())),
                Text::tr("Check the order, or add a line to it."), true });
    return worthSooner(lines);
}

void take(Context& context, Store& store, const Sooner& line, const SoonerOption& option)
{
    context.say(wording::sooner(option, line));
    if (context.arguments().has("--preview"))
        tellPreview(context, store.preview(option.command).impact);
    else
        tell(context, store, option.command, store.send(option.command, option.shown));
}

void ensureOptionsFit(const Arguments& arguments)
{
    if (arguments.has("--line") && arguments.at(1).isEmpty())
        throw wrongUsage(Text::tr("--line needs a SKU."), Text::tr("Say of which SKU."));
    if (arguments.has("--preview") && !arguments.has("--take"))
        throw wrongUsage(Text::tr("--preview needs --take."), Text::tr("Say which of the answers would be done."));
}

} // namespace

Status runSooner(Context& context)
{
    const Arguments& arguments = context.arguments();
    ensureOptionsFit(arguments);
    Store store(context);
    ReadModel& readModel = store.readModel();
    const std::vector<LineId> lines = linesMeant(context, readModel);
    std::vector<Sooner> all;
    all.reserve(lines.size());
    for (const LineId& line : lines)
        all.push_back(sooner(readModel.product(line.sku), line));
    if (arguments.has("--take") && all.size() > 1)
        throw Complaint(Failed,
            { QStringLiteral("several_lines"), Text::tr("The answers of %1 are meant.").arg(wording::lines(all.size())),
                Text::tr("Name the SKU, and the line with --line."), true });
    const std::vector<SoonerOption> none;
    if (const SoonerOption* const taken = takenAnswer(arguments, all.empty() ? none : all.front().options)) {
        take(context, store, all.front(), *taken);
        return Done;
    }

    context.json().open('{').field("orderid", arguments.idAt<OrderId>(0)).key("lines").open('[');
    for (const Sooner& line : all)
        tell(context, line);
    context.json().close(']').close('}');
    if (all.empty())
        context.say(Text::tr("Every line of %1 is on time, and none is ready later than the others.")
                        .arg(QString::fromStdString(arguments.idAt<OrderId>(0).text())));
    return Done;
}

} // namespace allocation::allocctl
