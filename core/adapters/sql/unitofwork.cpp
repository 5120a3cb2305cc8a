#include "adapters/sql/unitofwork.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace allocation::sql {

SqlUnitOfWork::SqlUnitOfWork(Database& database, Envelope envelope, Timestamp at, std::function<Date()> today)
    : m_database(database)
    , m_envelope(std::move(envelope))
    , m_rows(database)
    , m_products(database, m_rows, std::move(today))
    , m_log(database, at)
    , m_writer(database, m_rows, m_envelope, at)
{
    m_database.begin();
}

SqlUnitOfWork::~SqlUnitOfWork()
{
    if (!m_finished) // else the connection may be in somebody else's transaction by now
        m_database.rollback();
}

bool SqlUnitOfWork::alreadyApplied()
{
    return m_database
        .query(
            "SELECT 1 FROM commands WHERE uuid = ?1 UNION ALL SELECT 1 FROM compacted WHERE uuid = ?1", m_envelope.id)
        .next();
}

Events SqlUnitOfWork::save()
{
    Events all;
    for (const auto& product : m_products.handedOut()) {
        if (!product->changed())
            continue;
        const Version version = product->version();
        Events events = product->takeEvents();
        m_writer.write(product->sku(), version, events);
        std::move(events.begin(), events.end(), std::back_inserter(all));
    }
    return all;
}

void SqlUnitOfWork::flush()
{
    m_long = true;
    for (const Event& event : save()) {
        const Sku& sku = skuOf(event);
        if (m_flushed.skus.empty() || m_flushed.skus.back() != sku)
            m_flushed.skus.push_back(sku);
    }
    m_products.forget();
    m_rows.forget();
}

Events SqlUnitOfWork::commit()
{
    Events events;
    if (m_long) {
        flush();
        if (!m_flushed.skus.empty())
            events.emplace_back(std::move(m_flushed));
    } else {
        events = save();
    }
    if (events.empty()) { // nothing happened, so there is no disk to wait for
        m_database.rollback();
    } else {
        m_rows.saveArrivals();
        m_database.commit();
    }
    m_finished = true;
    return events;
}

} // namespace allocation::sql
