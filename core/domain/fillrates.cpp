#include "domain/fillrates.h"

namespace allocation {

namespace {

template <class Number>
std::optional<double> rate(Number part, Number whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

void FillRates::count(const Line& line, int sign)
{
    if (!line.counts)
        return;
    const bool filled = line.served >= line.qty;
    m_lines += sign;
    m_units += sign * line.qty;
    m_served += sign * line.served;
    m_filled += filled ? sign : 0;
    m_late += filled && line.daysLate > 0 ? sign : 0;

    Order& order = m_orders[line.order];
    const bool wasOpen = order.open > 0;
    order.lines += sign;
    order.open += filled ? 0 : sign;
    m_ordersOpen += (order.open > 0 ? 1 : 0) - (wasOpen ? 1 : 0);
    if (order.lines == 0)
        m_orders.erase(line.order);
}

std::optional<double> FillRates::lineFill() const
{
    return rate(m_filled, m_lines);
}

std::optional<double> FillRates::orderFill() const
{
    return rate(orders() - m_ordersOpen, orders());
}

std::optional<double> FillRates::unitFill() const
{
    return rate(m_served, m_units);
}

std::optional<double> FillRates::onTime() const
{
    return rate(m_filled - m_late, m_lines);
}

} // namespace allocation
