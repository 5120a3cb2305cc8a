#pragma once

#include <string>

namespace allocation {

/// Copies a database while others may write to it: the copy is one moment of it, is checked, and appears under its
/// name only when it is whole.
/// @throws StoreError; Exists if there is a file of that name
void backupDatabase(const std::string& path, const std::string& target);

} // namespace allocation
