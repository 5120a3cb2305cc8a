#include "allocctl/answer.h"
#include "allocctl/importreport.h"

// Runs by rule, and undo.

namespace allocation::allocctl {

namespace {

/// So far there is one rule; it has a name so that scripts which say it go on meaning the same.
constexpr const char* ruleName = "earliest";

QString ruleDescription()
{
    return Text::tr("in stock, then earliest ETA: each open line wholly from one batch, lines in file order");
}

} // namespace

Status runStrategies(Context& context)
{
    context.say(Text::tr("%1  %2", "strategy, what it does").arg(QString::fromLatin1(ruleName), ruleDescription()));
    Json& json = context.json();
    json.open('[').open('{').field("name", ruleName).field("description", ruleDescription());
    json.field("default", true).close('}').close(']');
    return Done;
}

Status runAllocate(Context& context)
{
    const Arguments& arguments = context.arguments();
    if (const auto strategy = arguments.text("--strategy"); strategy && *strategy != QLatin1String(ruleName))
        throw wrongUsage(Text::tr("There is no strategy %1.").arg(*strategy),
            Text::tr("There is: %1.").arg(QString::fromLatin1(ruleName)));
    const AllocateOpen command { arguments.ids<Sku>("--sku"), arguments.ids<OrderId>("--order"),
        arguments.has("--dry-run") };
    Store store(context);
    const Outcome outcome = store.send(command);
    context.say(wording::outcome(command, outcome));
    writeAllocate(context.json(), std::get<AllocateResult>(outcome.result));
    return Done;
}

Status runUndo(Context& context)
{
    const QString step = context.arguments().at(0).trimmed();
    Store store(context);
    const CommandId id = step.isEmpty() ? store.lastStep().value_or(CommandId())
                                        : CommandId(step.toLower().toStdString());
    if (id.empty())
        throw Refused(NothingToUndo {});
    sendAndTell(context, store, UndoCommand { id }, [&](const Outcome& outcome) {
        const auto* const result = std::get_if<UndoResult>(&outcome.result);
        Json& json = context.json();
        json.field("undoes", id).field("done", result ? result->done : 0).field("left", result ? result->left : 0);
        json.key("changed_by").open('[');
        for (const std::string& name : result ? result->changedBy : std::vector<std::string>())
            json.value(name);
        json.close(']');
    });
    return Done;
}

} // namespace allocation::allocctl
