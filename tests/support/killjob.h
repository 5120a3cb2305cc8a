#pragma once

#include "domain/commands.h"
#include "support/sender.h"

#include <array>
#include <optional>
#include <string>

namespace allocation::test {

enum class JobKind { Any, Import, Run, Undo, Backup, Compact, Rebuild };
inline constexpr std::array jobNames { "any command", "import", "run", "undo", "backup", "compaction",
    "rebuilt views" };

/// What the n-th thing is that a process does: known to whoever knows its seed, also when the process was killed.
class KillJob
{
public:
    /// @param emphasis what it does more often
    KillJob(int seed, JobKind emphasis, int number);

    JobKind kind() const { return m_kind; }
    const CommandId& id() const { return m_id; }
    /// None for a backup, a compaction, or views to be made again.
    const std::optional<Command>& command() const { return m_command; }
    /// @returns whether something changed for which the store knows the id afterwards
    bool execute(const std::string& path, Sender& sender) const;
    /// For a backup, beside the database.
    std::string backupOf(const std::string& path) const { return path + "-backup-" + m_id.text(); }

private:
    static CommandId idOf(int seed, int number);

    JobKind m_kind = JobKind::Any;
    CommandId m_id;
    std::optional<Command> m_command;
};

} // namespace allocation::test
