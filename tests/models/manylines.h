#pragma once

#include "models/picture.h"

#include <string>

namespace allocation::test {

/// Lines of a large store: every product has 100 lines, a fifth of them open.
class ManyLines
{
public:
    static constexpr int lines = 1'000'000;
    static constexpr int orders = 300'000;
    static constexpr int products = 10'000;

    /// Line n, from 1. What it points to lives until the next one is asked for.
    LineRow line(int n)
    {
        m_order = "SO-" + std::to_string(100'000 + (n * 7LL) % orders);
        m_sku = "SKU-" + std::to_string(n % products);
        m_customer = "Customer " + std::to_string(n % 20'011);
        m_batch = "B-" + std::to_string(n % 100'000);
        LineRow row { n, m_order, m_sku, n, 1 + n % 40 };
        row.customer = m_customer;
        row.due = day(n % 60);
        if (n % 5 != 0) {
            row.parts = { { m_batch, row.qty, day(n % 70) } };
            row.allocated = row.qty;
        }
        return row;
    }

    /// The first so many.
    static LineBlock block(int count)
    {
        ManyLines many;
        LineBlock block;
        block.planning = { day(10), 0 };
        for (int n = 1; n <= count; ++n)
            block.add(many.line(n));
        return block;
    }

private:
    std::string m_order;
    std::string m_sku;
    std::string m_customer;
    std::string m_batch;
};

} // namespace allocation::test
