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

/// Parts that were not imported are absent.
struct ImportResult {
    std::optional<ImportCount> batches = {};
    std::optional<ImportCount> orders = {};
    std::optional<ImportCount> allocations = {};
    std::optional<ImportCount> products = {};
    std::vector<Reject> rejects = {}; ///< by file and row
    std::map<ImportFile, std::string> encodings = {};
    bool dryRun = false;

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
