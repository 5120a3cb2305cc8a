#pragma once

#include "ui/models/tablemodel.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace allocation {

/// A TableModel over records, which have a `qint64 key` (arrival) and are compared by ==.
template <class Record>
class RowsModel : public TableModel
{
public:
    /// Takes rows that are new or different; equal ones cost nothing. @param who did it, if it should be shown
    void merge(const std::vector<Record>& rows, const std::vector<qint64>& goneKeys, const QString& who = {});

protected:
    using TableModel::TableModel;

    /// Columns that show something else.
    virtual ColumnRange difference(const Record& before, const Record& after) const = 0;
    /// Called once for every record that comes (no before), changes, or goes (no after); not by setRecords().
    virtual void account(const Record* before, const Record* after);

    const Record& record(Source source) const { return m_records[source]; }
    const Record& recordAt(int row) const { return m_records[sourceAt(row)]; }
    const std::vector<Record>& records() const { return m_records; }
    /// The row as it is or as it waits to be shown.
    std::optional<Record> known(qint64 key) const;
    /// Keys of rows that are here, or wait, and are in scope but not among `rows`, which are in order of their keys.
    template <class InScope>
    std::vector<qint64> missingFrom(const std::vector<Record>& rows, InScope inScope) const;
    bool hasPending() const { return !m_pending.empty(); }
    /// Only inside replaceAll(). In order of their keys.
    void setRecords(std::vector<Record> records);

    std::size_t sourceCount() const final { return m_records.size(); }
    qint64 sourceKey(Source source) const final { return m_records[source].key; }
    Source findSource(qint64 key) const final;

private:
    bool pendingAppends() const final;
    std::vector<Source> applyPending() final;
    void mergeRow(const Record& row, const QString& who);
    void removeRow(qint64 key);
    std::vector<Source> splice();

    std::vector<Record> m_records;
    std::map<qint64, std::optional<Record>> m_pending; ///< rows that come, or nothing for one that goes
};

template <class Record>
void RowsModel<Record>::account(const Record*, const Record*)
{
}

template <class Record>
void RowsModel<Record>::setRecords(std::vector<Record> records)
{
    m_records = std::move(records);
    if (!std::ranges::is_sorted(m_records, {}, &Record::key))
        std::ranges::sort(m_records, {}, &Record::key);
    m_pending.clear();
}

template <class Record>
std::optional<Record> RowsModel<Record>::known(qint64 key) const
{
    if (const auto waiting = m_pending.find(key); waiting != m_pending.end())
        return waiting->second;
    const Source source = findSource(key);
    return source < m_records.size() ? std::optional(m_records[source]) : std::nullopt;
}

template <class Record>
template <class InScope>
std::vector<qint64> RowsModel<Record>::missingFrom(const std::vector<Record>& rows, InScope inScope) const
{
    std::vector<qint64> missing;
    const auto look = [&](const Record& record) {
        if (inScope(record) && !std::ranges::binary_search(rows, record.key, {}, &Record::key))
            missing.push_back(record.key);
    };
    for (const Record& record : m_records)
        look(record);
    for (const auto& [key, row] : m_pending)
        if (row)
            look(*row);
    return missing;
}

template <class Record>
Source RowsModel<Record>::findSource(qint64 key) const
{
    const auto found = std::lower_bound(m_records.begin(), m_records.end(), key,
        [](const Record& record, qint64 wanted) { return record.key < wanted; });
    if (found == m_records.end() || found->key != key)
        return static_cast<Source>(m_records.size());
    return static_cast<Source>(found - m_records.begin());
}

template <class Record>
void RowsModel<Record>::merge(const std::vector<Record>& rows, const std::vector<qint64>& goneKeys, const QString& who)
{
    const Pause pause(*this);
    for (const Record& row : rows)
        mergeRow(row, who);
    for (const qint64 key : goneKeys)
        removeRow(key);
    finishMerge(!m_pending.empty());
}

template <class Record>
void RowsModel<Record>::mergeRow(const Record& row, const QString& who)
{
    const Source source = findSource(row.key);
    if (source == m_records.size()) {
        m_pending.insert_or_assign(row.key, row);
        noteGlow(row.key, who);
        return;
    }
    m_pending.erase(row.key); // it was about to go
    Record& old = m_records[source];
    if (old == row)
        return;
    account(&old, &row);
    const ColumnRange columns = difference(old, row);
    old = row;
    noteChanged(source, columns, who);
}

template <class Record>
void RowsModel<Record>::removeRow(qint64 key)
{
    if (findSource(key) == m_records.size())
        m_pending.erase(key); // it never came
    else
        m_pending.insert_or_assign(key, std::nullopt);
}

template <class Record>
bool RowsModel<Record>::pendingAppends() const
{
    return m_pending.empty() || m_records.empty() || m_pending.begin()->first > m_records.back().key;
}

template <class Record>
std::vector<Source> RowsModel<Record>::applyPending()
{
    for (const auto& [key, row] : m_pending)
        account(row ? nullptr : &m_records[findSource(key)], row ? &*row : nullptr);
    std::vector<Source> renumbering;
    if (!pendingAppends())
        renumbering = splice();
    const auto kept = static_cast<std::ptrdiff_t>(m_records.size());
    for (const auto& [key, row] : m_pending)
        if (row)
            m_records.push_back(*row);
    const auto seam = m_records.begin() + kept;
    if (kept > 0 && seam != m_records.end() && seam->key < std::prev(seam)->key)
        std::inplace_merge(
            m_records.begin(), seam, m_records.end(), [](const Record& a, const Record& b) { return a.key < b.key; });
    m_pending.clear();
    return renumbering;
}

/// Takes out what goes. @returns where each record will be when those that come are in, too
template <class Record>
std::vector<Source> RowsModel<Record>::splice()
{
    std::vector<Source> renumbering;
    renumbering.reserve(m_records.size());
    auto next = m_pending.begin();
    Source kept = 0;
    Source before = 0; // of those that come
    for (Record& record : m_records) {
        for (; next != m_pending.end() && next->first < record.key; ++next)
            ++before;
        const bool goes = next != m_pending.end() && next->first == record.key;
        if (goes)
            ++next;
        renumbering.push_back(goes ? gone : kept + before);
        if (!goes)
            m_records[kept++] = std::move(record);
    }
    m_records.resize(kept);
    return renumbering;
}

} // namespace allocation
