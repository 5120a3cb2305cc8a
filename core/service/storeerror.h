#pragma once

#include "domain/identifiers.h"

#include <stdexcept>
#include <string>

namespace allocation {

/// A store that cannot do what was asked. The sentence a person reads is made by the bridge's wording.
class StoreError : public std::runtime_error
{
public:
    enum class Kind {
        NotThere,   ///< no such file or server
        CannotOpen, ///< there, but not to be opened: a folder, no permission
        Exists,     ///< to be created, but there already
        NotOurs,    ///< a database of another program, or no database at all
        Newer,      ///< written by a newer version of this program
        Corrupt,    ///< damaged
        ReadOnly,   ///< may be read, not written
        Locked,     ///< somebody else holds it for longer than the time-out
        Full,       ///< no space left
        Replaced,   ///< the file was replaced or removed while it was open
        Failed,     ///< anything else; details say what
    };

    StoreError(Kind kind, std::string place, std::string details = {})
        : std::runtime_error(place + ": " + details)
        , m_kind(kind)
        , m_place(std::move(place))
        , m_details(std::move(details))
    {
    }
    Kind kind() const { return m_kind; }
    const std::string& place() const { return m_place; }     ///< the file or server
    const std::string& details() const { return m_details; } ///< for those who want them; may be empty

private:
    Kind m_kind;
    std::string m_place;
    std::string m_details;
};

/// Somebody else changed the product between this command's read and its write. The bus replays the command.
class ConcurrentChange : public std::runtime_error
{
public:
    explicit ConcurrentChange(const Sku& sku)
        : std::runtime_error("concurrent change of " + sku.text())
    {
    }
};

} // namespace allocation
