#pragma once

#include "domain/productsource.h"

namespace allocation::test {

/// Nothing is stored: all a product has is what the test puts into it.
class EmptySource final : public ProductSource
{
public:
    Date planningDate() override { return *Date::parse("2027-01-08"); }
    std::vector<Batch> openBatches(const Sku&) override { return {}; }
    std::optional<Batch> batch(const Sku&, const BatchRef&) override { return std::nullopt; }
    std::vector<Batch> batches(const Sku&) override { return {}; }
    bool hasBatches(const Sku&) override { return false; }
    std::optional<OrderLine> line(const LineId&) override { return std::nullopt; }
    std::vector<OrderLine> linesOf(const Sku&, const OrderId&) override { return {}; }
    std::vector<OrderLine> linesOn(const Sku&, const BatchRef&) override { return {}; }
    std::vector<OrderLine> openLines(const Sku&) override { return {}; }
    std::vector<OrderLine> lines(const Sku&) override { return {}; }
    std::int64_t nextArrival() override { return ++m_arrival; }

private:
    std::int64_t m_arrival = 0;
};

} // namespace allocation::test
