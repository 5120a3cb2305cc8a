#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace allocation {

/// A calendar day, without time or zone. Years 1 to 9999.
class Date
{
public:
    constexpr Date() = default;

    /// Days since 1970-01-01, which may be negative.
    static constexpr Date fromDays(std::int32_t days) { return Date(days); }
    /// The day, or nothing if there is no such day (30 February).
    static std::optional<Date> fromCalendar(int year, unsigned month, unsigned day);
    /// Reads exactly `YYYY-MM-DD`; anything else is no date.
    static std::optional<Date> parse(std::string_view text);

    constexpr std::int32_t days() const { return m_days; }
    /// `YYYY-MM-DD`
    std::string toString() const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
    friend constexpr Date operator+(Date date, std::int32_t days) { return Date(date.m_days + days); }
    friend constexpr std::int32_t operator-(Date a, Date b) { return a.m_days - b.m_days; }

private:
    constexpr explicit Date(std::int32_t days)
        : m_days(days)
    {
    }

    std::int32_t m_days = 0;
};

} // namespace allocation
