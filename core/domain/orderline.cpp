#include "domain/orderline.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace allocation {

Quantity unitsOf(const std::vector<Allocation>& allocations)
{
    return std::accumulate(allocations.begin(), allocations.end(), Quantity(0),
        [](Quantity sum, const Allocation& part) { return sum + part.qty; });
}

Quantity unitsOn(const std::vector<Allocation>& allocations, const BatchRef& batch)
{
    const auto part = std::ranges::find(allocations, batch, &Allocation::batch);
    return part == allocations.end() ? 0 : part->qty;
}

Quantity OrderLine::allocated() const
{
    return unitsOf(allocations);
}

std::optional<Date> OrderLine::leaveBy() const
{
    return due ? std::optional(*due + -details->transitDays) : std::nullopt;
}

Quantity OrderLine::allocatedOn(const BatchRef& batch) const
{
    return unitsOn(allocations, batch);
}

namespace {

/// Calls `each` for every field with a function that finds it in a line and its details.
template <class Each>
void forEachField(Each each)
{
    using enum LineField;
    const auto own = [&](LineField field, auto member) {
        each(
            field, [member](auto& line, auto&) -> auto& { return line.*member; });
    };
    const auto detail = [&](LineField field, auto member) {
        each(
            field, [member](auto&, auto& details) -> auto& { return details.*member; });
    };
    own(Qty, &OrderLine::qty);
    own(Customer, &OrderLine::customer);
    own(Due, &OrderLine::due);
    own(Priority, &OrderLine::priority);
    own(LineField::Shipped, &OrderLine::shipped);
    detail(Promised, &LineDetails::promised);
    detail(Transit, &LineDetails::transitDays);
    detail(LineField::Completeness, &LineDetails::completeness);
    detail(Kind, &LineDetails::kind);
    detail(Stop, &LineDetails::stop);
    detail(LineField::Note, &LineDetails::note);
    detail(Flag, &LineDetails::flag);
    detail(Own, &LineDetails::own);
}

} // namespace

std::vector<LineField> changedFields(const OrderLine& a, const OrderLine& b)
{
    std::vector<LineField> changed;
    forEachField([&](LineField field, auto in) {
        if (in(a, *a.details) != in(b, *b.details))
            changed.push_back(field);
    });
    return changed;
}

void copyFields(OrderLine& line, const OrderLine& from, const std::vector<LineField>& fields)
{
    LineDetails details = *line.details;
    forEachField([&](LineField field, auto in) {
        if (std::ranges::find(fields, field) != fields.end())
            in(line, details) = in(from, *from.details);
    });
    line.details = std::move(details);
}

bool moreUrgent(const OrderLine& a, const OrderLine& b)
{
    const auto key = [](const OrderLine& line) {
        return std::tuple(line.effectivePriority(), !line.due, line.due.value_or(Date()), line.arrival);
    };
    return key(a) < key(b);
}

} // namespace allocation
