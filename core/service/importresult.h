#pragma once

#include "domain/importdata.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace allocation {

/// read = added + updated + unchanged + rejected
struct ImportCount {
    std::size_t read = 0;
    std::size_t added = 0;
    std::size_t updated = 0;
    std::size_t unchanged = 0;
    std::size_t rejected = 0;

    friend bool operator==(const ImportCount&, const ImportCount&) = default;
};

/// A line or batch that a snapshot no longer has, and what seems to have become of it.
struct GoneEntry {
    enum class What {
        Shipped,   ///< it was on a pick list, or its batch has just so much less
        Cancelled, ///< of a line: nothing speaks for its having been shipped
        Received,  ///< an inbound batch, while one in stock is new
        Used,      ///< a batch: nothing of it is left
    };
    std::optional<LineId> line = {}; ///< none: it is a batch
    Sku sku;
    BatchRef batch = {}; ///< or of a line the batch it was shipped from
    What what = What::Shipped;
    Quantity qty = 0;
    BatchRef as = {};   ///< of a received batch: what it is called now
    bool done = false;  ///< it was dealt with so; else it stays as it is, for a planner to decide
    bool bound = false; ///< it stays because units of it are pinned or released

    friend bool operator==(const GoneEntry&, const GoneEntry&) = default;
};

/// A batch that has more in the file than here, by just what was shipped here within a day: either the file is older
/// than the shipment, or the stock was counted.
struct AskedEntry {
    BatchRef batch;
    Quantity file = 0;
    Quantity here = 0;
    Quantity shipped = 0;

    friend bool operator==(const AskedEntry&, const AskedEntry&) = default;
};

/// Parts that were not imported are absent.
struct ImportResult {
    std::optional<ImportCount> batches = {};
    std::optional<ImportCount> orders = {};
    std::optional<ImportCount> allocations = {};
    std::optional<ImportCount> products = {};
    std::vector<Reject> rejects = {}; ///< by file and row
    std::map<ImportFile, std::string> encodings = {};
    bool dryRun = false;
    bool snapshot = false;
    std::vector<GoneEntry> gone = {};   ///< of a snapshot, product by product
    std::vector<AskedEntry> asked = {}; ///< of a snapshot; left as it is here

    std::optional<ImportCount>& of(ImportFile file)
    {
        switch (file) {
        case ImportFile::Batches:
            return batches;
        case ImportFile::Orders:
            return orders;
        case ImportFile::Allocations:
            return allocations;
        case ImportFile::Products:
            break;
        }
        return products;
    }
};

} // namespace allocation
