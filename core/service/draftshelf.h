#pragma once

#include "domain/commands.h"
#include "service/envelope.h"

#include <string>
#include <vector>

namespace allocation {

/// A draft that somebody means to go on with later. It holds no stock, and what others do meanwhile may keep some of
/// it from being possible any more.
struct KeptDraft {
    std::string name;
    std::string who;
    Timestamp at {};
    std::vector<DraftStep> steps = {};
};

/// Where drafts are kept, beside the database. May be used from any thread and by several programs at once.
class DraftShelf
{
public:
    /// One that cannot be read. It is left as it is.
    struct Unreadable {
        std::string place;
        bool newer = false; ///< written by a newer version; else it is damaged
        std::string why;    ///< for those who want to know
    };
    struct Content {
        std::vector<KeptDraft> drafts; ///< the latest first
        std::vector<Unreadable> unreadable;
    };

    DraftShelf() = default;
    DraftShelf(const DraftShelf&) = delete;
    DraftShelf& operator=(const DraftShelf&) = delete;
    virtual ~DraftShelf() = default;

    virtual Content content() = 0;
    /// Whole or not at all; takes the place of one with that name, unless that cannot be read. @throws NotWritten
    virtual void keep(const KeptDraft& draft) = 0;
    /// Nothing happens if there is none. @throws NotWritten
    virtual void remove(const std::string& name) = 0;
};

} // namespace allocation
