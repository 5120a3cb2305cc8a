#include "service/entryabout.h"

namespace allocation {

namespace {

LineId lineOf(const OrderLine& line, const Sku&)
{
    return line.id;
}
LineId lineOf(const LineChange& line, const Sku& sku)
{
    return { line.order, sku, line.number };
}
LineId lineOf(const Shipping::Entry& line, const Sku& sku)
{
    return lineOf(line.change, sku);
}
LineId lineOf(const OutOfStock::Entry& line, const Sku& sku)
{
    return { line.order, sku, line.number };
}

} // namespace

EntryAbout aboutOf(const Event& event)
{
    EntryAbout about { skuOf(event) };
    std::visit(
        [&](const auto& e) {
            if constexpr (requires { e.ref; })
                about.batch = e.ref;
            else if constexpr (requires { e.after.id; })
                about.lines = { e.after.id };
            else if constexpr (requires { e.lines; })
                for (const auto& line : e.lines)
                    about.lines.push_back(lineOf(line, about.sku));
            else if constexpr (requires { e.batches; })
                about.batch = e.batches.front().ref;
        },
        event);
    return about;
}

} // namespace allocation
