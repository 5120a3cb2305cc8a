#pragma once

#include "adapters/sql/compact.h"
#include "adapters/sql/rebuild.h"
#include "allocctl/context.h"
#include "service/bootstrap.h"
#include "service/deliveries.h"
#include "service/draft.h"
#include "service/draftshelf.h"
#include "service/readmodel.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace allocation::allocctl {

/// The database that a command works on: the one place here that knows which kind of store it is.
/// All of it may throw StoreError.
class Store
{
public:
    /// Opens the one that was named.
    explicit Store(const Context& context);
    /// Opens another one as if it had been named.
    Store(const Context& context, std::string name);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    static bool exists(const std::string& name);
    static void create(const std::string& name);

    /// @param shown what its sender was shown it would do (rule 5)
    /// @throws Refused, ConcurrentChange
    Outcome send(const Command& command, std::vector<LineOutlook> shown = {});
    /// What it would change. @throws Refused
    Preview preview(const Command& command);
    /// By which the command sent last can be undone.
    const CommandId& sent() const { return m_sent; }
    /// What undo without an id undoes.
    std::optional<CommandId> lastStep();

    /// The clock of Ready and Late. @param date none: today, whenever that is
    void setPlanningDate(std::optional<Date> date);
    void setHandlingDays(int days);

    ReadModel& readModel();
    DraftShelf& drafts();
    /// A draft on it, with these steps tried out.
    Draft tryOut(std::vector<DraftStep> steps);
    /// Writes a consistent copy while others may write.
    void backup(const std::string& file);
    Deliveries& deliveries();
    /// Shortens the log.
    CompactResult compact(Timestamp before);
    /// Compares with the event log, and mends what can be derived.
    RebuiltViews rebuildViews();

private:
    struct Parts;

    Envelope envelope() const;

    std::string m_name;
    std::string m_who;
    std::string m_reason;
    CommandId m_sent;
    std::unique_ptr<Parts> m_parts;
};

} // namespace allocation::allocctl
