// How a TableModel takes changes; the rest of it is in tablemodel.cpp.
#include "ui/models/tablemodel.h"

#include <algorithm>
#include <utility>

namespace allocation {

namespace {

/// More separate changes than that are told as one: the views only ask for what they show.
constexpr std::size_t maxTold = 200;

} // namespace

void TableModel::noteChanged(Source source, ColumnRange columns, const QString& who)
{
    m_contentsChanged = true;
    m_order.clear();
    const qint64 key = sourceKey(source);
    noteGlow(key, who);
    const int row = rowOfSource(source);
    if (row < 0) {
        if (matches(source))
            m_appearing.push_back(key);
        return;
    }
    const bool stayed = m_stayed.contains(key);
    updateStayed(source, static_cast<std::size_t>(row));
    if (stayed != m_stayed.contains(key) || !who.isEmpty())
        columns = { 0, columnCount() - 1 };
    if (!columns.empty())
        m_changes.push_back({ row, columns });
}

void TableModel::rematch()
{
    if (isLarge())
        return refilter();
    const auto count = static_cast<Source>(sourceCount());
    for (Source source = 0; source < count; ++source) {
        const bool shown = rowOfSource(source) >= 0;
        if (shown != matches(source) || m_stayed.contains(sourceKey(source)))
            noteChanged(source, {}, {});
    }
    finishMerge(false);
}

void TableModel::updateStayed(Source source, std::size_t row)
{
    if (belongsHere(row))
        m_stayed.erase(sourceKey(source));
    else
        m_stayed.insert(sourceKey(source));
}

/// Compared with the nearest rows above and below that are where they belong.
bool TableModel::belongsHere(std::size_t row) const
{
    const auto place = [this](std::size_t at) { return std::pair(orderKey(m_visible[at]), m_visible[at]); };
    const auto stays = [this](std::size_t at) { return m_stayed.contains(sourceKey(m_visible[at])); };
    if (!matches(m_visible[row]))
        return false;
    std::size_t above = row;
    while (above > 0 && stays(above - 1))
        --above;
    if (above > 0 && place(row) < place(above - 1))
        return false;
    std::size_t below = row + 1;
    while (below < m_visible.size() && stays(below))
        ++below;
    return below == m_visible.size() || place(row) < place(below);
}

void TableModel::noteGlow(qint64 key, const QString& who)
{
    if (who.isEmpty())
        return;
    m_glow.insert_or_assign(key, who);
    m_glowTimer.start();
}

void TableModel::endGlow()
{
    for (const auto& [key, who] : m_glow)
        if (const int row = rowOfKey(key); row >= 0)
            m_changes.push_back({ row, { 0, columnCount() - 1 } });
    m_glow.clear();
    emitChanges();
}

void TableModel::emitChanges()
{
    std::vector<Change> changes = std::move(m_changes);
    m_changes.clear();
    std::ranges::sort(changes, {}, &Change::row);
    std::vector<Change> lasts; // of each run of neighbours the last row, with the columns of all
    std::vector<int> firsts;
    for (const Change& change : changes) {
        const bool joins = !lasts.empty() && (change.row <= lasts.back().row + 1 || lasts.size() >= maxTold);
        if (!joins) {
            firsts.push_back(change.row);
            lasts.push_back(change);
            continue;
        }
        lasts.back().row = change.row;
        lasts.back().columns.add(change.columns.first);
        lasts.back().columns.add(change.columns.last);
    }
    for (std::size_t i = 0; i < lasts.size(); ++i) {
        const ColumnRange& columns = lasts[i].columns;
        Q_EMIT dataChanged(index(firsts[i], columns.first), index(lasts[i].row, columns.last));
    }
}

void TableModel::finishMerge(bool pending)
{
    emitChanges();
    if (pending || !m_appearing.empty())
        mergeSoon();
    tellContents();
}

void TableModel::tellContents()
{
    if (!std::exchange(m_contentsChanged, false))
        return;
    Q_EMIT contentsChanged();
}

void TableModel::mergeSoon()
{
    if (m_mergeTimer.isActive())
        return;
    const qint64 quiet = m_sinceMerge.isValid() ? m_sinceMerge.elapsed() : mergeInterval;
    if (quiet >= mergeInterval) {
        mergeNow();
        return;
    }
    if (m_hold)
        m_held = m_hold();
    m_mergeTimer.start(static_cast<int>(mergeInterval - quiet));
}

void TableModel::mergeNow()
{
    m_mergeTimer.stop();
    const Pause pause(*this);
    const bool appends = pendingAppends();
    if (!appends)
        relayout([this] { return mergeSpliced(); });
    if (!appends || mergeAppended()) {
        m_contentsChanged = true;
        m_sinceMerge.start();
        Q_EMIT shownChanged();
    }
    tellContents();
    m_held.reset();
}

/// @returns whether there was anything
bool TableModel::mergeAppended()
{
    const std::size_t oldCount = sourceCount();
    applyPending(); // nobody sees them yet
    m_places.clear();
    if (sourceCount() > oldCount)
        m_order.clear();
    const Sources coming = takeComing({}, oldCount);
    if (coming.empty())
        return sourceCount() > oldCount;
    const std::vector<std::size_t> places = placesFor(coming);
    Sources visible = with(coming, places);
    if (places.front() == places.back()) {
        const int first = static_cast<int>(places.front());
        beginInsertRows({}, first, first + static_cast<int>(coming.size()) - 1);
        m_visible = std::move(visible);
        m_places.clear();
        endInsertRows();
        return true;
    }
    relayout([&] {
        m_visible = std::move(visible);
        return Sources();
    });
    return true;
}

TableModel::Sources TableModel::mergeSpliced()
{
    const std::size_t oldCount = sourceCount();
    Sources renumbering = applyPending();
    removeGone(renumbering);
    m_places.clear();
    m_order.clear();
    const Sources coming = takeComing(renumbering, oldCount);
    m_visible = with(coming, placesFor(coming));
    return renumbering;
}

void TableModel::removeGone(const Sources& renumbering)
{
    std::erase_if(m_visible, [&](Source source) { return renumbering[source] == gone; });
    for (Source& source : m_visible)
        source = renumbering[source];
    const auto isGone = [this](qint64 key) { return findSource(key) == sourceCount(); };
    std::erase_if(m_stayed, isGone);
    std::erase_if(m_glow, [&](const auto& glow) { return isGone(glow.first); });
}

/// New sources, and those that were hidden, as far as they match; in the order of the screen.
TableModel::Sources TableModel::takeComing(const Sources& renumbering, std::size_t oldCount)
{
    Sources coming;
    auto next = static_cast<Source>(renumbering.empty() ? oldCount : 0);
    const auto takeUntil = [&](Source end) {
        for (; next < end; ++next)
            if (matches(next))
                coming.push_back(next);
    };
    for (const Source kept : renumbering) // they ascend: what lies between two of them is new
        if (kept != gone) {
            takeUntil(kept);
            next = kept + 1;
        }
    takeUntil(static_cast<Source>(sourceCount()));
    for (const qint64 key : std::exchange(m_appearing, {})) {
        const Source source = findSource(key);
        if (source < sourceCount() && rowOfSource(source) < 0 && matches(source))
            coming.push_back(source);
    }
    std::ranges::sort(coming);
    coming.erase(std::unique(coming.begin(), coming.end()), coming.end());
    return sorted(std::move(coming));
}

std::vector<std::size_t> TableModel::placesFor(const Sources& coming) const
{
    std::vector<std::size_t> places;
    places.reserve(coming.size());
    for (const Source source : coming)
        places.push_back(placeFor(source));
    return places;
}

/// Binary search among the rows that are where they belong.
std::size_t TableModel::placeFor(Source source) const
{
    const auto place = [this](Source at) { return std::pair(orderKey(at), at); };
    const auto wanted = place(source);
    std::size_t low = 0;
    std::size_t high = m_visible.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        std::size_t probe = middle;
        while (probe < high && m_stayed.contains(sourceKey(m_visible[probe])))
            ++probe;
        if (probe == high || wanted < place(m_visible[probe]))
            high = middle;
        else
            low = probe + 1;
    }
    return low;
}

TableModel::Sources TableModel::with(const Sources& coming, const std::vector<std::size_t>& places) const
{
    Sources result;
    result.reserve(m_visible.size() + coming.size());
    std::size_t from = 0;
    const auto copyUntil = [&](std::size_t end) {
        result.insert(result.end(), m_visible.begin() + static_cast<std::ptrdiff_t>(from),
            m_visible.begin() + static_cast<std::ptrdiff_t>(end));
        from = end;
    };
    for (std::size_t i = 0; i < coming.size(); ++i) {
        copyUntil(places[i]);
        result.push_back(coming[i]);
    }
    copyUntil(m_visible.size());
    return result;
}

} // namespace allocation
