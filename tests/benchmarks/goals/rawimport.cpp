#include "rawimport.h"

#include "domain/date.h"
#include "raw.h"
#include "table.h"

#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <vector>

namespace bench {

namespace {

enum Column : std::size_t { Order, Sku, Qty, Customer, Due, Priority, Columns };

struct Row {
    std::array<std::string_view, Columns> cells;
    std::int64_t qty = 0;
};

std::string contentOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(in.seekg(0, std::ios::end).tellg()), '\0');
    in.seekg(0).read(content.data(), static_cast<std::streamsize>(content.size()));
    return content;
}

std::vector<Row> rowsOf(const std::string& content)
{
    std::vector<Row> rows;
    const char* at = content.data() + content.find('\n') + 1;
    const char* const end = content.data() + content.size();
    while (at < end) {
        Row& row = rows.emplace_back();
        for (std::size_t column = 0; column < Columns; ++column) {
            const char ending = column + 1 == Columns ? '\n' : ',';
            const auto* const next = static_cast<const char*>(
                std::memchr(at, ending, static_cast<std::size_t>(end - at)));
            if (!next)
                fail("orders.csv has other columns than make_scale.py writes");
            row.cells.at(column) = { at, static_cast<std::size_t>(next - at) };
            at = next + 1;
        }
        std::from_chars(row.cells[Qty].data(), row.cells[Qty].data() + row.cells[Qty].size(), row.qty);
    }
    return rows;
}

/// The rows of each SKU, in the order in which the file names them.
std::vector<std::vector<std::uint32_t>> bySku(const std::vector<Row>& rows)
{
    std::unordered_map<std::string_view, std::size_t> index;
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto [known, isNew] = index.try_emplace(rows[i].cells[Sku], groups.size());
        if (isNew)
            groups.emplace_back();
        groups[known->second].push_back(i);
    }
    return groups;
}

class Importer
{
public:
    Importer(const Connection& connection, const std::vector<Row>& rows)
        : m_connection(connection)
        , m_rows(rows)
        , m_product(connection.handle(), "INSERT INTO products(sku, description, version) VALUES (?, '', 0)")
        , m_view(connection.handle(), "INSERT INTO product_view(product) VALUES (?)")
        , m_raise(connection.handle(), "UPDATE products SET version = version + 1 WHERE id = ? AND version = 0")
        , m_line(connection.handle(),
              "INSERT INTO lines(product, id, orderid, number, qty, customer, due, priority) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        , m_log(connection.handle(),
              "INSERT INTO log(command, product, kind, schema, payload) VALUES (1, ?, 'OrderLineAdded', 1, ?)")
        , m_totals(
              connection.handle(), "UPDATE product_view SET demand = demand + ?1, open = open + ?1 WHERE product = ?2")
    {
    }

    void take(const std::vector<std::uint32_t>& group)
    {
        m_product.run(m_rows[group.front()].cells[Sku]);
        m_id = sqlite3_last_insert_rowid(m_connection.handle());
        m_view.run(m_id);
        m_raise.run(m_id);
        std::int64_t units = 0;
        std::string_view order;
        int number = 0;
        std::size_t inEvent = 0;
        for (const std::uint32_t i : group) {
            const Row& row = m_rows[i];
            number = row.cells[Order] == order ? number + 1 : 1; // rows of one order follow one another
            order = row.cells[Order];
            add(row, placeOf(i), number);
            units += row.qty;
            if (++inEvent == 1000)
                log(inEvent);
        }
        if (inEvent > 0)
            log(inEvent);
        m_totals.run(units, m_id);
    }

    /// In the order of arrival: that of the file's first row, and its spreadsheet row, of which the first has the
    /// header.
    static std::int64_t placeOf(std::size_t row) { return firstPlace + static_cast<std::int64_t>(row) + 2; }

private:
    /// No batches come with the file, and their header has a place, too.
    static constexpr std::int64_t firstPlace = 2;

    void add(const Row& row, std::int64_t arrival, int number)
    {
        const auto& cells = row.cells;
        const auto due = allocation::Date::parse(cells[Due]);
        if (due && !cells[Priority].empty())
            m_line.run(m_id, arrival, cells[Order], number, row.qty, cells[Customer], due->days(),
                cells[Priority].front() - '0');
        else
            fail("make_scale.py gives every line a date and a priority");
        m_payload += m_payload.empty() ? R"({"lines":[[")" : ",[\"";
        m_payload.append(cells[Order]).append("\",");
        append(m_payload, number);
        m_payload += ',';
        append(m_payload, row.qty);
        m_payload.append(",\"").append(cells[Customer]).append(R"(",")").append(cells[Due]).append("\",");
        m_payload.append(cells[Priority]) += ',';
        append(m_payload, arrival);
        m_payload += ']';
    }

    void log(std::size_t& lines)
    {
        m_payload += "]}";
        m_log.run(m_id, m_payload);
        m_payload.clear();
        lines = 0;
    }

    const Connection& m_connection;
    const std::vector<Row>& m_rows;
    Statement m_product;
    Statement m_view;
    Statement m_raise;
    Statement m_line;
    Statement m_log;
    Statement m_totals;
    std::int64_t m_id = 0;
    std::string m_payload;
};

} // namespace

std::size_t importRaw(const std::string& database, const std::string& orders, Keeping keeping)
{
    const Connection connection(database);
    const std::string content = contentOf(orders);
    const std::vector<Row> rows = rowsOf(content);
    if (keeping == Keeping::NoGuards)
        dropGuards(connection);
    connection.script("BEGIN IMMEDIATE");
    if (keeping == Keeping::IndicesAfter)
        connection.script("DROP INDEX lines_open; DROP INDEX lines_by_order");
    connection.script(
        "INSERT INTO commands VALUES (1, '0f8fad5b-d9cb-469f-a165-70867728950e', 0, 'bench', '', NULL, NULL)");
    Importer importer(connection, rows);
    for (const auto& group : bySku(rows))
        importer.take(group);
    if (keeping == Keeping::IndicesAfter)
        connection.script("CREATE INDEX lines_open ON lines(product, id) WHERE qty > allocated;"
                          "CREATE INDEX lines_by_order ON lines(orderid)");
    Statement(connection.handle(), "UPDATE counters SET value = value + ?").run(Importer::placeOf(rows.size()) - 1);
    connection.script("COMMIT");
    return rows.size();
}

} // namespace bench
