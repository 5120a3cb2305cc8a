#pragma once

#include "domain/strategy.h"

#include <QStringList>

namespace allocation::test {

inline const Date planningDate = *Date::parse("2027-01-08");

/// What a run starts from, in few words; dates are days from the planning date. Orders have one line each.
class TestPlan
{
public:
    explicit TestPlan(const char* sku = "TABLE")
        : m_sku(sku)
    {
    }
    TestPlan& batch(const char* ref, Quantity available, std::optional<int> eta = {})
    {
        PlanBatch batch;
        batch.ref = BatchRef(ref);
        batch.available = available;
        batch.eta = day(eta);
        batch.arrival = ++m_arrival;
        m_product.batches.push_back(batch);
        return *this;
    }
    TestPlan& line(const char* order, Quantity open, std::optional<int> due = {}, int priority = 5)
    {
        PlanLine line;
        line.id = { OrderId(order), Sku(m_sku), 1 };
        line.open = open;
        line.due = day(due);
        line.priority = priority;
        line.arrival = ++m_arrival;
        m_product.lines.push_back(line);
        return *this;
    }
    PlanLine& last() { return m_product.lines.back(); }
    const PlanProduct& product() const { return m_product; }

    static std::optional<Date> day(std::optional<int> days)
    {
        return days ? std::optional(planningDate + *days) : std::nullopt;
    }

private:
    Sku m_sku;
    PlanProduct m_product;
    std::int64_t m_arrival = 0;
};

/// Placements in their order, `A>B1:10 C>B2:3`.
inline QString places(const PlanProduct& product, const Plan& plan)
{
    QStringList all;
    for (const Placement& placed : plan.placements)
        all << QString::fromStdString(product.lines[placed.line].id.order.text() + '>'
            + product.batches[placed.batch].ref.text() + ':' + std::to_string(placed.qty));
    return all.join(QLatin1Char(' '));
}

inline Strategy strategyOf(const char* name)
{
    return std::get<Strategy>(parseStrategy(name));
}

inline Plan planOf(const TestPlan& plan, const char* strategy, int handlingDays = 0)
{
    return planProduct(plan.product(), strategyOf(strategy), { planningDate, handlingDays });
}

/// What is wrong with a plan; empty: every open unit is placed or left exactly once, and no batch is overdrawn.
inline QString faults(const PlanProduct& product, const Plan& plan)
{
    std::vector<Quantity> ofLine(product.lines.size());
    std::vector<Quantity> ofBatch(product.batches.size());
    QString found;
    const auto check = [&](bool good, const char* what) {
        if (!good)
            found += QLatin1String(what) + QLatin1String("; ");
    };
    for (const Placement& placed : plan.placements) {
        check(placed.qty > 0, "empty placement");
        ofLine[placed.line] += placed.qty;
        ofBatch[placed.batch] += placed.qty;
    }
    for (const Leftover& left : plan.left) {
        check(left.qty > 0, "empty leftover");
        ofLine[left.line] += left.qty;
    }
    for (std::size_t i = 0; i < ofLine.size(); ++i)
        check(ofLine[i] == std::max<Quantity>(product.lines[i].open, 0), "a line does not add up");
    for (std::size_t i = 0; i < ofBatch.size(); ++i)
        check(ofBatch[i] <= std::max<Quantity>(product.batches[i].available, 0), "a batch is overdrawn");
    return found;
}

} // namespace allocation::test
