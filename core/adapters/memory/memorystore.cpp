#include "adapters/memory/memorystore.h"

#include "adapters/memory/memoryunitofwork.h"

#include <utility>

namespace allocation {

MemoryStore::MemoryStore(Clock clock, MemoryOrigin* origin)
    : m_data(std::move(clock), origin)
    , m_readModel(m_data)
{
}

std::unique_ptr<UnitOfWork> MemoryStore::begin(const Envelope& envelope)
{
    return std::make_unique<MemoryUnitOfWork>(m_data, envelope);
}

} // namespace allocation
