#include "service/ensure.h"

#include "domain/outlook.h"

#include <set>
#include <stdexcept>
#include <utility>

namespace allocation::ensure {

void wellFormed(const MoveLine& command)
{
    if (command.lines.empty() || (command.qty && command.lines.size() > 1))
        throw std::invalid_argument("a move needs a line, and with a quantity exactly one");
}

void wellFormed(const ReceiveBatch& command)
{
    if (command.as && command.qty.value_or(0) < 1)
        throw std::invalid_argument("a part of a batch needs a quantity");
}

void unknown(const BatchRef& ref, Products& products)
{
    if (const auto sku = products.skuOf(ref))
        throw Refused(BatchExists { ref, *sku });
}

Sku known(const BatchRef& ref, Products& products)
{
    const auto sku = products.skuOf(ref);
    if (!sku)
        throw Refused(UnknownBatch { ref });
    return *sku;
}

void newOrSameSku(const BatchRef& ref, const Sku& sku, Products& products)
{
    const auto known = products.skuOf(ref);
    if (known && *known != sku)
        throw Refused(BatchExists { ref, *known });
}

void sameProduct(const LineId& line, const BatchRef& ref, Products& products)
{
    const Sku sku = known(ref, products);
    if (sku != line.sku)
        throw Refused(SkuMismatch { line, ref, sku });
}

void sameProduct(const LineId& line, const LineId& other)
{
    if (line.sku != other.sku)
        throw Refused(NothingToExchange { line, other });
}

void asShown(const Envelope& envelope, UnitOfWork& unit)
{
    std::set<Sku> skus;
    for (const LineOutlook& line : envelope.shown)
        skus.insert(line.line.sku);
    for (const Sku& sku : skus) {
        Product& product = unit.products().get(sku);
        const auto broken = envelope.seen == product.version()
            ? std::nullopt
            : brokenBy(product, envelope.shown, unit.products().planning());
        if (!broken)
            continue;
        if (auto change = unit.log().lastChange(sku))
            throw RefusedSince(*broken, std::move(*change));
        throw Refused(*broken);
    }
}

} // namespace allocation::ensure
