#include "allocctl/historyentries.h"
#include "allocctl/showing.h"
#include "allocctl/textgrid.h"
#include "domain/overloaded.h"

#include <QDateTime>
#include <QTimeZone>

namespace allocation::allocctl {

namespace {

QDateTime moment(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

void writeSide(Json& json, const char* key, const Side& side)
{
    std::visit(Overloaded {
                   [&](std::monostate) { json.textOrNull(key, {}); },
                   [&](const auto& value) { json.field(key, value); },
               },
        side);
}

/// The step it was part of, by which it can be undone: a long run has commands of its own.
const CommandId& stepOf(const LoggedEvent& logged)
{
    return logged.run.empty() ? logged.command : logged.run;
}

void writeEntry(Json& json, const LoggedEvent& logged, const HistoryEntry& entry)
{
    json.open('{').field("seq", logged.seq).field("at", moment(logged.at).toString(Qt::ISODateWithMs));
    json.field("who", logged.who).field("event", wording::eventKind(logged.event));
    json.field("orderid", entry.order).field("sku", skuOf(logged.event)).field("line", entry.line);
    json.field("qty", entry.qty).textOrNull("batchref", entry.batch);
    writeSide(json, "from", entry.from);
    writeSide(json, "to", entry.to);
    json.textOrNull("origin", entry.origin ? originWord(*entry.origin) : "").textOrNull("why", logged.why);
    json.field("uuid", stepOf(logged)).textOrNull("undoes", logged.undoes.text()).close('}');
}

QString told(const LoggedEvent& logged, const HistoryEntry& entry)
{
    QString text = wording::event(entry.told);
    if (!logged.undoes.empty())
        text = Text::tr("%1 (by undo)").arg(text);
    if (!logged.why.empty())
        text = Text::tr("%1, because: %2", "what happened, reason").arg(text, QString::fromStdString(logged.why));
    return text;
}

HistoryScope historyScopeOf(const Arguments& arguments)
{
    HistoryScope scope;
    scope.order = arguments.id<OrderId>("--order");
    scope.sku = arguments.id<Sku>("--sku");
    scope.batch = arguments.id<BatchRef>("--batch");
    if (const auto limit = arguments.quantity("--limit"))
        scope.limit = static_cast<std::size_t>(*limit);
    return scope;
}

} // namespace

Status runHistory(Context& context)
{
    const HistoryScope scope = historyScopeOf(context.arguments());
    Store store(context);
    TextGrid grid(context, { { "when" }, { "who" }, { "what" }, { "step" } });
    std::size_t left = scope.limit;
    context.json().open('[');
    store.readModel().history(scope, [&](const LoggedEvent& logged) {
        for (const HistoryEntry& entry : entriesOf(logged.event, scope)) {
            if (left == 0)
                return;
            --left;
            if (context.wantsJson())
                writeEntry(context.json(), logged, entry);
            else
                grid.add(
                    { moment(logged.at).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString(),
                        logged.who, told(logged, entry).toStdString(), stepOf(logged).text() });
        }
    });
    context.json().close(']');
    grid.finish(Text::tr("Nothing has happened yet."));
    return Done;
}

} // namespace allocation::allocctl
