#include "ui/day/linenotes.h"

#include <map>
#include <memory>

namespace allocation::linenotes {

std::vector<OrderLine> read(ReadModel& store, const std::vector<LineId>& lines)
{
    std::map<Sku, std::vector<LineId>> products;
    for (const LineId& line : lines)
        products[line.sku].push_back(line);
    std::vector<OrderLine> found;
    for (const auto& [sku, ids] : products)
        for (OrderLine& line : store.snapshot(sku, ids).lines)
            found.push_back(std::move(line));
    return found;
}

Command writing(const std::vector<LineId>& lines, const ChangeOrderLine& change, const std::optional<Date>& promised)
{
    auto steps = std::make_shared<std::vector<DraftStep>>();
    const bool changes = change.transitDays || change.completeness || change.kind || change.stop || change.note
        || change.flag;
    for (const LineId& line : lines) {
        ChangeOrderLine each = change;
        each.line = line;
        if (changes)
            steps->push_back({ each });
    }
    if (promised)
        steps->push_back({ TellPromise { lines, promised } });
    if (steps->size() == 1)
        return steps->front().command;
    return ApplyDraft { std::move(steps) };
}

} // namespace allocation::linenotes
