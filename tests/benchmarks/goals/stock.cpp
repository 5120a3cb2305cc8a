#include "stock.h"

#include "adapters/sql/store.h"
#include "connection.h"

#include <array>
#include <cstdio>

namespace bench {

namespace {

std::string numbered(const char* format, std::int64_t number)
{
    std::array<char, 32> text {};
    std::snprintf(text.data(), text.size(), format, static_cast<long long>(number));
    return text.data();
}

class Maker
{
public:
    Maker(const Connection& connection, const Stock& stock)
        : m_stock(stock)
        , m_product(connection.handle(), "INSERT INTO products VALUES (?, ?, '', 1)")
        , m_view(connection.handle(), "INSERT INTO product_view VALUES (?, ?, ?, ?, ?, ?)")
        , m_batch(connection.handle(),
              "INSERT INTO batches(product, id, ref, qty, eta, shipment) VALUES (?, ?, ?, ?, nullif(?, 0), '')")
        , m_line(connection.handle(),
              "INSERT INTO lines(product, id, orderid, number, qty, customer) VALUES (?, ?, ?, 1, ?, 'C000042')")
        , m_allocation(connection.handle(),
              "INSERT INTO allocations(product, line, batch, qty, manual, since) VALUES (?, ?, ?, ?, 0, 1)")
    {
    }

    void make(int product)
    {
        const std::int64_t id = Stock::productId(product);
        m_product.run(id, Stock::sku(product));
        Quantity supply = 0;
        Quantity available = 0;
        for (int b = 0; b < m_stock.batches; ++b) {
            const Quantity qty = m_stock.allocated(b) + m_stock.room(b);
            m_batch.run(id, m_stock.batchId(product, b), m_stock.ref(product, b), qty, b == 0 ? 0 : 20'000 + b);
            supply += qty;
            available += m_stock.room(b);
        }
        Quantity demand = 0;
        for (int l = 0; l < m_stock.lines(); ++l)
            demand += makeLine(product, l);
        const Quantity inStock = m_stock.allocated(0) + m_stock.room(0);
        m_view.run(id, demand, supply, available, demand - (supply - available), inStock);
    }

private:
    Quantity makeLine(int product, int line)
    {
        const std::int64_t id = Stock::productId(product);
        const Quantity qty = Stock::qty(line);
        m_line.run(id, m_stock.lineId(product, line), m_stock.order(product, line), qty);
        if (line < m_stock.firstOpen())
            m_allocation.run(
                id, m_stock.lineId(product, line), m_stock.batchId(product, line / m_stock.linesOnBatch), qty);
        return qty;
    }

    const Stock& m_stock;
    Statement m_product;
    Statement m_view;
    Statement m_batch;
    Statement m_line;
    Statement m_allocation;
};

} // namespace

std::string Stock::sku(int product)
{
    return numbered("ANVIL-LAMP-%05lld", product);
}

std::string Stock::ref(int product, int batch) const
{
    return numbered("B%07lld", batchId(product, batch));
}

std::string Stock::order(int product, int line) const
{
    return numbered("SO%08lld", lineId(product, line));
}

Quantity Stock::allocated(int batch) const
{
    Quantity units = 0;
    for (int line = batch * linesOnBatch; line < (batch + 1) * linesOnBatch; ++line)
        units += qty(line);
    return units;
}

allocation::LineId Stock::line(int product, int line) const
{
    return { allocation::OrderId(order(product, line)), allocation::Sku(sku(product)), 1 };
}

void makeStock(const std::string& path, const Stock& stock)
{
    removeDatabase(path);
    allocation::createDatabase(path);
    const Connection connection(path);
    connection.script("BEGIN");
    Maker maker(connection, stock);
    for (int product = 0; product < stock.products; ++product)
        maker.make(product);
    Statement(connection.handle(), "UPDATE counters SET value = ?").run(stock.lineId(stock.products, 0));
    connection.script("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

std::vector<std::string> uuids(std::size_t count)
{
    std::vector<std::string> made;
    for (std::size_t i = 0; i < count; ++i)
        made.push_back(allocation::newCommandId().text());
    return made;
}

} // namespace bench
