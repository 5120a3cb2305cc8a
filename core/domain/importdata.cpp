#include "domain/importdata.h"

#include <unordered_map>

namespace allocation {

namespace {

class Grouping
{
public:
    explicit Grouping(const ImportData& data)
    {
        if (data.products)
            for (const ProductRow& row : *data.products)
                of(row.sku).products.push_back(&row);
        if (data.batches)
            for (const BatchRow& row : *data.batches)
                of(row.batch.sku).batches.push_back(&row);
        if (data.orders)
            for (const OrderRow& row : *data.orders)
                of(row.line.id.sku).orders.push_back(&row);
        if (data.allocations)
            for (const AllocationRow& row : *data.allocations)
                of(row.sku).allocations.push_back(&row);
    }
    const std::vector<ProductRows>& products() const { return m_products; }

private:
    ProductRows& of(const Sku& sku)
    {
        const auto [known, isNew] = m_index.try_emplace(sku, m_products.size());
        if (isNew)
            m_products.push_back({ sku });
        return m_products[known->second];
    }

    std::vector<ProductRows> m_products;
    std::unordered_map<Sku, std::size_t> m_index;
};

template <class Row>
std::size_t countOf(const std::optional<std::vector<Row>>& rows)
{
    return rows ? rows->size() : 0;
}

} // namespace

std::size_t ImportData::count() const
{
    return countOf(products) + countOf(batches) + countOf(orders) + countOf(allocations);
}

void ImportData::forEachProduct(const std::function<bool(const ProductRows&)>& take) const
{
    const Grouping grouping(*this);
    for (const ProductRows& rows : grouping.products())
        if (!take(rows))
            return;
}

} // namespace allocation
