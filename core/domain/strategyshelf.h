#pragma once

#include "domain/batch.h"
#include "domain/strategy.h"

#include <optional>
#include <vector>

namespace allocation {

/// The batches of one product while a run takes from them, one line after the other.
class Shelf
{
public:
    Shelf(const std::vector<PlanBatch>& batches, const Planning& planning);
    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    Shelf(Shelf&&) = default;
    Shelf& operator=(Shelf&&) = default;
    ~Shelf() = default;

    /// Units on one batch, by its place in what the constructor was given.
    struct Taken {
        std::size_t batch = 0;
        Quantity qty = 0;
        PlacedBecause why = PlacedBecause::FirstInStock;
    };

    Quantity available() const { return m_available; }
    /// What is on the batch with most available.
    Quantity largest() const;

    /// All units from one batch, or none: nothing is taken then.
    std::optional<Taken> takeWhole(Quantity units, std::optional<Date> due, Choice choice);
    /// As many units as there are, in as few pieces as Serving::Split says.
    std::vector<Taken> takeSplit(Quantity units, std::optional<Date> due, Choice choice);
    /// Takes back what takeWhole() or takeSplit() gave.
    void giveBack(const Taken& taken);

private:
    using Position = std::vector<Batch*>::const_iterator;

    Date readyOf(const Batch& batch) const;
    /// The end of the batches with which a line due then is on time; they are the first ones.
    Position endOnTime(std::optional<Date> due) const;
    Batch* latestOnTime(Quantity units, std::optional<Date> due, PlacedBecause& why) const;
    Batch* bestFit(Quantity units) const;
    Batch* largestBatch() const;
    Batch* asEarlyAsPieces(Quantity units) const;

    Taken take(Batch& batch, Quantity units, PlacedBecause why);
    /// @param from not m_preferred itself, from which what is used up is taken out
    std::vector<Taken> takePieces(const std::vector<Batch*>& from, Quantity units);

    Planning m_planning;
    std::vector<Batch> m_batches;    ///< as given; ref and SKU are left empty
    std::vector<Batch*> m_preferred; ///< those with something available, in the order of prefers()
    Quantity m_available = 0;
};

} // namespace allocation
