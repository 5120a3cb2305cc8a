#pragma once

#include "domain/batch.h"
#include "domain/orderline.h"
#include "domain/timing.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace allocation {

/// What a window knows of a product while somebody drags its lines: all its batches, and the lines that were asked for,
/// as of one version. Immutable.
struct ProductSnapshot {
    Sku sku;
    Version version = 0;
    Planning planning;
    std::vector<Batch> batches; ///< in the order of prefers()
    std::vector<OrderLine> lines;

    const Batch* batch(const BatchRef& ref) const;
    const OrderLine* line(const LineId& id) const;
    /// When the line can go and how late it is, where it is now.
    Timing timingOf(const OrderLine& line) const;
};

/// What dropping lines on a batch would mean (rule 10).
struct Verdict {
    enum class Kind {
        IsHere,   ///< all units are there already
        Fits,     ///< all would be there
        FitsPart, ///< `fits` of `wanted` would
        Full,     ///< none would
        OnHold,   ///< nothing may be allocated from the batch
        Pinned,   ///< nothing could go: a pin or a pick list keeps it elsewhere
        Unknown,  ///< no such batch or line here, or another product
    };
    Kind kind = Kind::Unknown;
    Quantity wanted = 0; ///< units that are not there yet
    Quantity fits = 0;   ///< of those, units that would go there
    /// That would be moved, and what would become of them; of one line also in part, of several only whole.
    std::vector<LineOutlook> lines;
    std::size_t linesWanted = 0; ///< that are not wholly there yet
    std::optional<Date> ready;   ///< the latest of the lines, after; none if all are open then
    int daysLate = 0;            ///< the most of the lines, after
    std::optional<int> change;   ///< in days late; none while a line is open, before or after
    Quantity left = 0;           ///< available on the batch afterwards
    std::size_t pinnedLines = 0; ///< of which nothing can go, because it is pinned elsewhere
    std::optional<Pin> pin;      ///< the first of those that keep something elsewhere
    int pickList = 0;            ///< the same; 0: none does
    std::optional<Hold> hold;    ///< of the batch
};

/// Lines in the hand, over a snapshot that must outlive it: asked for every batch in view, so what does not depend on
/// the batch is worked out once.
class Drop
{
public:
    Drop(const ProductSnapshot& snapshot, std::span<const LineId> lines);

    /// Pure: looks at the snapshot only. Of several lines those that fit whole are taken in the order given.
    /// @param most of one line, no more units than this
    Verdict on(const BatchRef& to, Quantity most = maxQuantity) const;

private:
    struct Held {
        const OrderLine* line = nullptr;
        Timing now;
    };
    std::vector<Allocation> after(const Held& held, const Batch& to, Quantity taken) const;
    Quantity missingOn(const Held& held, const BatchRef& to, Verdict& verdict) const;
    const Batch& batch(const BatchRef& ref) const;
    Timing timingOf(const std::vector<Allocation>& allocations, const OrderLine& line) const;

    const ProductSnapshot& m_snapshot;
    std::unordered_map<BatchRef, const Batch*> m_batches;
    std::vector<Held> m_held;
    bool m_known = true; ///< all lines are in the snapshot
};

/// The same for one batch.
Verdict consequence(
    const ProductSnapshot& snapshot, std::span<const LineId> lines, const BatchRef& to, Quantity most = maxQuantity);

/// What would become of the line off all its batches; pinned units stay.
LineOutlook deallocated(const OrderLine& line, const Planning& planning);

} // namespace allocation
