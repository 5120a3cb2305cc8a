#include "allocctl/store.h"
#include "allocctl/textgrid.h"

#include <QDateTime>

namespace allocation::allocctl {

namespace {

QDateTime moment(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

const char* stateOf(const Delivery& delivery)
{
    if (delivery.dead)
        return "dead";
    return delivery.attempts > 0 ? "retrying" : "waiting";
}

void listSinks(Context& context, Deliveries& deliveries)
{
    TextGrid grid(context, { { "sink" }, { "position", true }, { "behind", true } });
    Json& json = context.json();
    json.key("sinks").open('[');
    for (const Sink& sink : deliveries.sinks()) {
        json.open('{')
            .field("sink", sink.name)
            .field("position", sink.position)
            .field("behind", sink.behind)
            .close('}');
        grid.add({ sink.name, std::to_string(sink.position), std::to_string(sink.behind) });
    }
    json.close(']');
    grid.finish(Text::tr("Nothing is delivered to anybody yet."));
}

void listDeliveries(Context& context, const std::vector<Delivery>& all)
{
    TextGrid grid(context,
        { { "sink" }, { "event", true }, { "sku" }, { "state" }, { "attempts", true }, { "next try" }, { "error" } });
    Json& json = context.json();
    json.key("deliveries").open('[');
    for (const Delivery& each : all) {
        const bool tried = each.attempts > 0 && !each.dead;
        json.open('{').field("sink", each.sink).field("seq", each.seq).field("sku", each.sku);
        json.field("state", stateOf(each)).field("attempts", each.attempts);
        json.textOrNull("next_try", tried ? moment(each.nextTry).toString(Qt::ISODateWithMs).toStdString() : "");
        json.textOrNull("error", each.error).close('}');
        const QString next = moment(each.nextTry).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        grid.add({ each.sink, std::to_string(each.seq), each.sku.text(), stateOf(each), std::to_string(each.attempts),
            tried ? next.toStdString() : "", each.error });
    }
    json.close(']');
    grid.finish(Text::tr("No event is held up."));
}

Status tellCount(Context& context, const char* field, std::size_t count, const QString& sentence)
{
    context.say(sentence.arg(count));
    context.json().open('{').field(field, count).close('}');
    return Done;
}

Status forget(Context& context, Deliveries& deliveries, const std::optional<std::string>& sink)
{
    if (!sink)
        throw wrongUsage(Text::tr("It does not say which sink to forget."), Text::tr("Give --sink NAME."));
    const bool known = deliveries.forget(*sink);
    const QString name = QString::fromStdString(*sink);
    context.say(known ? Text::tr("%1 is forgotten.", "sink").arg(name) : Text::tr("There is no sink %1.").arg(name));
    context.json().open('{').field("forgotten", known).close('}');
    return Done;
}

} // namespace

Status runDeliveries(Context& context)
{
    const Arguments& arguments = context.arguments();
    Deliveries::Which which;
    if (const auto sink = arguments.text("--sink"))
        which.sink = sink->toStdString();
    which.seq = arguments.quantity("--seq");
    Store store(context);
    Deliveries& deliveries = store.deliveries();
    const QString what = arguments.at(0);
    if (what == QLatin1String("retry"))
        return tellCount(context, "retried", deliveries.retry(which), Text::tr("%1 events will be sent again."));
    if (what == QLatin1String("discard"))
        return tellCount(context, "discarded", deliveries.discard(which), Text::tr("%1 events will not be sent."));
    if (what == QLatin1String("forget"))
        return forget(context, deliveries, which.sink);
    context.json().open('{');
    listSinks(context, deliveries);
    listDeliveries(context, deliveries.list(which));
    context.json().close('}');
    return Done;
}

} // namespace allocation::allocctl
