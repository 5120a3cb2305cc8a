#pragma once

#include "domain/product.h"
#include "support/emptysource.h"

#include <QStringList>

namespace allocation::test {

inline const Date today = *Date::parse("2027-01-08");
inline const Date tomorrow = today + 1;
inline const Date later = today + 10;

/// A product of one SKU, to which batches and lines are added in few words. Orders have one line each.
class TestProduct
{
public:
    explicit TestProduct(const char* sku = "SMALL-TABLE", Version version = 0)
        : m_product(Sku(sku), version, m_source)
    {
    }
    Product* operator->() { return &m_product; }
    Product& operator*() { return m_product; }

    TestProduct& batch(const char* ref, Quantity qty, std::optional<Date> eta = {})
    {
        m_product.createBatch({ BatchRef(ref), m_product.sku(), qty, eta });
        return *this;
    }
    TestProduct& line(const char* order, Quantity qty, std::optional<int> priority = {}, std::optional<Date> due = {})
    {
        m_product.addLine({ id(order), qty, {}, due, priority });
        return *this;
    }
    /// Ends what was prepared: only what happens afterwards is in the events.
    TestProduct& prepared()
    {
        m_product.takeEvents();
        m_events.clear();
        return *this;
    }
    LineId id(const char* order) const { return { OrderId(order), m_product.sku(), 1 }; }

    Quantity available(const char* ref) { return m_product.parts().findBatch(BatchRef(ref))->available(); }
    /// Where the line is: `B1:10`, `B1:3 B2:7m` (m: by hand, !: pinned), empty when it is nowhere.
    QString places(const char* order)
    {
        QStringList places;
        for (const Allocation& part : m_product.parts().findLine(OrderId(order), 1)->allocations)
            places << QString::fromStdString(part.batch.text()) + QLatin1Char(':') + QString::number(part.qty)
                    + QLatin1String(part.origin == Origin::Manual ? "m" : "") + QLatin1String(part.pin ? "!" : "");
        return places.join(QLatin1Char(' '));
    }
    /// What happened since prepared().
    const Events& events()
    {
        for (Event& event : m_product.takeEvents())
            m_events.push_back(std::move(event));
        return m_events;
    }
    template <class Kind>
    std::size_t recorded()
    {
        std::size_t count = 0;
        for (const Event& event : events())
            count += std::holds_alternative<Kind>(event) ? 1U : 0U;
        return count;
    }

private:
    EmptySource m_source;
    Events m_events;
    Product m_product;
};

} // namespace allocation::test
