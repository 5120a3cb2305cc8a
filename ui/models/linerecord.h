#pragma once

#include "domain/fillrates.h"
#include "service/readmodel.h"
#include "ui/models/textpool.h"

#include <limits>
#include <map>
#include <optional>
#include <QtGlobal>
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

/// Who pins and until when, each pair once: few lines are pinned, and of those many alike.
class PinPool
{
public:
    struct Entry {
        TextId owner = 0;
        SmallDate until;
        friend bool operator==(const Entry&, const Entry&) = default;
    };
    /// From 1; 0 stands for no pin. After 65,534 different pairs they are told as one without a name.
    std::uint16_t intern(const Entry& entry);
    const Entry& at(std::uint16_t pin) const { return m_entries.at(pin); }

private:
    std::vector<Entry> m_entries { {} };
    std::map<std::pair<TextId, std::int32_t>, std::uint16_t> m_places;
};

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
    bool overAllocated = false;
    std::uint16_t pin = 0; ///< its first one, in a PinPool
    std::int32_t shipped = 0;
    std::int16_t transitDays = 0;
    bool isOrder = true; ///< not a quote, nor set aside

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

    void count(const LineRecord& line, const Planning& planning, int sign);
};

/// What stands in one of the planner's own columns, of a line.
struct OwnText {
    qint64 line = 0; ///< its key
    TextId column = 0;
    TextId text = 0;

    friend bool operator==(const OwnText&, const OwnText&) = default;
};

/// Lines as the reader thread hands them over.
struct LineBlock {
    std::vector<OwnText> own; ///< in order of the lines
    TextPool texts;
    PinPool pins;
    std::vector<LineRecord> rows; ///< in order of arrival
    Planning planning;
    LineCounts counts; ///< filled by count()

    void add(const LineRow& row);
    /// Does now what the window's thread would else have to do.
    void count();
};

} // namespace allocation
