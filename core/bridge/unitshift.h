#pragma once

#include "domain/events.h"

#include <algorithm>
#include <vector>

namespace allocation {

/// What a change did to a line's units: which batches it took how many from, and which it gave them to.
struct UnitShift {
    std::vector<Allocation> taken;
    std::vector<Allocation> given;

    /// Units that changed place, or came or went.
    Quantity units() const { return std::max(sum(taken), sum(given)); }

private:
    static Quantity sum(const std::vector<Allocation>& parts)
    {
        Quantity units = 0;
        for (const Allocation& part : parts)
            units += part.qty;
        return units;
    }
};

inline UnitShift unitShift(const LineChange& change)
{
    const auto surplus = [](const std::vector<Allocation>& of, const std::vector<Allocation>& over) {
        std::vector<Allocation> more;
        for (Allocation part : of) {
            for (const Allocation& other : over)
                part.qty -= other.batch == part.batch ? other.qty : 0;
            if (part.qty > 0)
                more.push_back(part);
        }
        return more;
    };
    return { surplus(change.before, change.after), surplus(change.after, change.before) };
}

} // namespace allocation
