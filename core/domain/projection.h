#pragma once

#include "domain/consequence.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace allocation {

// What comes and what goes of a product, day by day. It begins on the planning date: what was due before counts then,
// for it is still to leave.

/// A batch that comes, or a line whose units are due, and what is available once it has come or gone.
struct Movement {
    std::optional<Date> day; ///< when it counts; none: at the end, for nobody said when it is due
    Quantity in = 0;
    Quantity out = 0;
    Quantity available = 0; ///< supply so far minus demand due so far
    bool supply = false;
    std::size_t place = 0; ///< of the batch among the snapshot's batches, or of the line among its lines
};

/// All that moves on one day.
struct ProjectedDay {
    std::optional<Date> day;
    Quantity in = 0;
    Quantity out = 0;
    Quantity available = 0; ///< at its end

    friend bool operator==(const ProjectedDay&, const ProjectedDay&) = default;
};

/// When units of the batch can leave the house.
Date readyOn(const Batch& batch, const Planning& planning);
/// By day, without a day last; on one day what comes first, and lines in the order they are due. Batches with nothing
/// in them and lines that have left the house move nothing.
std::vector<Movement> movements(const ProductSnapshot& product);
/// One entry for each day on which something moves.
std::vector<ProjectedDay> projectedDays(std::span<const Movement> movements);
/// At the end of that day; 0 before anything moves.
Quantity availableOn(std::span<const ProjectedDay> days, Date day);
/// The first day on which more is due than will have come; none: it always suffices.
const ProjectedDay* firstShortage(std::span<const ProjectedDay> days);

} // namespace allocation
