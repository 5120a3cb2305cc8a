#include "allocctl/sections.h"
#include "allocctl/store.h"
#include "domain/overloaded.h"
#include "service/handover.h"
#include "service/since.h"

// What whoever comes next has to know.

namespace allocation::allocctl {

namespace {

constexpr std::size_t fewForPeople = 5;

void write(Json& json, const HandOverStep& step)
{
    json.field("uuid", step.id);
    json.field("at", isoTime(step.at));
    json.field("changes", step.entries).field("text", wording::step(step)).textOrNull("why", step.why);
    json.field("undone_in_part", step.undoneInPart);
}

void write(Json& json, const HandOver::OverAllocated& batch)
{
    json.field("batchref", batch.batch).field("sku", batch.sku).field("units", batch.units);
}

void write(Json& json, const HandOver::OpenLine& line)
{
    writeLine(json, line.line);
    json.textOrNull("customer", line.customer).field("open", line.open).field("due", line.due);
    json.field("priority", line.priority);
}

void write(Json& json, const HandOver::LateLine& line)
{
    writeLine(json, line.line);
    json.textOrNull("customer", line.customer).field("ready", line.timing.ready);
    json.field("days_late", line.timing.daysLate);
}

void write(Json& json, const ToInform& line)
{
    writeLine(json, line.line);
    json.textOrNull("customer", line.customer).field("qty", line.qty).field("promised", line.promised.date);
    json.field("now", line.now);
}

void write(Json& json, const HandOver::StoppedLine& line)
{
    writeLine(json, line.line);
    json.textOrNull("customer", line.customer).field("stop", line.why);
}

void write(Json& json, const HandOver::FollowUp& followUp)
{
    std::visit(Overloaded {
                   [&](const LineId& id) { writeLine(json, id); },
                   [&](const BatchRef& ref) { json.field("batchref", ref); },
                   [&](const Sku& sku) { json.field("sku", sku); },
               },
        followUp.about);
    json.field("note", followUp.note.text).field("follow_up", followUp.note.followUp);
}

void write(Json& json, const HandOver::Flagged& line)
{
    writeLine(json, line.line);
    json.textOrNull("customer", line.customer).textOrNull("note", line.note.text);
}

void write(Json& json, const HandOver::StoredDraft& draft)
{
    json.field("name", draft.name).field("who", draft.who).field("at", isoTime(draft.at)).field("steps", draft.steps);
}

void write(Json& json, const HandOver& whole)
{
    const auto list = [&](std::string_view name, const auto& entries) {
        writeList(json, name, entries, [](Json& into, const auto& entry) { write(into, entry); });
    };
    json.open('{').field("who", whole.who).field("date", whole.today);
    list("mine", whole.mine);
    list("over_allocated", whole.overAllocated.first);
    json.field("open_units", whole.openUnits).field("short_units", whole.shortUnits);
    list("open", whole.open.first);
    list("late", whole.late.first);
    list("to_inform", whole.toInform.first);
    list("stopped", whole.stopped.first);
    list("follow_ups", whole.followUps.first);
    list("flagged", whole.flagged.first);
    list("drafts", whole.drafts);
    json.close('}');
}

} // namespace

Status runHandOver(Context& context)
{
    Store store(context);
    const Date today = store.readModel().planning().date;
    const HandOver whole = handOver(store.readModel(), context.who(), startOf(today),
        context.wantsJson() ? allOfThem : fewForPeople, &store.drafts());
    if (context.wantsJson()) {
        write(context.json(), whole);
        return Done;
    }
    const auto sections = wording::handOver(whole);
    context.say(
        Text::tr("Hand-over of %1, %2", "who, date").arg(QString::fromStdString(whole.who), wording::isoDate(today)));
    if (sections.empty())
        context.say(Text::tr("Nothing was done today, and nothing is open, late or to be looked at again."));
    saySections(context, sections);
    return Done;
}

} // namespace allocation::allocctl
