#pragma once

#include "domain/importdata.h"

namespace allocation {

// What is wanted of something that is stored: what its row says in the columns that the file has, else what it was.

LineDetails merged(const LineDetails& stored, const LineDetails& row, const ImportData& data);
BatchDetails merged(const BatchDetails& stored, const BatchDetails& row, const ImportData& data);
ProductDetails merged(const ProductDetails& stored, const ProductDetails& row, const ImportData& data);
/// @param who puts those holds on of which the file does not say by whom they are
std::optional<Hold> merged(
    const std::optional<Hold>& stored, const std::optional<Hold>& row, const ImportData& data, const std::string& who);

} // namespace allocation
