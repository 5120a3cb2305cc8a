#include "allocctl/preview.h"

#include "bridge/wording.h"

namespace allocation::allocctl {

namespace {

void write(Json& json, const std::optional<OrderLine>& line, const Timing& timing)
{
    if (!line) {
        json.value(std::optional<int>());
        return;
    }
    json.open('{').field("qty", line->qty).field("open", line->open()).key("allocations").open('[');
    for (const Allocation& part : line->allocations)
        json.open('{').field("batchref", part.batch).field("qty", part.qty).close('}');
    json.close(']').field("ready", timing.ready);
    json.field("days_late", timing.ready ? std::optional(timing.daysLate) : std::nullopt).close('}');
}

void write(Json& json, const std::optional<Batch>& batch)
{
    if (!batch) {
        json.value(std::optional<int>());
        return;
    }
    json.open('{').field("qty", batch->qty).field("allocated", batch->allocated);
    json.field("available", batch->available()).field("eta", batch->eta).field("hold", batch->hold.has_value());
    json.close('}');
}

void write(Json& json, const Figures& figures)
{
    json.open('{').field("lines", figures.lines).field("lines_open", figures.linesOpen);
    json.field("lines_late", figures.linesLate).field("units_open", figures.unitsOpen);
    json.field("units_short", figures.unitsShort).field("splits", figures.splits);
    json.field("days_late", figures.daysLate).close('}');
}

void writeLines(Json& json, const Impact& impact)
{
    json.key("lines").open('[');
    for (const LineImpact& line : impact.lines) {
        const LineId& id = line.id();
        json.open('{').field("orderid", id.order).field("sku", id.sku).field("line", id.number);
        write(json.field("worse", line.worse()).key("before"), line.before, line.was);
        write(json.key("after"), line.after, line.becomes);
        json.close('}');
    }
    json.close(']');
}

void writeBatches(Json& json, const Impact& impact)
{
    json.key("batches").open('[');
    for (const BatchImpact& batch : impact.batches) {
        write(json.open('{').field("ref", batch.ref()).key("before"), batch.before);
        write(json.key("after"), batch.after);
        json.close('}');
    }
    json.close(']');
}

} // namespace

void tellPreview(Context& context, const Impact& impact, const std::function<void(Json&)>& more)
{
    for (const LineImpact& line : impact.lines)
        context.say(wording::impact(line));
    for (const BatchImpact& batch : impact.batches)
        context.say(wording::impact(batch));
    context.say(wording::impact(impact));
    Json& json = context.json();
    writeLines(json.open('{').field("preview", true), impact);
    writeBatches(json, impact);
    write(json.key("before"), impact.before);
    write(json.key("after"), impact.after);
    if (more)
        more(json);
    json.close('}');
}

} // namespace allocation::allocctl
