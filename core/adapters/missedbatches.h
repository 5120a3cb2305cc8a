#pragma once

#include "service/unitofwork.h"

#include <unordered_map>

namespace allocation {

/// The products that asked a store for a batch which it does not have: one of them may have created it since, in the
/// same unit of work.
class MissedBatches
{
public:
    void add(const BatchRef& ref, const Sku& sku) { m_missed[ref].push_back(sku); }
    std::optional<Sku> createdSince(const BatchRef& ref, Products& products) const;
    void forget() { m_missed.clear(); }

private:
    std::unordered_map<BatchRef, std::vector<Sku>> m_missed;
};

} // namespace allocation
