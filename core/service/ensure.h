#pragma once

#include "domain/commands.h"
#include "service/outcome.h"
#include "service/unitofwork.h"

/// Preconditions of commands that need more than one product or the log. All throw Refused.
namespace allocation::ensure {

/// At least one line, and a quantity only with one. @throws std::invalid_argument: the sender is at fault
void wellFormed(const MoveLine& command);
/// A part needs to say how much of the batch it is. @throws std::invalid_argument: the sender is at fault
void wellFormed(const ReceiveBatch& command);
/// No batch has the reference.
void unknown(const BatchRef& ref, Products& products);
Sku known(const BatchRef& ref, Products& products);
/// The reference is free, or a batch of that SKU has it.
void newOrSameSku(const BatchRef& ref, const Sku& sku, Products& products);
void sameProduct(const LineId& line, const BatchRef& ref, Products& products);

void sameProduct(const LineId& line, const LineId& other);

/// Rule 5: what was changed meanwhile does not matter if the result is what the sender was shown. To be asked when the
/// work is done, before it is saved. @throws RefusedSince
void asShown(const Envelope& envelope, UnitOfWork& unit);

/// Does the work; if it is refused and the sender had seen an older version, the refusal names who changed what.
template <class Work>
void tellingWhoChanged(const Product& product, const Envelope& envelope, EventLog& log, Work work)
{
    try {
        work();
    } catch (const Refused& refused) {
        if (!envelope.seen || *envelope.seen == product.version())
            throw;
        if (auto change = log.lastChange(product.sku()))
            throw RefusedSince(refused.reason(), std::move(*change));
        throw;
    }
}

} // namespace allocation::ensure
