#include "domain/deliver.h"

#include "domain/makeroom.h"
#include "domain/sparing.h"

#include <algorithm>

namespace allocation {

namespace {

Quantity freeOn(const Batch& batch)
{
    return std::max<Quantity>(0, batch.allocatable());
}

DeliveryAnswer fromFree(const ProductSnapshot& product, Quantity qty)
{
    DeliveryAnswer answer { DeliveryAnswer::Kind::FromFree, product.sku, qty, {}, {} };
    Quantity rest = qty;
    for (const Batch& batch : product.batches) { // in the order of prefers(), which is that of Ready
        const Quantity taken = std::min(rest, freeOn(batch));
        if (taken > 0)
            answer.parts.push_back({ batch.ref, batch.eta, taken, readyFrom(batch, product.planning) });
        rest -= taken;
    }
    return answer;
}

std::optional<DeliveryAnswer> inOne(const ProductSnapshot& product, Quantity qty)
{
    const auto batch = std::find_if(product.batches.begin(), product.batches.end(),
        [&](const Batch& candidate) { return freeOn(candidate) >= qty; });
    if (batch == product.batches.end())
        return {};
    return DeliveryAnswer { DeliveryAnswer::Kind::InOne, product.sku, qty,
        { { batch->ref, batch->eta, qty, readyFrom(*batch, product.planning) } }, {} };
}

int nextNumber(const ProductSnapshot& product, const OrderId& order)
{
    int number = 1;
    for (const OrderLine& line : product.lines)
        if (line.id.order == order)
            number = std::max(number, line.id.number + 1);
    return number;
}

} // namespace

Quantity DeliveryAnswer::unitsBy(const std::optional<Date>& day) const
{
    Quantity sum = 0;
    for (const DeliveryPart& part : parts)
        sum += !day || part.ready <= *day ? part.qty : 0;
    return sum;
}

Date DeliveryAnswer::ready() const
{
    return std::max_element(parts.begin(), parts.end(), [](const DeliveryPart& a, const DeliveryPart& b) {
        return a.ready < b.ready;
    })->ready;
}

std::vector<DeliveryAnswer> deliver(const ProductSnapshot& product, Quantity qty, const std::optional<Date>& by)
{
    std::vector<DeliveryAnswer> answers { fromFree(product, qty) };
    if (answers.front().parts.empty())
        return {};
    if (auto one = inOne(product, qty); one && one->parts != answers.front().parts)
        answers.push_back(std::move(*one));
    if (auto moved = ifMoved(product, answers.front(), by))
        answers.push_back(std::move(*moved));
    return answers;
}

ApplyDraft orderFor(const DeliveryAnswer& answer, const ProductSnapshot& product, AddOrderLine line)
{
    line.sku = product.sku;
    line.qty = answer.wanted;
    line.number = nextNumber(product, line.order);
    OrderLine added { { line.order, line.sku, *line.number }, line.qty, line.customer, line.due };

    auto steps = std::make_shared<std::vector<DraftStep>>();
    steps->reserve(1 + answer.moves.size() + answer.parts.size());
    steps->push_back({ std::move(line) });
    ProductSnapshot now = product; // as each step finds it
    for (const GivesWay& move : answer.moves) {
        const auto moved = std::find_if(
            now.lines.begin(), now.lines.end(), [&](const OrderLine& each) { return each.id == move.line; });
        *moved = movedUnits(std::move(*moved), move.from, move.to, move.qty);
        steps->push_back({ MoveLine { { move.line }, move.from, move.to, move.qty }, {}, { outlookOf(now, *moved) } });
    }
    for (const DeliveryPart& part : answer.parts) {
        added = movedUnits(std::move(added), {}, part.batch, part.qty);
        steps->push_back({ AllocateTo { added.id, part.batch, part.qty }, {}, { outlookOf(now, added) } });
    }
    return { std::move(steps) };
}

} // namespace allocation
