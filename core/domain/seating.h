#pragma once

#include "domain/batch.h"
#include "domain/orderline.h"

#include <limits>
#include <vector>

// Who sits where when lines give way. Only for makeroom.cpp.

namespace allocation {

/// The owner of units that are asked for: no line yet, and they sit nowhere.
constexpr std::size_t newOrder = std::numeric_limits<std::size_t>::max();

/// A batch that can serve, in the order of Ready. In what follows, places in that order stand for days: a line that may
/// wait for a batch may wait for all that are ready no later.
struct Site {
    const Batch* batch = nullptr;
    Quantity free = 0;
    Date ready;
};

/// What of a line is on a site.
struct Seat {
    std::size_t site = 0;
    Quantity qty = 0;
};

/// A line that could give way.
struct Mover {
    const OrderLine* line = nullptr;
    std::size_t last = 0; ///< the last site on which it is on time
    std::vector<Seat> seats;

    /// Units that it could take from this site or earlier ones to later ones.
    Quantity gain(std::size_t at) const
    {
        Quantity sum = 0;
        for (const Seat& seat : seats)
            sum += seat.site <= at && at < last ? seat.qty : 0;
        return sum;
    }
};

/// Units with one owner that need a place; or, with a place, those that got it.
struct Claim {
    std::size_t owner = newOrder; ///< place in the movers
    std::size_t from = newOrder;  ///< the site where they are; of the new order: none
    std::size_t last = 0;         ///< the last site that will do
    Quantity qty = 0;
    std::size_t to = 0;

    bool stays() const { return from == to; }
};

/// So many units of the new order, at the latest from this site.
struct Aim {
    std::size_t last = 0;
    Quantity qty = 0;
};

/// A place for everybody. Nobody goes to an earlier site, and few units move.
/// @param movers those that may move; together with what is free they must have enough for the aims
/// @returns the new order's places first, then moves in an order in which each finds the room that those before it left
std::vector<Claim> seated(
    const std::vector<Site>& sites, const std::vector<Mover>& movers, const std::vector<Aim>& aims);

} // namespace allocation
