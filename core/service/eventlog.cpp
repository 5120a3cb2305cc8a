#include "service/eventlog.h"

namespace allocation {

Quantity shippedFrom(const Event& event, const BatchRef& ref)
{
    const auto units = [&](const Shipping& shipping) {
        Quantity sum = 0;
        for (const Shipping::Entry& entry : shipping.lines)
            sum += entry.batch == ref ? entry.qty : 0;
        return sum;
    };
    if (const auto* const shipped = std::get_if<Shipped>(&event))
        return units(*shipped);
    if (const auto* const unshipped = std::get_if<Unshipped>(&event))
        return -units(*unshipped);
    return 0;
}

} // namespace allocation
