#include "adapters/missedbatches.h"

namespace allocation {

std::optional<Sku> MissedBatches::createdSince(const BatchRef& ref, Products& products) const
{
    if (const auto missed = m_missed.find(ref); missed != m_missed.end())
        for (const Sku& sku : missed->second) // these know that they asked, and do not ask again
            if (products.get(sku).parts().findBatch(ref))
                return sku;
    return std::nullopt;
}

} // namespace allocation
