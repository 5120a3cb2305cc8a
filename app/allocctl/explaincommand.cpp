#include "allocctl/linechoice.h"
#include "allocctl/textgrid.h"
#include "domain/explain.h"
#include "service/standing.h"

#include <algorithm>

namespace allocation::allocctl {

namespace {

bool touches(const Event& event, const LineId& line)
{
    return std::visit(
        [&](const auto& e) {
            if constexpr (requires { e.lines.front().before; })
                return std::any_of(e.lines.begin(), e.lines.end(), [&](const LineChange& change) {
                    return change.order == line.order && change.number == line.number;
                });
            else
                return false;
        },
        event);
}

/// The last time the line's allocations changed, told with who and why; empty if they never did.
QString lastChange(const LineId& line, ReadModel& store)
{
    std::optional<LoggedEvent> last;
    store.history({ line.order, line.sku }, [&](const LoggedEvent& event) {
        if (!last && touches(event.event, line))
            last = event;
    });
    if (!last)
        return {};
    const QString text = Text::tr("%1 by %2", "how long ago, who")
                             .arg(wording::ago(last->at, systemClock()), QString::fromStdString(last->who));
    return last->why.empty() ? Text::tr("Last changed %1.").arg(text)
                             : Text::tr("Last changed %1, because: %2.").arg(text, QString::fromStdString(last->why));
}

void writeCandidates(Context& context, const Explanation& why)
{
    Json& json = context.json();
    TextGrid grid(context, { { "batch" }, { "eta" }, { "meaning" } });
    json.key("candidates").open('[');
    for (const Candidate& candidate : why.candidates) {
        const Verdict& verdict = candidate.verdict;
        const std::string meaning = wording::verdict(verdict).toStdString();
        if (!context.wantsJson()) {
            grid.add({ candidate.batch.text(), wording::eta(candidate.eta).toStdString(), meaning });
            continue;
        }
        json.open('{').field("ref", candidate.batch.text()).field("eta", candidate.eta).field("meaning", meaning);
        json.field("fits", verdict.fits).field("wanted", verdict.wanted).field("ready", verdict.ready);
        json.field("days_late", verdict.ready ? std::optional(verdict.daysLate) : std::nullopt).close('}');
    }
    json.close(']');
    grid.finish(Text::tr("No batch has this SKU."));
}

} // namespace

Status runExplain(Context& context)
{
    Store store(context);
    ReadModel& readModel = store.readModel();
    const LineId line = chooseLine(context, readModel).id;
    const Explanation why = explain(readModel.snapshot(line.sku, { line }), line);
    QStringList text = wording::explanation(why);
    if (const QString change = lastChange(line, readModel); !change.isEmpty())
        text << change;
    text << wording::completeness(line.order, completenessOf(standingOf(line.order, readModel)));

    Json& json = context.json();
    json.open('{').field("orderid", line.order.text()).field("sku", line.sku.text()).field("line", line.number);
    json.key("text").open('[');
    for (const QString& sentence : text) {
        context.say(sentence);
        json.value(sentence);
    }
    json.close(']');
    writeCandidates(context, why);
    json.close('}');
    return Done;
}

} // namespace allocation::allocctl
