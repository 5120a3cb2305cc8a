#pragma once

#include "domain/fillrates.h"
#include "service/readmodel.h"
#include "ui/models/textpool.h"

#include <limits>
#include <map>
#include <optional>
#include <QtGlobal>
#include <tuple>
#include <utility>
#include <vector>

namespace allocation {

/// A date in 4 bytes, or none.
class SmallDate
{
public:
    SmallDate() = default;
    explicit SmallDate(std::optional<Date> date)
        : m_days(date ? date->days() : none)
    {
    }
    std::optional<Date> date() const { return m_days == none ? std::nullopt : std::optional(Date::fromDays(m_days)); }
    bool empty() const { return m_days == none; }
    std::int32_t days() const { return m_days; }

    friend bool operator==(const SmallDate&, const SmallDate&) = default;

private:
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();
    std::int32_t m_days = none;
};

/// Values that few rows have, and of those many alike: each once, named by 2 bytes.
template <class Entry>
class EntryPool
{
public:
    /// From 1; 0 stands for none. After 65,534 different ones they are told as one that is empty.
    std::uint16_t intern(const Entry& entry)
    {
        constexpr std::size_t last = std::numeric_limits<std::uint16_t>::max();
        if (const auto found = m_places.find(entry.key()); found != m_places.end())
            return found->second;
        if (m_entries.size() > last)
            return last;
        m_entries.push_back(m_entries.size() == last ? Entry {} : entry);
        const auto place = static_cast<std::uint16_t>(m_entries.size() - 1);
        if (place < last)
            m_places.emplace(entry.key(), place);
        return place;
    }
    const Entry& at(std::uint16_t place) const { return m_entries.at(place); }

private:
    std::vector<Entry> m_entries { {} };
    std::map<decltype(Entry().key()), std::uint16_t> m_places;
};

/// Who pins and until when.
struct PinEntry {
    TextId owner = 0;
    SmallDate until;

    auto key() const { return std::pair(owner, until.days()); }
};
using PinPool = EntryPool<PinEntry>;

/// What somebody wrote down about a line.
struct NoteEntry {
    TextId text = 0;
    SmallDate followUp;
    TextId stop = 0; ///< why automation and release leave the line alone; 0: they do not

    auto key() const { return std::tuple(text, followUp.days(), stop); }
};
using NotePool = EntryPool<NoteEntry>;

/// An order line in 56 bytes.
struct LineRecord {
    qint64 key = 0; ///< its arrival
    std::int32_t qty = 0;
    std::int32_t allocated = 0;
    TextId order = 0;
    TextId sku = 0;
    TextId customer = 0;
    TextId batch = 0; ///< joined of its batches
    SmallDate due;
    SmallDate eta; ///< the latest of its batches
    std::int32_t number = 1;
    std::int8_t priority = 0; ///< 0: none given
    bool overAllocated : 1 = false;
    bool isOrder : 1 = true;   ///< not a quote, nor set aside
    bool flag : 1 = false;     ///< somebody wants to see it again
    bool released : 1 = false; ///< units of it are on a pick list
    std::uint16_t pin = 0;     ///< its first one, in a PinPool
    std::int32_t shipped = 0;
    std::int16_t transitDays = 0;
    std::uint16_t note = 0; ///< in a NotePool

    Quantity served() const { return Quantity { shipped } + allocated; }
    Quantity open() const { return qty - served(); }
    Timing timing(const Planning& planning) const
    {
        const auto day = due.date();
        return allocation::timing(
            planning, { open(), allocated, eta.date(), day ? std::optional(*day + -transitDays) : std::nullopt });
    }
    FillRates::Line figures(const Planning& planning) const
    {
        return { order, qty, served(), timing(planning).daysLate, isOrder };
    }

    friend bool operator==(const LineRecord&, const LineRecord&) = default;
};

/// How late a product's lines are.
struct Lateness {
    Quantity unitsSoon = 0; ///< units of late lines that are due within the next 14 days, or were due before
    qint64 days = 0;        ///< of all its lines

    friend bool operator==(const Lateness&, const Lateness&) = default;
};

/// What is counted over all lines, kept true line by line.
struct LineCounts {
    FillRates rates;
    std::vector<std::uint32_t> lines; ///< by the id of the SKU
    std::vector<Lateness> lateness;   ///< the same
    qint64 releasedLines = 0;         ///< with units on pick lists

    void count(const LineRecord& line, const Planning& planning, int sign);
};

/// What stands in one of the planner's own columns, of a line.
struct OwnText {
    qint64 line = 0; ///< its key
    TextId column = 0;
    TextId text = 0;

    friend bool operator==(const OwnText&, const OwnText&) = default;
};
static_assert(sizeof(LineRecord) == 56);

/// Lines as the reader thread hands them over.
struct LineBlock {
    std::vector<OwnText> own; ///< in order of the lines
    TextPool texts;
    PinPool pins;
    NotePool notes;
    std::vector<LineRecord> rows; ///< in order of arrival
    Planning planning;
    LineCounts counts; ///< filled by count()

    void add(const LineRow& row);
    /// Does now what the window's thread would else have to do.
    void count();
};

} // namespace allocation
