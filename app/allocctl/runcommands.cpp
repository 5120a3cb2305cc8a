#include "allocctl/answer.h"
#include "allocctl/importreport.h"
#include "allocctl/strategychoice.h"
#include "allocctl/textgrid.h"

// Runs by rule, and undo.

namespace allocation::allocctl {

namespace {

void writeStrategy(Context& context, TextGrid& grid, std::string_view name, std::string_view what, bool isDefault)
{
    if (!context.wantsJson())
        return grid.add({ std::string(name), std::string(what) });
    context.json().open('{').field("name", name).field("description", what).field("default", isDefault).close('}');
}

} // namespace

Strategy strategyNamed(const QString& name)
{
    const auto parsed = parseStrategy(name.toStdString());
    if (const auto* const bad = std::get_if<BadStrategy>(&parsed)) {
        const Failure why = wording::failure(*bad);
        throw wrongUsage(why.message, why.hint);
    }
    return std::get<Strategy>(parsed);
}

Status runStrategies(Context& context)
{
    TextGrid grid(context, { { "strategy" }, { "what it does" } });
    context.json().open('[');
    for (const NamedStrategy& named : namedStrategies())
        writeStrategy(context, grid, named.name, named.description, named.strategy == Strategy());
    context.json().close(']');
    grid.finish({});
    if (context.wantsJson())
        return Done;
    context.say(QString());
    TextGrid words(context, { { "word" }, { "joined to a name or to other words with +" } });
    for (const StrategyWord& word : strategyWords())
        words.add({ std::string(word.word), std::string(word.description) });
    words.finish({});
    return Done;
}

Status runAllocate(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto strategy = arguments.text("--strategy");
    const AllocateOpen command { arguments.ids<Sku>("--sku"), arguments.ids<OrderId>("--order"),
        arguments.has("--dry-run"), strategy ? strategyNamed(*strategy) : Strategy() };
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
