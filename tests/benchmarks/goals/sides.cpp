#include "sides.h"

#include "measure.h"

namespace bench {

namespace {

allocation::StoreOptions options(bool durable)
{
    allocation::StoreOptions options;
    options.durable = durable;
    return options;
}

int productOf(const Stock& stock, int command)
{
    return command % stock.products;
}

int lineOf(const Stock& stock, int command)
{
    return stock.firstOpen() + command / stock.products;
}

} // namespace

BusSide::BusSide(const std::string& path, bool durable)
    : m_store(path, options(durable))
    , m_bus(allocation::bootstrap({ m_store.beginWork() }))
{
}

allocation::Outcome BusSide::handle(
    const std::string& uuid, const allocation::Command& command, const allocation::RunControl& control)
{
    return m_bus.handle({ allocation::CommandId(uuid), "bench" }, command, control);
}

double BusSide::allocate(const Stock& stock, int count)
{
    const std::vector<std::string> ids = uuids(static_cast<std::size_t>(count));
    std::vector<allocation::Command> commands;
    for (std::size_t i = 0; i < ids.size(); ++i, ++m_next)
        commands.emplace_back(allocation::Allocate { stock.line(productOf(stock, m_next), lineOf(stock, m_next)) });
    return cpuOf([&] {
        for (std::size_t i = 0; i < ids.size(); ++i)
            handle(ids[i], commands[i]);
    });
}

double RawSide::allocate(const Stock& stock, int count)
{
    const std::vector<std::string> ids = uuids(static_cast<std::size_t>(count));
    const int batch = stock.onlyLast ? stock.batches - 1 : 0;
    const int first = m_next;
    std::vector<Change> changes;
    for (std::size_t i = 0; i < ids.size(); ++i, ++m_next) {
        const int product = productOf(stock, m_next);
        const int line = lineOf(stock, m_next);
        changes.push_back({ stock.lineId(product, line), stock.order(product, line), Stock::qty(line), 0, {},
            stock.batchId(product, batch), stock.ref(product, batch) });
    }
    return cpuOf([&] {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const int command = first + static_cast<int>(i);
            m_writer.begin();
            m_writer.product(Stock::productId(productOf(stock, command)), 1 + command / stock.products);
            m_writer.command(ids[i]);
            m_writer.change({ &changes[i], 1 });
            m_writer.totals();
            m_writer.commit();
        }
    });
}

} // namespace bench
