#include "allocctl/showdetails.h"

#include "service/detailwords.h"

namespace allocation::allocctl {

namespace {

void writeNote(Json& json, const Note& note)
{
    json.textOrNull("note", note.text).field("follow_up", note.followUp);
}

} // namespace

void writeDetails(Json& json, const LineDetails& details)
{
    const auto& promised = details.promised;
    json.field("promised", promised ? std::optional(promised->date) : std::nullopt);
    json.textOrNull("told_by", promised ? promised->by : std::string());
    json.field("told", promised ? promised->told : std::nullopt).field("transit", details.transitDays);
    json.textOrNull("completeness", words::wordOf(details.completeness, words::completeness));
    json.textOrNull("kind", words::wordOf(details.kind, words::kind)).textOrNull("stop", details.stop);
    writeNote(json, details.note);
    json.field("flag", details.flag).key("own").open('{');
    for (const auto& [column, text] : details.own)
        json.field(column, text);
    json.close('}');
}

void writeDetails(Json& json, const BatchDetails& details)
{
    json.textOrNull("location", details.location).textOrNull("received_from", details.receivedFrom);
    writeNote(json, details.note);
}

void writeDetails(Json& json, const ProductDetails& details)
{
    json.textOrNull("unit", details.unit).field("pack", details.pack);
    writeNote(json, details.note);
}

} // namespace allocation::allocctl
