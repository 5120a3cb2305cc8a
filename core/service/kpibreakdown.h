#pragma once

#include "domain/fillrates.h"
#include "service/readmodel.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace allocation {

/// The figures of some lines. Window: everything the database knows.
struct KpiSums {
    std::optional<double> lineFill; ///< these four as in FillRates
    std::optional<double> orderFill;
    std::optional<double> unitFill;
    std::optional<double> onTime;
    std::int64_t lines = 0;
    std::int64_t lateLines = 0;
    std::int64_t daysLate = 0; ///< summed over the late lines
    Quantity openUnits = 0;
    /// What is open and would find nothing available if lines were served in the order of moreUrgent(); of a product
    /// what shortOf() says.
    Quantity shortUnits = 0;
};

struct KpiGroup {
    std::string name = {};         ///< SKU or customer; may be empty for a customer
    std::optional<Date> week = {}; ///< the Monday of the week in which lines are due
    KpiSums sums = {};
};

/// The same figures as a whole and by product, customer and week. A line counts once in each.
struct KpiBreakdown {
    KpiSums whole;
    std::vector<KpiGroup> products; ///< by name
    std::vector<KpiGroup> customers;
    std::vector<KpiGroup> weeks; ///< without a due date last
};

/// The Monday of that day's week.
Date weekOf(Date day);

/// Takes lines in any order, in one pass.
class KpiAccumulation
{
public:
    explicit KpiAccumulation(const Planning& planning)
        : m_planning(planning)
    {
    }

    void add(const LineRow& row);
    /// What of the product is available; a product that is not named has nothing.
    void addAvailable(std::string_view sku, Quantity available) { m_available[std::string(sku)] += available; }
    KpiBreakdown result();

private:
    struct Sums {
        FillRates rates;
        std::int64_t daysLate = 0;
        Quantity shortUnits = 0;
    };
    /// Open units that wait, with the sums they belong to.
    struct Waits {
        OrderLine line; ///< only what moreUrgent() looks at
        Quantity open = 0;
        Sums* customer = nullptr;
        Sums* week = nullptr;
    };
    struct Product {
        Sums sums;
        std::vector<Waits> waiting;
    };
    static KpiSums told(const Sums& sums);
    void share(Product& product, Quantity available);

    Planning m_planning;
    Sums m_whole;
    std::map<std::string, Product, std::less<>> m_products;
    std::map<std::string, Sums, std::less<>> m_customers;
    std::map<std::pair<bool, Date>, Sums> m_weeks; ///< true: no due date
    std::unordered_map<std::string, std::int64_t> m_orders;
    std::unordered_map<std::string, Quantity> m_available;
};

/// Of everything in the store.
KpiBreakdown kpiBreakdown(ReadModel& store, const std::stop_token& stop = {});

} // namespace allocation
