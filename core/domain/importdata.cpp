#include "domain/importdata.h"

#include <unordered_map>

namespace allocation {

namespace {

class Grouping
{
public:
    explicit Grouping(const ImportData& data)
    {
        forEachTable(data, [this](ImportFile, const auto& rows) {
            if (rows)
                for (const auto& row : *rows)
                    of(skuOf(row)).add(row);
        });
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

} // namespace

std::size_t ImportData::count() const
{
    std::size_t count = 0;
    forEachTable(*this, [&](ImportFile, const auto& rows) { count += rows ? rows->size() : 0; });
    return count;
}

void ImportData::forEachProduct(const std::function<bool(const ProductRows&)>& take) const
{
    const Grouping grouping(*this);
    for (const ProductRows& rows : grouping.products())
        if (!take(rows))
            return;
}

} // namespace allocation
