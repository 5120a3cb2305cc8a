#include "domain/sooneroptions.h"
#include "domain/sparing.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>

// What a line can get from several batches without asking another.

namespace allocation {

namespace {

/// Units of the line that could go elsewhere. Empty: open ones.
struct Source {
    BatchRef batch;
    Quantity qty = 0;
    std::optional<Date> ready = {}; ///< none: open, which is later than every day
};

/// A batch with something available.
struct Shelf {
    BatchRef batch;
    Quantity free = 0;
    Date ready;
};

/// So many units from there to here.
struct Shift {
    BatchRef from;
    BatchRef to;
    Quantity qty = 0;
};

bool later(const Source& source, Date day)
{
    return !source.ready || *source.ready > day;
}

/// Those that wait longest first.
std::vector<Source> sourcesOf(const Wish& wish)
{
    std::vector<Source> sources;
    if (wish.line.open() > 0)
        sources.push_back({ {}, wish.line.open() });
    for (const Allocation& part : wish.line.allocations)
        if (const Batch* const batch = wish.product.batch(part.batch); batch && mayMove(part, wish.product.planning))
            sources.push_back({ part.batch, part.qty, readyFrom(*batch, wish.product.planning) });
    std::stable_sort(
        sources.begin(), sources.end(), [](const Source& a, const Source& b) { return b.ready && later(a, *b.ready); });
    return sources;
}

/// In the order of prefers().
std::vector<Shelf> shelvesOf(const ProductSnapshot& product)
{
    std::vector<Shelf> shelves;
    for (const Batch& batch : product.batches)
        if (batch.allocatable() > 0)
            shelves.push_back({ batch.ref, batch.allocatable(), readyFrom(batch, product.planning) });
    return shelves;
}

/// Fills the shelves in their order with the sources in theirs, as far as units come sooner by it.
std::vector<Shift> shifts(std::vector<Source> sources, const std::vector<Shelf>& shelves)
{
    std::vector<Shift> result;
    for (const Shelf& shelf : shelves) {
        Quantity room = shelf.free;
        for (Source& source : sources) {
            const Quantity units = later(source, shelf.ready) ? std::min(room, source.qty) : 0;
            if (units > 0)
                result.push_back({ source.batch, shelf.batch, units });
            source.qty -= units;
            room -= units;
        }
    }
    return result;
}

/// All days on which the line could be ready, the earliest first.
std::set<Date> daysOf(const std::vector<Source>& sources, const std::vector<Shelf>& shelves)
{
    std::set<Date> days;
    for (const Source& source : sources)
        if (source.ready)
            days.insert(*source.ready);
    for (const Shelf& shelf : shelves)
        days.insert(shelf.ready);
    return days;
}

std::vector<Source> laterThan(const std::vector<Source>& sources, Date day)
{
    std::vector<Source> waiting;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(waiting),
        [&](const Source& source) { return later(source, day); });
    return waiting;
}

Quantity unitsOf(const std::vector<Source>& sources)
{
    Quantity sum = 0;
    for (const Source& source : sources)
        sum += source.qty;
    return sum;
}

/// The fewest of those ready by that day that have so many units together, in the order of prefers(); empty: all of
/// them have too little.
std::vector<Shelf> fewestFor(Quantity units, const std::vector<Shelf>& shelves, Date day)
{
    std::vector<std::size_t> largest; // by place
    for (std::size_t i = 0; i < shelves.size() && shelves[i].ready <= day; ++i)
        largest.push_back(i);
    std::stable_sort(largest.begin(), largest.end(),
        [&](std::size_t a, std::size_t b) { return shelves[a].free > shelves[b].free; });
    Quantity room = 0;
    std::size_t count = 0;
    while (count < largest.size() && room < units)
        room += shelves[largest[count++]].free;
    if (room < units)
        return {};
    largest.resize(count);
    std::sort(largest.begin(), largest.end());
    std::vector<Shelf> few;
    few.reserve(count);
    for (const std::size_t place : largest)
        few.push_back(shelves[place]);
    return few;
}

Command commandOf(const LineId& line, const Shift& shift)
{
    if (shift.from.empty())
        return AllocateTo { line, shift.to, shift.qty };
    return MoveLine { { line }, shift.from, shift.to, shift.qty };
}

SoonerOption splitOption(const Wish& wish, const std::vector<Shift>& shifts)
{
    auto steps = std::make_shared<std::vector<DraftStep>>();
    steps->reserve(shifts.size());
    OrderLine line = wish.line;
    std::vector<DeliveryPart> parts;
    for (const Shift& shift : shifts) {
        line = movedUnits(std::move(line), shift.from, shift.to, shift.qty);
        steps->push_back({ commandOf(line.id, shift), {}, { outlookOf(wish.product, line) } });
        if (!parts.empty() && parts.back().batch == shift.to)
            parts.back().qty += shift.qty;
        else
            parts.push_back(wish.part(shift.to, shift.qty));
    }
    SoonerOption option = wish.option(SoonerOption::Kind::Split, line);
    option.parts = std::move(parts);
    option.command = steps->size() == 1 ? std::move(steps->front().command) : Command(ApplyDraft { std::move(steps) });
    return option;
}

} // namespace

std::optional<SoonerOption> bySplitting(const Wish& wish, const std::optional<Date>& before)
{
    const std::vector<Source> sources = sourcesOf(wish);
    const std::vector<Shelf> shelves = shelvesOf(wish.product);
    for (const Date day : daysOf(sources, shelves)) {
        const std::vector<Source> waiting = laterThan(sources, day);
        const std::vector<Shelf> enough = fewestFor(unitsOf(waiting), shelves, day);
        if (waiting.empty() || (before && day >= *before))
            break;
        if (enough.empty())
            continue;
        SoonerOption option = splitOption(wish, shifts(waiting, enough));
        // Pinned units may wait longer.
        if (wish.sooner(option.after) && (!before || *option.after.ready < *before))
            return option;
        break;
    }
    return {};
}

std::optional<SoonerOption> somePart(const Wish& wish)
{
    const std::vector<Shift> some = shifts(sourcesOf(wish), shelvesOf(wish.product));
    return some.empty() ? std::nullopt : std::optional(splitOption(wish, some));
}

} // namespace allocation
