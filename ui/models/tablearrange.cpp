// Which rows of a TableModel are shown and where; with very many rows this is worked out in a thread of its own.
#include "ui/models/tablemodel.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <utility>

namespace allocation {

namespace {

/// So many times work that is done aside is begun anew because rows have changed; then it is done at once.
constexpr int mostRestarts = 3;
/// So many rows are looked at before asking whether to stop: some tenths of a millisecond.
constexpr std::size_t stopInterval = 8'192;

struct Keyed {
    std::uint64_t key = 0;
    Source source = 0;
};

/// Stable, in linear time: a million rows in some 20 ms. Digits in which no key differs cost nothing.
void sortByKey(std::vector<Keyed>& rows, const std::stop_token& stop)
{
    constexpr unsigned bits = 11;
    constexpr std::uint64_t mask = (1U << bits) - 1;
    std::uint64_t varying = 0;
    for (const Keyed& row : rows)
        varying |= row.key ^ rows.front().key;
    std::vector<Keyed> other(rows.size());
    for (unsigned shift = 0; shift < 64; shift += bits) {
        if (((varying >> shift) & mask) == 0)
            continue;
        if (stop.stop_requested())
            return;
        std::array<std::size_t, mask + 1> place {};
        for (const Keyed& row : rows)
            ++place[(row.key >> shift) & mask];
        std::exclusive_scan(place.begin(), place.end(), place.begin(), std::size_t { 0 });
        for (const Keyed& row : rows)
            other[place[(row.key >> shift) & mask]++] = row;
        rows.swap(other);
    }
}

} // namespace

TableModel::Pause::Pause(TableModel& model)
    : m_model(model)
{
    ++m_model.m_pauses;
    m_model.stopArranging();
}

TableModel::Pause::~Pause()
{
    if (--m_model.m_pauses > 0 || !m_model.m_wanted)
        return;
    if (++m_model.m_restarts > mostRestarts)
        m_model.show(m_model.arranged());
    else
        m_model.startArranging();
}

void TableModel::stopArranging()
{
    ++m_round;
    m_arranging = {}; // asks it to stop and waits
}

void TableModel::startArranging()
{
    stopArranging();
    if (m_hold)
        m_arrangingHold = m_hold();
    beforeArranging();
    m_arranging = std::jthread([this, round = m_round](const std::stop_token& stop) {
        auto result = std::make_shared<Arrangement>(arranged(stop));
        if (stop.stop_requested())
            return;
        const auto take = [this, round, result] {
            if (round == m_round)
                show(std::move(*result));
        };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
    });
}

void TableModel::refilter()
{
    m_stayed.clear();
    if (!isLarge()) {
        show(arranged());
        return;
    }
    m_wanted = true;
    m_restarts = 0;
    if (m_pauses == 0)
        startArranging();
}

void TableModel::show(Arrangement arrangement)
{
    m_wanted = false;
    m_restarts = 0;
    m_stayed.clear();
    const auto take = [&] {
        m_visible = std::move(arrangement.visible);
        m_order = std::move(arrangement.order);
        return Sources();
    };
    relayout(take, std::move(arrangement.places));
    m_arrangingHold.reset();
    Q_EMIT shownChanged();
}

void TableModel::setLimit(std::size_t rows)
{
    if (m_limit == rows)
        return;
    const Pause pause(*this);
    m_limit = rows;
    refilter();
}

TableModel::Sources TableModel::placesOf(const Sources& visible) const
{
    Sources places(sourceCount(), gone);
    for (std::size_t row = 0; row < visible.size(); ++row)
        places[visible[row]] = static_cast<Source>(row);
    return places;
}

std::uint64_t TableModel::orderKey(Source source) const
{
    const std::uint64_t key = sortKey(source, m_sortColumn);
    return m_sortOrder == Qt::AscendingOrder || key == emptyKey ? key : emptyKey - 1 - key;
}

/// @param sources in order of arrival
TableModel::Sources TableModel::sorted(Sources sources, const std::stop_token& stop) const
{
    std::vector<Keyed> rows;
    rows.reserve(sources.size());
    for (const Source source : sources) {
        if (rows.size() % stopInterval == 0 && stop.stop_requested())
            return sources;
        rows.push_back({ orderKey(source), source });
    }
    const auto less = [](const Keyed& a, const Keyed& b) { return a.key < b.key; };
    if (rows.size() < 2000)
        std::stable_sort(rows.begin(), rows.end(), less);
    else if (!std::is_sorted(rows.begin(), rows.end(), less))
        sortByKey(rows, stop);
    std::transform(rows.begin(), rows.end(), sources.begin(), [](const Keyed& row) { return row.source; });
    return sources;
}

/// The rows to show, in their order.
TableModel::Arrangement TableModel::arranged(const std::stop_token& stop) const
{
    Arrangement result;
    if (m_sortColumn < 0) {
        result.visible = sorted(matching(stop), stop);
    } else {
        result.order = m_order;
        if (result.order.size() != sourceCount()) {
            result.order.resize(sourceCount());
            std::iota(result.order.begin(), result.order.end(), Source { 0 });
            result.order = sorted(std::move(result.order), stop);
        }
        std::vector<std::uint8_t> shown(sourceCount()); // asked in order of arrival: that is how rows lie in memory
        for (const Source source : matching(stop))
            shown[source] = 1;
        std::ranges::copy_if(
            result.order, std::back_inserter(result.visible), [&](Source source) { return shown[source] != 0; });
    }
    if (m_limit > 0 && result.visible.size() > m_limit)
        result.visible.resize(m_limit);
    result.places = placesOf(result.visible);
    return result;
}

TableModel::Sources TableModel::matching(const std::stop_token& stop) const
{
    Sources result;
    const auto count = static_cast<Source>(sourceCount());
    for (Source source = 0; source < count; ++source) {
        if (source % stopInterval == 0 && stop.stop_requested())
            return result;
        if (matches(source))
            result.push_back(source);
    }
    return result;
}

} // namespace allocation
