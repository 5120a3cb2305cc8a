#include "service/handover.h"

#include "domain/fillrates.h"
#include "service/draftshelf.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace allocation {

namespace {

/// Fills a shortlist without keeping more than twice of what is wanted.
template <class Entry, class Key>
class Choosing
{
public:
    Choosing(Shortlist<Entry>& list, std::size_t few, Key key)
        : m_list(list)
        , m_few(few)
        , m_key(std::move(key))
    {
    }

    void add(Entry entry)
    {
        ++m_list.count;
        m_list.first.push_back(std::move(entry));
        if (m_list.first.size() / 2 > m_few)
            finish();
    }
    void finish()
    {
        auto& first = m_list.first;
        std::ranges::stable_sort(first, {}, m_key);
        if (first.size() > m_few)
            first.erase(first.begin() + static_cast<std::ptrdiff_t>(m_few), first.end());
    }

private:
    Shortlist<Entry>& m_list;
    std::size_t m_few;
    Key m_key;
};

auto urgency(const HandOver::OpenLine& line)
{
    return std::tuple(line.priority, !line.due, line.due.value_or(Date()), line.arrival);
}

auto lateness(const HandOver::LateLine& line)
{
    return std::pair(-line.timing.daysLate, line.arrival);
}

Date followUpDay(const HandOver::FollowUp& followUp)
{
    return *followUp.note.followUp;
}

/// In the order in which it was found.
constexpr auto asFound = [](const auto&) { return 0; };

/// One pass over everything there is.
class Gathering
{
public:
    Gathering(HandOver& result, const Planning& planning, std::size_t few)
        : m_result(result)
        , m_planning(planning)
        , m_open(result.open, few, urgency)
        , m_late(result.late, few, lateness)
        , m_stopped(result.stopped, few, asFound)
        , m_flagged(result.flagged, few, asFound)
        , m_overAllocated(result.overAllocated, few, asFound)
        , m_followUps(result.followUps, few, followUpDay)
    {
    }

    void add(const LineRow& row)
    {
        if (row.details->kind == LineKind::Order)
            addProblem(row);
        if (!row.details)
            return;
        const std::string customer(row.customer);
        if (!row.details->stop.empty() && row.qty > row.shipped)
            m_stopped.add({ row.id(), customer, row.details->stop });
        if (row.details->flag)
            m_flagged.add({ row.id(), customer, row.details->note });
        if (isDue(row.details->note))
            m_followUps.add({ row.id(), row.details->note, Sku(row.sku) });
    }
    void add(const BatchRowView& row)
    {
        if (row.allocated > row.qty)
            m_overAllocated.add({ BatchRef(row.ref), Sku(row.sku), row.allocated - row.qty });
        if (isDue(row.details->note))
            m_followUps.add({ BatchRef(row.ref), row.details->note, Sku(row.sku) });
    }
    void add(const ProductRowView& row)
    {
        m_result.shortUnits += shortOf(row.open, row.available);
        if (isDue(row.details.note))
            m_followUps.add({ Sku(row.sku), row.details.note, Sku(row.sku) });
    }
    void finish()
    {
        m_open.finish();
        m_late.finish();
        m_stopped.finish();
        m_flagged.finish();
        m_overAllocated.finish();
        m_followUps.finish();
    }

private:
    bool isDue(const Note& note) const { return note.followUp && *note.followUp <= m_planning.date; }

    /// Nobody waits for a quote or for what is set aside.
    void addProblem(const LineRow& row)
    {
        const Timing timing = row.timing(m_planning);
        if (row.open() > 0) {
            m_result.openUnits += row.open();
            m_open.add({ row.id(), std::string(row.customer), row.open(), row.priority.value_or(defaultPriority),
                row.due, row.arrival });
        } else if (timing.daysLate > 0)
            m_late.add({ row.id(), std::string(row.customer), timing, row.arrival });
    }

    HandOver& m_result;
    const Planning& m_planning;
    Choosing<HandOver::OpenLine, decltype(&urgency)> m_open;
    Choosing<HandOver::LateLine, decltype(&lateness)> m_late;
    Choosing<HandOver::StoppedLine, decltype(asFound)> m_stopped;
    Choosing<HandOver::Flagged, decltype(asFound)> m_flagged;
    Choosing<HandOver::OverAllocated, decltype(asFound)> m_overAllocated;
    Choosing<HandOver::FollowUp, decltype(&followUpDay)> m_followUps;
};

} // namespace

HandOver handOver(ReadModel& store, const std::string& who, Timestamp todayFrom, std::size_t few, DraftShelf* shelf)
{
    const Planning planning = store.planning();
    HandOver result { who, planning.date, stepsOf(store, who, todayFrom) };
    Gathering gathering(result, planning, few);
    store.lines({}, [&](const LineRow& row) { gathering.add(row); });
    store.batches({}, [&](const BatchRowView& row) { gathering.add(row); });
    store.products({}, [&](const ProductRowView& row) { gathering.add(row); });
    gathering.finish();
    result.toInform.first = toInform(store, {});
    result.toInform.count = result.toInform.first.size();
    result.toInform.first.resize(std::min(few, result.toInform.count));
    if (shelf)
        for (const KeptDraft& draft : shelf->content().drafts)
            result.drafts.push_back({ draft.name, draft.who, draft.at, draft.steps.size() });
    return result;
}

} // namespace allocation
