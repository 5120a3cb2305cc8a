#include "service/ensure.h"

#include <stdexcept>

namespace allocation::ensure {

void wellFormed(const MoveLine& command)
{
    if (command.lines.empty() || (command.qty && command.lines.size() > 1))
        throw std::invalid_argument("a move needs a line, and with a quantity exactly one");
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

void asPromised(const MoveLine& command, Quantity moved, Product& product, const Envelope& envelope)
{
    if (!command.promise || !envelope.seen || *envelope.seen == product.version())
        return;
    const Batch* const target = product.parts().findBatch(command.to);
    if (command.promise->units != moved || !target || command.promise->eta != target->eta)
        throw Refused(Outdated { product.sku(), command.promise->units, moved });
}

} // namespace allocation::ensure
