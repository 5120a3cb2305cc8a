#include "allocctl/showing.h"
#include "allocctl/textgrid.h"
#include "domain/fillrates.h"

#include <cmath>
#include <unordered_map>

namespace allocation::allocctl {

namespace {

/// Of a map from text, the value of that text; a new text is counted as the next.
std::int64_t numberOf(std::unordered_map<std::string, std::int64_t>& known, std::string_view text)
{
    return known.try_emplace(std::string(text), static_cast<std::int64_t>(known.size())).first->second;
}

struct Figures {
    FillRates rates;
    Quantity shortUnits = 0;
};

Figures figuresOf(const Scope& scope, ReadModel& store)
{
    Figures figures;
    const Planning planning = store.planning();
    std::unordered_map<std::string, std::int64_t> orders;
    std::unordered_map<std::string, Quantity> open; // by SKU
    store.lines(scope, [&](const LineRow& row) {
        const Timing when = row.timing(planning);
        figures.rates.add({ numberOf(orders, row.order), row.qty, row.shipped + row.allocated, when.daysLate,
            row.details->kind == LineKind::Order });
        open[std::string(row.sku)] += row.open();
    });
    store.products(scope, [&](const ProductRowView& row) {
        if (const auto found = open.find(std::string(row.sku)); found != open.end())
            figures.shortUnits += shortOf(found->second, row.available);
    });
    return figures;
}

std::string percent(const std::optional<double>& rate)
{
    if (!rate)
        return "\u2014";
    // Rounded down: 100 % is said only of all. What 0.57 lacks in binary is not to make 56.9 of it.
    return QString::number(std::floor(*rate * 1000 + 1e-9) / 10, 'f', 1).toStdString() + " %";
}

} // namespace

void showKpis(Context& context, ReadModel& store)
{
    const Figures figures = figuresOf(scopeOf(context.arguments()), store);
    const FillRates& rates = figures.rates;
    Json& json = context.json();
    json.open('{').field("line_fill", rates.lineFill()).field("order_fill", rates.orderFill());
    json.field("unit_fill", rates.unitFill()).field("on_time", rates.onTime()).field("late_lines", rates.lateLines());
    json.field("open_units", rates.openUnits()).field("short_units", figures.shortUnits).close('}');

    TextGrid grid(context, { { "figure" }, { "", true } });
    grid.add({ "lines filled", percent(rates.lineFill()) });
    grid.add({ "orders filled", percent(rates.orderFill()) });
    grid.add({ "units filled", percent(rates.unitFill()) });
    grid.add({ "on time", percent(rates.onTime()) });
    grid.add({ "late lines", std::to_string(rates.lateLines()) });
    grid.add({ "open units", std::to_string(rates.openUnits()) });
    grid.add({ "short units", std::to_string(figures.shortUnits) });
    grid.finish({});
}

} // namespace allocation::allocctl
