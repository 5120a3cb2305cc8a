#include "allocctl/answer.h"
#include "allocctl/answerchoice.h"
#include "domain/deliver.h"

#include <array>

namespace allocation::allocctl {

namespace {

constexpr std::array kinds { "free", "one", "moves" };

void write(Json& json, const GivesWay& move)
{
    json.open('{').field("orderid", move.line.order).field("sku", move.line.sku).field("line", move.line.number);
    json.field("qty", move.qty).field("from", move.from).field("to", move.to).field("ready", move.ready);
    json.field("days_to_spare", move.daysToSpare).close('}');
}

void write(Json& json, const DeliveryAnswer& answer, const std::optional<Date>& by)
{
    json.open('{').field("kind", kinds.at(static_cast<std::size_t>(answer.kind))).field("units", answer.units());
    json.field("missing", answer.missing()).field("ready", answer.ready());
    json.field("units_in_time", by ? std::optional(answer.unitsBy(by)) : std::nullopt);
    json.key("parts").open('[');
    for (const DeliveryPart& part : answer.parts) {
        json.open('{').field("batchref", part.batch).field("qty", part.qty).field("eta", part.eta);
        json.field("ready", part.ready).close('}');
    }
    json.close(']').key("moves").open('[');
    for (const GivesWay& move : answer.moves)
        write(json, move);
    json.close(']').field("text", wording::delivery(answer, by)).close('}');
}

/// The line that an answer becomes; the wanted date is when it is due, unless something else is said.
AddOrderLine lineFrom(const Arguments& arguments)
{
    const auto order = arguments.id<OrderId>("--order");
    if (!order)
        throw wrongUsage(
            Text::tr("--take needs --order."), Text::tr("Say which order the line belongs to, known or new."));
    const auto due = arguments.date("--due");
    AddOrderLine line { *order, {}, 0, arguments.freeText("--customer"), due ? due : arguments.date("--by") };
    if (arguments.has("--set-aside"))
        line.details.kind = LineKind::SetAside;
    return line;
}

void take(Context& context, Store& store, const ApplyDraft& order)
{
    sendAndTell(context, store, order, [&](const Outcome&) {
        const auto& added = std::get<AddOrderLine>(order.steps->front().command);
        context.say(Text::tr("It is %1.", "line").arg(wording::line({ added.order, added.sku, *added.number })));
        context.json().field("orderid", added.order).field("line", *added.number);
    });
}

void ensureOptionsFit(const Arguments& arguments)
{
    for (const char* const option : { "--order", "--customer", "--due", "--set-aside", "--preview" })
        if (!arguments.has("--take") && arguments.has(option))
            throw wrongUsage(Text::tr("%1 needs --take.").arg(QString::fromLatin1(option)),
                Text::tr("Say which of the answers is to be done."));
}

} // namespace

Status runDeliver(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto sku = arguments.idAt<Sku>(0);
    const Quantity qty = arguments.quantity(1, 1);
    const auto by = arguments.date("--by");
    ensureOptionsFit(arguments);
    const auto line = arguments.has("--take") ? std::optional(lineFrom(arguments)) : std::nullopt;
    Store store(context);
    const ProductSnapshot product = store.readModel().product(sku);
    if (product.batches.empty())
        throw Refused(UnknownSku { sku });
    const std::vector<DeliveryAnswer> answers = deliver(product, qty, by);
    if (const DeliveryAnswer* const taken = takenAnswer(arguments, answers)) {
        context.say(wording::delivery(*taken, by));
        take(context, store, orderFor(*taken, product, *line));
        return Done;
    }

    Json& json = context.json();
    json.open('{').field("sku", sku).field("qty", qty).field("by", by).key("answers").open('[');
    for (std::size_t i = 0; i < answers.size(); ++i) {
        sayNumbered(context, i + 1, wording::delivery(answers[i], by));
        write(json, answers[i], by);
    }
    json.close(']').close('}');
    if (answers.empty())
        context.say(Text::tr("Nothing of %1 is available.").arg(QString::fromStdString(sku.text())));
    return Done;
}

} // namespace allocation::allocctl
