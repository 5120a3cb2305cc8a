#pragma once

#include "domain/identifiers.h"
#include "domain/timing.h"

#include <cstddef>
#include <optional>
#include <unordered_map>

namespace allocation {

/// The figures along the bottom, kept true line by line: whoever replaces a row removes the old one and adds the new.
/// Rates are 0 to 1, and none where there is nothing to fill. Window: everything the database knows.
class FillRates
{
public:
    /// What the figures need of a line. Orders are told apart by any number that is the same for the same order.
    struct Line {
        std::int64_t order = 0;
        Quantity qty = 0;
        Quantity served = 0; ///< allocated or shipped
        int daysLate = 0;
        bool counts = true; ///< quotes and what is set aside do not
    };

    void add(const Line& line) { count(line, 1); }
    void remove(const Line& line) { count(line, -1); }

    std::optional<double> lineFill() const;  ///< lines with nothing open
    std::optional<double> orderFill() const; ///< orders all of whose lines have nothing open
    std::optional<double> unitFill() const;  ///< units allocated or shipped
    std::optional<double> onTime() const;    ///< lines with nothing open and not late
    std::int64_t lines() const { return m_lines; }
    std::int64_t orders() const { return static_cast<std::int64_t>(m_orders.size()); }
    std::int64_t openOrders() const { return m_ordersOpen; } ///< with a line that has something open
    std::int64_t lateLines() const { return m_late; }
    Quantity openUnits() const { return m_units - m_served; }

private:
    struct Order {
        std::int64_t lines = 0;
        std::int64_t open = 0;
    };
    void count(const Line& line, int sign);

    std::unordered_map<std::int64_t, Order> m_orders;
    std::int64_t m_ordersOpen = 0;
    std::int64_t m_lines = 0;
    std::int64_t m_filled = 0;
    std::int64_t m_late = 0;
    Quantity m_units = 0;
    Quantity m_served = 0;
};

/// The part of a product's Open that its Available cannot cover.
constexpr Quantity shortOf(Quantity open, Quantity available)
{
    return open > available ? open - (available > 0 ? available : 0) : 0;
}

} // namespace allocation
