#pragma once

#include "measure.h"

// The rows of the table, by group. Each prints its own; what was measured did the work, or it throws.

namespace bench {

/// One Allocate command: CPU, and waits for the disk.
void single(const Sizes& sizes);
/// Does it stay as cheap where there is more beside it?
void flat(const Sizes& sizes);
/// A run over everything open: per line, told about, cancelled, memory.
void run(const Sizes& sizes);
/// A batch cut to nothing.
void cut(const Sizes& sizes);
/// The rules alone, without a store.
void domain(const Sizes& sizes);
/// orders.csv into an empty database.
void import(const Sizes& sizes);

} // namespace bench
