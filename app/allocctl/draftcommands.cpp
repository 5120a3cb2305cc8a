#include "allocctl/answer.h"
#include "allocctl/preview.h"
#include "allocctl/sections.h"
#include "allocctl/store.h"
#include "allocctl/textgrid.h"
#include "bridge/wordingdrafts.h"

#include <algorithm>

// Drafts that were saved, in the window or by another program.

namespace allocation::allocctl {

namespace {

KeptDraft named(Context& context, Store& store)
{
    const QString name = context.arguments().at(0);
    const DraftShelf::Content content = store.drafts().content();
    const auto found = std::ranges::find(content.drafts, name.toStdString(), &KeptDraft::name);
    if (found == content.drafts.end())
        throw Complaint(Failed,
            { QStringLiteral("unknown_draft"), Text::tr("There is no draft %1.").arg(name),
                Text::tr("“allocctl draft list” says which there are."), true });
    return *found;
}

void openDraft(Json& json, const KeptDraft& draft)
{
    json.open('{').field("name", draft.name).field("who", draft.who).field("at", isoTime(draft.at));
}

void tellSteps(Context& context, const Draft& draft)
{
    Json& json = context.json();
    json.key("steps").open('[');
    int number = 0;
    for (const Draft::Step& step : draft.steps()) {
        const QString text = wording::step(step.what.command);
        const QString trouble = wording::trouble(step);
        context.say(
            QStringLiteral("  %1. %2")
                .arg(QString::number(++number),
                    trouble.isEmpty() ? text : Text::tr("%1 (%2)", "step, what is wrong with it").arg(text, trouble)));
        json.open('{').field("text", text).textOrNull("why", step.what.reason);
        json.field("fits", !step.refusal).field("differs", step.differs);
        json.textOrNull("trouble", trouble.toStdString()).close('}');
    }
    json.close(']');
}

} // namespace

Status runDraftList(Context& context)
{
    Store store(context);
    const DraftShelf::Content content = store.drafts().content();
    Json& json = context.json();
    json.open('{');
    writeList(json, "drafts", content.drafts, [](Json& into, const KeptDraft& draft) {
        into.field("name", draft.name).field("who", draft.who).field("at", isoTime(draft.at));
        into.field("steps", draft.steps.size());
    });
    writeList(json, "unreadable", content.unreadable, [](Json& into, const DraftShelf::Unreadable& file) {
        into.field("file", file.place).field("newer", file.newer).field("why", file.why);
    });
    json.close('}');
    for (const KeptDraft& draft : content.drafts)
        context.say(wording::storedDraft(draft));
    for (const DraftShelf::Unreadable& file : content.unreadable)
        context.say(wording::failure(file).text());
    if (content.drafts.empty() && content.unreadable.empty())
        context.say(Text::tr("No draft is saved."));
    return Done;
}

Status runDraftShow(Context& context)
{
    Store store(context);
    const KeptDraft kept = named(context, store);
    Draft draft = store.tryOut(kept.steps);
    context.say(wording::storedDraft(kept));
    openDraft(context.json(), kept);
    tellSteps(context, draft);
    context.json().key("impact");
    tellPreview(context, draft.impact());
    context.json().close('}');
    return Done;
}

Status runDraftApply(Context& context)
{
    Store store(context);
    const KeptDraft kept = named(context, store);
    // As it was shown to its author, or as draft show tells it now.
    const ApplyDraft command = context.arguments().has("--fitting")
        ? store.tryOut(kept.steps).command()
        : ApplyDraft { std::make_shared<const std::vector<DraftStep>>(kept.steps) };
    const std::size_t leftOut = kept.steps.size() - command.steps->size();
    if (command.steps->empty())
        throw Complaint(Failed,
            { QStringLiteral("nothing_fits"),
                Text::tr("No step of the draft %1 fits any more.").arg(context.arguments().at(0)),
                Text::tr("“allocctl draft show” says why."), true });
    const Outcome outcome = store.send(command);
    store.drafts().remove(kept.name);
    tell(context, store, command, outcome, [&](const Outcome&) { context.json().field("left_out", leftOut); });
    if (leftOut > 0)
        context.say(Text::tr("Left out because they no longer fit: %1.").arg(wording::changes(leftOut)));
    return Done;
}

Status runDraftDelete(Context& context)
{
    Store store(context);
    const KeptDraft kept = named(context, store);
    store.drafts().remove(kept.name);
    const QString message = Text::tr("Deleted the draft %1.").arg(context.arguments().at(0));
    context.say(message);
    context.json().open('{').field("changed", true).field("message", message).textOrNull("uuid", {}).close('}');
    return Done;
}

} // namespace allocation::allocctl
