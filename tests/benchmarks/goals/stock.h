#pragma once

#include "domain/identifiers.h"

#include <cstdint>
#include <string>
#include <vector>

namespace bench {

using allocation::Quantity;

/// Products that are all alike: of each so many batches, the first in stock and the others inbound one after the other,
/// with lines on them, and so many open lines beside those.
struct Stock {
    int products = 1;
    int batches = 1;
    int linesOnBatch = 0;
    int openLines = 0;
    Quantity available = 0; ///< of each batch
    bool onlyLast = false;  ///< of the last batch only: the others are full

    int lines() const { return batches * linesOnBatch + openLines; }
    // Row ids; all of them count from 0, the open lines after the allocated ones.
    static std::int64_t productId(int product) { return product + 1; }
    std::int64_t batchId(int product, int batch) const { return 1 + std::int64_t { product } * batches + batch; }
    std::int64_t lineId(int product, int line) const
    {
        return batchId(products, 0) + std::int64_t { product } * lines() + line;
    }
    static std::string sku(int product);
    std::string ref(int product, int batch) const;
    std::string order(int product, int line) const;
    static Quantity qty(int line) { return 1 + line * 7 % 20; }
    int firstOpen() const { return batches * linesOnBatch; }
    /// Of all lines on one batch.
    Quantity allocated(int batch) const;
    Quantity room(int batch) const { return onlyLast && batch + 1 < batches ? 0 : available; }

    allocation::LineId line(int product, int line) const;
};

/// Makes the database, with the product's own schema.
void makeStock(const std::string& path, const Stock& stock);

/// UUIDs of commands, made before the time is taken: that is the sender's work.
std::vector<std::string> uuids(std::size_t count);

} // namespace bench
