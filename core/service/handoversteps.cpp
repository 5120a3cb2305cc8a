#include "service/handover.h"
#include "service/sincetraces.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

// What one planner did, off the log.

namespace allocation {

namespace {

constexpr std::size_t toldOneByOne = 3;
constexpr std::size_t shownTogether = 1000; ///< lines that an entry selects

Quantity unitsMoved(const LineChange& change)
{
    Quantity given = 0;
    for (const Allocation& part : change.after)
        given += std::max<Quantity>(0, part.qty - unitsOn(change.before, part.batch));
    Quantity taken = 0;
    for (const Allocation& part : change.before)
        taken += std::max<Quantity>(0, part.qty - unitsOn(change.after, part.batch));
    return std::max(given, taken);
}

Quantity unitsOf(const Event& event)
{
    return std::visit(
        [](const auto& e) {
            Quantity units = 0;
            if constexpr (requires { e.lines.front().change; })
                for (const Shipping::Entry& entry : e.lines)
                    units += entry.qty;
            else if constexpr (requires { e.lines.front().before; })
                for (const LineChange& change : e.lines)
                    units += unitsMoved(change);
            return units;
        },
        event);
}

/// The steps of a window, each with the one that it is about in the end: that of an undo, a redo and so on is the
/// first.
class Steps
{
public:
    explicit Steps(const std::string& who)
        : m_who(who)
    {
    }

    void add(const LoggedEvent& logged)
    {
        if (!changesState(logged.event))
            return;
        const auto [found, isNew] = m_places.try_emplace(stepOf(logged), m_steps.size());
        if (isNew)
            begin(logged);
        Record& record = m_steps[found->second];
        record.step.entries += entryCount(logged.event);
        if (record.mine)
            tell(record.step, logged.event);
    }

    std::vector<HandOverStep> standing()
    {
        settle();
        std::vector<HandOverStep> steps;
        for (Record& record : m_steps)
            if (record.mine && record.root == record.place && record.undone != Undone::Whole) {
                record.step.undoneInPart = record.undone == Undone::Part;
                steps.push_back(std::move(record.step));
            }
        return steps;
    }

private:
    enum class Undone { No, Part, Whole };
    struct Record {
        std::size_t place = 0;
        std::size_t root = 0; ///< the step that it undoes or does again; itself if it does not
        bool mine = false;
        Undone undone = Undone::No;
        HandOverStep step;
    };

    void begin(const LoggedEvent& logged)
    {
        Record& record = m_steps.emplace_back();
        record.place = m_steps.size() - 1;
        const auto undone = m_places.find(logged.undoes);
        record.root = undone == m_places.end() ? record.place : m_steps[undone->second].root;
        record.mine = logged.who == m_who && !std::holds_alternative<HistoryCompacted>(logged.event);
        record.step.id = stepOf(logged);
        record.step.at = logged.at;
        record.step.why = logged.why;
        record.step.undo = !logged.undoes.empty();
    }

    static void tell(HandOverStep& step, const Event& event)
    {
        const std::size_t entries = entryCount(event);
        HandOverStep::Tally& tally = step.tallies[event.index()];
        tally.entries += entries;
        tally.units += unitsOf(event);
        if (entries == 1 && step.told.size() < toldOneByOne)
            step.told.push_back(event);
        if (step.about.lines.size() >= shownTogether)
            return;
        EntryAbout about = aboutOf(event);
        if (step.about.sku.empty())
            step.about = std::move(about);
        else if (step.about.sku == about.sku)
            std::ranges::move(about.lines, std::back_inserter(step.about.lines));
    }

    /// In order: each undo turns round what its first step is. One that did less than all leaves some of it.
    void settle()
    {
        for (const Record& record : m_steps) {
            if (record.root == record.place)
                continue;
            Record& root = m_steps[record.root];
            if (root.undone != Undone::No)
                root.undone = Undone::No;
            else
                root.undone = record.step.entries < root.step.entries ? Undone::Part : Undone::Whole;
        }
    }

    const std::string& m_who;
    std::vector<Record> m_steps;
    std::unordered_map<CommandId, std::size_t> m_places;
};

} // namespace

std::vector<HandOverStep> stepsOf(ReadModel& store, const std::string& who, Timestamp from)
{
    Steps steps(who);
    store.eventsAfter(store.lastSeqBefore(from), [&](const LoggedEvent& logged) { steps.add(logged); });
    return steps.standing();
}

} // namespace allocation
