#include "ui/board/contents.h"

#include "service/movedfrom.h"

#include <algorithm>
#include <unordered_map>

namespace allocation {

namespace {

Card cardOf(const OrderLine& line, Quantity qty)
{
    return { line.id, qty, line.unshipped(), line.customer, line.due };
}

Card openCard(const OrderLine& line)
{
    Card card = cardOf(line, line.open());
    card.status = LineStatus::Open;
    return card;
}

Card allocatedCard(const OrderLine& line, const Allocation& part, const Batch& batch, const Planning& planning)
{
    Card card = cardOf(line, part.qty);
    card.timing = timing(planning, batch.eta, line.leaveBy());
    card.status = statusOf(false, 0, card.timing);
    if (part.pinned(planning.date))
        card.pin = part.pin;
    if (part.picking)
        card.pickList = part.picking->list;
    return card;
}

std::vector<const OrderLine*> byUrgency(const ProductSnapshot& product)
{
    std::vector<const OrderLine*> lines;
    lines.reserve(product.lines.size());
    for (const OrderLine& line : product.lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, [](const OrderLine* a, const OrderLine* b) { return moreUrgent(*a, *b); });
    return lines;
}

/// Only what is another place than where it is now is worth a mark.
std::vector<BatchRef> wasOf(const OrderLine& line, const std::map<LineId, std::vector<BatchRef>>& before)
{
    const auto moved = before.find(line.id);
    return moved == before.end() ? std::vector<BatchRef>() : leftBehind(moved->second, line);
}

void add(LaneContents& lane, Card card)
{
    lane.units += card.qty;
    lane.cards.push_back(std::move(card));
}

} // namespace

Quantity BoardContents::shortage() const
{
    return std::max<Quantity>(0, open - available);
}

BoardContents boardOf(ProductSnapshot product, const std::map<LineId, std::vector<BatchRef>>& before)
{
    BoardContents board;
    board.lanes.resize(product.batches.size() + 1);
    std::unordered_map<BatchRef, std::size_t> places;
    for (std::size_t i = 0; i < product.batches.size(); ++i) {
        const Batch& batch = product.batches[i];
        places.emplace(batch.ref, i + 1);
        board.lanes[i + 1].batch = batch;
        board.available += batch.available();
    }
    for (const OrderLine* const line : byUrgency(product)) {
        board.open += line->open();
        const std::vector<BatchRef> was = wasOf(*line, before);
        const auto marked = [&](Card card) {
            card.was = was;
            return card;
        };
        if (line->open() > 0)
            add(board.lanes.front(), marked(openCard(*line)));
        for (const Allocation& part : line->allocations)
            if (const auto place = places.find(part.batch); place != places.end()) {
                LaneContents& lane = board.lanes[place->second];
                add(lane, marked(allocatedCard(*line, part, *lane.batch, product.planning)));
            }
    }
    board.product = std::move(product);
    return board;
}

HeldPart partOf(const CardKey& card)
{
    return { card.line, false, card.on.empty() ? std::nullopt : std::optional(card.on) };
}

} // namespace allocation
