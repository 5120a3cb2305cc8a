#pragma once

#include "domain/events.h"

#include <optional>
#include <vector>

namespace allocation {

/// What an entry of a report is about: lines of a product, a batch, or the product alone. Without a SKU: nothing that
/// could be shown.
struct EntryAbout {
    Sku sku = {};
    std::vector<LineId> lines = {};
    std::optional<BatchRef> batch = {};
};

/// Of several batches the first.
EntryAbout aboutOf(const Event& event);

} // namespace allocation
