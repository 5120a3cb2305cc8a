#pragma once

#include <cstdint>

namespace bench {

/// How often SQLite waited for the disk.
struct Syncs {
    std::int64_t commit = 0; ///< of the write-ahead log, after frames were written to it
    /// What checkpoints add: the log before one and its new beginning after one, and the database itself.
    std::int64_t checkpoint = 0;
};

/// From here on every file that SQLite opens is counted. To be called before the first is.
void countSyncs();
/// Since the start.
Syncs syncs();

} // namespace bench
