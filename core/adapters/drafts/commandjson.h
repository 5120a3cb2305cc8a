#pragma once

#include "domain/commands.h"

#include <QJsonObject>
#include <stdexcept>

namespace allocation::drafts {

/// What stands in a file is no draft of this program; what() says where.
class Unreadable : public std::runtime_error
{
public:
    explicit Unreadable(const std::string& what, bool newer = false)
        : std::runtime_error(what)
        , m_newer(newer)
    {
    }
    /// It was written by a newer version, and is nothing worse than that.
    bool isNewer() const { return m_newer; }

private:
    bool m_newer;
};

/// Whether such a command can be kept: what can be staged can.
bool canBeKept(const Command& command);
/// @throws std::invalid_argument for a command that cannot be staged
QJsonObject jsonOf(const DraftStep& step);
/// Checked as commands from outside are. @throws Unreadable
DraftStep stepFrom(const QJsonObject& json);

} // namespace allocation::drafts
