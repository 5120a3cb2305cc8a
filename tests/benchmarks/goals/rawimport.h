#pragma once

#include <string>

namespace bench {

enum class Keeping {
    Everything,
    NoGuards,
    IndicesAfter, ///< two of them are made after the load
};

/// What the product makes of an orders.csv in an empty database, through the C API: the same rows, read model and log
/// in one transaction. The file has its columns as make_scale.py writes them, and no quotes; nothing in it is checked.
/// @returns how many rows
std::size_t importRaw(const std::string& database, const std::string& orders, Keeping keeping = Keeping::Everything);

} // namespace bench
