#include "allocctl/answer.h"
#include "allocctl/choice.h"
#include "allocctl/linechoice.h"

// What is written about lines, batches and products.

namespace allocation::allocctl {

namespace {

/// What an option says, if it is there; "none" clears it.
std::optional<std::string> textOrNone(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return std::nullopt;
    std::string text = arguments.freeText(option);
    return text == "none" ? std::string() : text;
}

std::optional<std::optional<Date>> dateOrNone(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return std::nullopt;
    if (arguments.text(option) == QLatin1String("none"))
        return std::optional<Date>();
    return arguments.date(option);
}

std::optional<Note> noteOf(const Arguments& arguments)
{
    const auto text = textOrNone(arguments, "--note");
    if (!text && arguments.has("--follow-up"))
        throw wrongUsage(Text::tr("--follow-up needs --note."), Text::tr("Say what is to be looked at again."));
    return text ? std::optional(Note { *text, arguments.date("--follow-up") }) : std::nullopt;
}

ChangeOrderLine changeOf(const Arguments& arguments)
{
    ChangeOrderLine command;
    command.due = dateOrNone(arguments, "--due");
    command.customer = textOrNone(arguments, "--customer");
    if (arguments.text("--priority") == QLatin1String("none"))
        command.priority = std::optional<int>();
    else if (arguments.has("--priority"))
        command.priority = arguments.priority("--priority");
    if (const auto days = arguments.quantityFrom("--transit", 0, maxTransitDays))
        command.transitDays = static_cast<int>(*days);
    command.completeness = choice(arguments, "--completeness", words::completeness);
    command.kind = choice(arguments, "--kind", words::kind);
    command.stop = textOrNone(arguments, "--stop");
    command.flag = choice(arguments, "--flag", yesOrNo);
    return command;
}

bool saysNothing(const ChangeOrderLine& c)
{
    return !c.due && !c.customer && !c.priority && !c.transitDays && !c.completeness && !c.kind && !c.stop && !c.flag;
}

} // namespace

Status runLineSet(Context& context)
{
    ChangeOrderLine command = changeOf(context.arguments());
    if (saysNothing(command))
        throw wrongUsage(Text::tr("It is not said what is to change."), Text::tr("Give at least one option."));
    Store store(context);
    command.line = chooseLine(context, store.readModel()).id;
    sendAndTell(context, store, command);
    return Done;
}

Status runLineNote(Context& context)
{
    const Arguments& arguments = context.arguments();
    const std::string text = arguments.at(2).toStdString();
    ChangeOrderLine command;
    command.note = Note { text == "none" ? std::string() : text, arguments.date("--follow-up") };
    Store store(context);
    command.line = chooseLine(context, store.readModel()).id;
    sendAndTell(context, store, command);
    return Done;
}

Status runBatchDescribe(Context& context)
{
    const Arguments& arguments = context.arguments();
    const DescribeBatch command { arguments.idAt<BatchRef>(0), textOrNone(arguments, "--location"),
        textOrNone(arguments, "--received-from"), noteOf(arguments) };
    if (!command.location && !command.receivedFrom && !command.note)
        throw wrongUsage(Text::tr("It is not said what is to change."), Text::tr("Give at least one option."));
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

Status runProductDescribe(Context& context)
{
    const Arguments& arguments = context.arguments();
    DescribeProduct command;
    command.sku = arguments.idAt<Sku>(0);
    command.description = textOrNone(arguments, "--description");
    command.unit = textOrNone(arguments, "--unit");
    if (arguments.text("--pack") == QLatin1String("none"))
        command.pack = std::optional<Quantity>();
    else if (arguments.has("--pack"))
        command.pack = arguments.quantity("--pack");
    command.note = noteOf(arguments);
    if (!command.description && !command.unit && !command.pack && !command.note)
        throw wrongUsage(Text::tr("It is not said what is to change."), Text::tr("Give at least one option."));
    Store store(context);
    sendAndTell(context, store, command);
    return Done;
}

} // namespace allocation::allocctl
