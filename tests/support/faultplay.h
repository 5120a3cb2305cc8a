#pragma once

#include "adapters/sql/store.h"
#include "service/storeerror.h"
#include "support/sender.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace allocation::test {

/// A command that was sent, and what its sender was told.
struct SentStep {
    CommandId id;
    Command command;
    bool acknowledged = false; ///< else it failed as the disk did
    bool changed = false;      ///< something, as far as the sender knows
    bool refused = false;
};

struct FailedStep {
    StoreError error;
    std::string about; ///< the file that the step was to write
};

/// Somebody at work on the database store.db of a folder while the disk below may fail. Every step is acknowledged,
/// refused by a rule, or fails with a StoreError, and the next is tried all the same, on the store that is open.
class FaultPlay
{
public:
    explicit FaultPlay(std::string folder)
        : m_folder(std::move(folder))
    {
    }

    void create();
    void send(const Command& command);
    /// Undoes the step so many before the next one; 1: the last.
    void undo(std::size_t stepsAgo);
    void compact();
    void backup();
    /// No step: somebody did it past the program, before the disk failed.
    void damageViews();
    /// Makes the views again.
    void rebuild();
    /// Leaves the store: the write-ahead log is folded back.
    void close();

    std::string path() const { return m_folder + "/store.db"; }
    std::string backupPath() const { return m_folder + "/backup.db"; }
    const std::vector<SentStep>& sent() const { return m_sent; }
    const std::vector<FailedStep>& errors() const { return m_errors; }
    /// How many steps were sent before the backup was acknowledged; none: it was not.
    const std::optional<std::size_t>& backedUpAfter() const { return m_backedUpAfter; }
    bool viewsAreDamaged() const { return m_viewsAreDamaged; }

private:
    /// @returns whether it was done, and not failed
    bool attempt(const std::function<void()>& work, const std::string& about);
    /// Opens the store, unless it is open.
    Sender& opened();

    std::string m_folder;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<Sender> m_sender;
    std::vector<SentStep> m_sent;
    std::vector<FailedStep> m_errors;
    std::optional<std::size_t> m_backedUpAfter;
    bool m_viewsAreDamaged = false;
};

} // namespace allocation::test
