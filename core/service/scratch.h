#pragma once

#include "service/readmodel.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace allocation {

/// A store over another one: what a command touches is copied from there product by product, and nothing goes back. So
/// commands can be tried out with the same rules.
class Scratch
{
public:
    Scratch() = default;
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    virtual ~Scratch() = default;

    virtual std::unique_ptr<UnitOfWork> begin(const Envelope& envelope) = 0;
    /// Of the products that were copied. The log has only what was done here.
    virtual ReadModel& readModel() = 0;
};

/// Rows that are new in a scratch are told from those of the store by their arrival: it is greater than this.
constexpr std::int64_t newArrivals = std::int64_t { 1 } << 40;

/// @param store must outlive the answer, which asks it from the thread in which it is used
using NewScratch = std::function<std::unique_ptr<Scratch>(ReadModel& store)>;

} // namespace allocation
