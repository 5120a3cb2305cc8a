#include "support/naivemodel.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace allocation::test {

void settle(NaiveState& state)
{
    std::map<BatchRef, Quantity> used;
    for (OrderLine& l : state.lines) {
        std::sort(l.allocations.begin(), l.allocations.end(),
            [](const Allocation& a, const Allocation& b) { return a.batch < b.batch; });
        for (const Allocation& part : l.allocations)
            used[part.batch] += part.qty;
    }
    for (Batch& b : state.batches)
        b.allocated = used[b.ref];
    const auto before = [](const auto& a, const auto& b) { return a.arrival < b.arrival; };
    std::sort(state.batches.begin(), state.batches.end(), before);
    std::sort(state.lines.begin(), state.lines.end(), before);
    std::erase_if(state.products, [](const auto& product) { return product.second == ProductDetails(); });
}

std::string describe(const NaiveState& state)
{
    std::ostringstream out;
    const auto date = [](const std::optional<Date>& d) { return d ? d->toString() : std::string("-"); };
    for (const Batch& b : state.batches) {
        out << b.arrival << ' ' << b.ref.text() << ' ' << b.sku.text() << ' ' << b.allocated << '/' << b.qty << ' '
            << date(b.eta) << " '" << b.shipment << '\'';
        if (b.hold)
            out << " held by " << b.hold->by << " '" << b.hold->reason << '\'';
        if (b.details)
            out << " at '" << b.details->location << "' from '" << b.details->receivedFrom << "' '"
                << b.details->note.text << '\'';
        out << '\n';
    }
    for (const OrderLine& l : state.lines) {
        out << l.arrival << ' ' << l.id.order.text() << ' ' << l.id.sku.text() << '#' << l.id.number << ' ' << l.qty
            << " '" << l.customer << "' " << date(l.due) << ' ' << l.priority.value_or(0) << ':';
        for (const Allocation& part : l.allocations) {
            out << ' ' << part.batch.text() << '=' << part.qty << (part.origin == Origin::Manual ? "m" : "") << '@'
                << part.since;
            if (part.pin)
                out << "!" << part.pin->owner << ' ' << part.pin->reason << ' ' << date(part.pin->until);
            if (part.picking)
                out << " list " << part.picking->list << '*' << part.picking->qty;
        }
        if (l.shipped > 0)
            out << " shipped " << l.shipped;
        if (l.details)
            out << " promised " << date(l.details->promised ? std::optional(l.details->promised->date) : std::nullopt)
                << " transit " << l.details->transitDays << " complete " << static_cast<int>(l.details->completeness)
                << " stop '" << l.details->stop << "' '" << l.details->note.text << "' " << l.details->flag;
        out << '\n';
    }
    for (const auto& [sku, details] : state.products)
        out << sku.text() << " '" << details.description << "' " << details.unit << ' ' << details.pack.value_or(0)
            << '\n';
    return out.str();
}

} // namespace allocation::test
