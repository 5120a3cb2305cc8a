#include "allocctl/answer.h"

#include "allocctl/preview.h"

namespace allocation::allocctl {

void tell(Context& context, const Store& store, const Command& command, const Outcome& outcome, const MoreJson& more)
{
    const QString message = wording::outcome(command, outcome);
    context.say(message);
    Json& json = context.json();
    json.open('{').field("changed", outcome.changed()).field("message", message);
    json.textOrNull("uuid", outcome.changed() ? store.sent().text() : std::string());
    if (more)
        more(outcome);
    json.close('}');
}

void sendAndTell(Context& context, Store& store, const Command& command, const MoreJson& more)
{
    if (context.arguments().has("--preview")) {
        tellPreview(context, store.preview(command).impact);
        return;
    }
    const Outcome outcome = store.send(command);
    tell(context, store, command, outcome, more);
}

} // namespace allocation::allocctl
