#pragma once

#include "adapters/memory/memorystore.h"
#include "support/faultplay.h"

namespace allocation::test {

/// What a database held before anybody worked on it.
class Beginning
{
public:
    Beginning() = default; ///< it was not there
    explicit Beginning(const std::string& path);

    void restoreTo(MemoryStore& store) const;

private:
    struct Commit {
        Envelope envelope;
        Timestamp at;
        Events events;
    };
    std::vector<Commit> m_commits;
};

/// Whether a database holds what was acknowledged on top of that beginning, whole, and of the rest nothing or all of
/// it: a store in memory that is sent the same holds the same. The file is opened, brought up to date and looked at
/// to the last page. @returns what is wrong
std::string faultsOf(const std::string& path, const Beginning& beginning, const FaultPlay& play);

} // namespace allocation::test
