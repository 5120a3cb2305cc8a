#include "service/importparser.h"

#include "service/parsing.h"

#include <algorithm>
#include <array>
#include <span>

namespace allocation {

namespace {

constexpr std::size_t longestCell = 64 * 1024;

struct Column {
    std::string_view name;
    bool needed;
};

constexpr std::array batchColumns { Column { "ref", true }, Column { "sku", true }, Column { "qty", true },
    Column { "eta", true }, Column { "shipment", false } };
constexpr std::array orderColumns { Column { "orderid", true }, Column { "sku", true }, Column { "qty", true },
    Column { "line", false }, Column { "customer", false }, Column { "due", false }, Column { "priority", false } };
constexpr std::array allocationColumns { Column { "orderid", true }, Column { "sku", true }, Column { "qty", true },
    Column { "batchref", true }, Column { "line", false }, Column { "origin", false } };
constexpr std::array productColumns { Column { "sku", true }, Column { "description", true } };

std::span<const Column> columnsOf(ImportFile file)
{
    switch (file) {
    case ImportFile::Batches:
        return batchColumns;
    case ImportFile::Orders:
        return orderColumns;
    case ImportFile::Allocations:
        return allocationColumns;
    case ImportFile::Products:
        break;
    }
    return productColumns;
}

std::string normalized(std::string_view name)
{
    std::string text(parsing::trimmed(name));
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// A record whose cells are asked for by column. The first one that is not well formed makes the row a reject; what is
/// asked of it afterwards does not matter any more.
class Reader
{
public:
    Reader(ImportFile file, Table& table)
        : m_file(file)
        , m_table(table)
        , m_columns(columnsOf(file))
    {
        for (const Column& column : m_columns)
            m_places.push_back(placeOf(column));
        m_headerCells = table.header().size();
    }

    bool has(std::string_view column) const { return m_places[indexOf(column)] != absent; }

    /// The next record that is not blank.
    bool next()
    {
        do {
            if (!m_table.next(m_record))
                return false;
        } while (std::all_of(m_record.cells.begin(), m_record.cells.end(), [](auto cell) { return cell.empty(); }));
        m_fault.reset();
        checkShape();
        return true;
    }

    int row() const { return m_record.row; }
    std::optional<Reject>& fault() { return m_fault; }

    std::string_view id(std::string_view column)
    {
        const std::string_view text = cell(column);
        if (const auto why = parsing::faultOfId(text))
            reject(column, *why, text);
        return text;
    }
    std::string text(std::string_view column)
    {
        const std::string_view text = cell(column);
        if (const auto why = parsing::faultOfText(text))
            reject(column, *why, text);
        return std::string(text);
    }
    Quantity quantity(Quantity least)
    {
        const auto parse = [&](std::string_view text) { return parsing::quantity(text, least); };
        return checked("qty", cell("qty"), Reject::Why::BadQuantity, parse).value_or(0);
    }
    /// Of a cell that may be empty.
    template <class Parse>
    auto optional(std::string_view column, Reject::Why why, Parse parse) -> decltype(parse(column))
    {
        const std::string_view text = cell(column);
        return text.empty() ? std::nullopt : checked(column, text, why, parse);
    }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    std::size_t placeOf(const Column& column) const
    {
        std::size_t place = absent;
        const auto& header = m_table.header();
        for (std::size_t cell = 0; cell < header.size(); ++cell) {
            if (normalized(header[cell]) != column.name)
                continue;
            if (place != absent)
                throw NotATable(m_table.name(), NotATable::Why::ColumnTwice, std::string(column.name));
            place = cell;
        }
        if (place == absent && column.needed)
            throw NotATable(m_table.name(), NotATable::Why::MissingColumn, std::string(column.name));
        return place;
    }

    std::size_t indexOf(std::string_view column) const
    {
        const auto found = std::find_if(
            m_columns.begin(), m_columns.end(), [&](const Column& known) { return column == known.name; });
        return static_cast<std::size_t>(found - m_columns.begin());
    }

    std::string_view cell(std::string_view column) const
    {
        const std::size_t place = m_places[indexOf(column)];
        return place < m_record.cells.size() ? m_record.cells[place] : std::string_view();
    }

    void checkShape()
    {
        const std::size_t cells = m_record.cells.size();
        if (cells > m_headerCells)
            reject({}, Reject::Why::CellCount, std::to_string(cells));
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].needed && m_places[i] >= cells)
                reject(m_columns[i].name, Reject::Why::CellCount, std::to_string(cells));
        for (std::size_t i = 0; i < std::min(cells, m_headerCells); ++i)
            if (m_record.cells[i].size() > longestCell)
                reject(m_table.header()[i], Reject::Why::TooLong, m_record.cells[i]);
    }

    template <class Parse>
    auto checked(std::string_view column, std::string_view text, Reject::Why why, Parse parse) -> decltype(parse(text))
    {
        auto value = parse(text);
        if (!value)
            reject(column, text.empty() ? Reject::Why::Empty : why, text);
        return value;
    }

    void reject(std::string_view column, Reject::Why why, std::string_view value)
    {
        if (m_fault)
            return;
        std::size_t shown = std::min<std::size_t>(value.size(), 1000);
        while (shown < value.size() && (static_cast<unsigned char>(value[shown]) & 0xc0U) == 0x80U)
            --shown; // not in the middle of a character
        m_fault = Reject { m_file, row(), std::string(column), why, std::string(value.substr(0, shown)) };
    }

    ImportFile m_file;
    Table& m_table;
    std::span<const Column> m_columns;
    std::vector<std::size_t> m_places; ///< of m_columns in the file
    std::size_t m_headerCells = 0;
    Record m_record;
    std::optional<Reject> m_fault;
};

// The order of the cells decides which fault is told.

BatchRow readBatch(Reader& reader)
{
    Batch batch;
    batch.ref = BatchRef(reader.id("ref"));
    batch.sku = Sku(reader.id("sku"));
    batch.qty = reader.quantity(0);
    batch.eta = reader.optional("eta", Reject::Why::BadDate, parsing::date);
    const auto named = [&](std::string_view) { return std::optional(reader.id("shipment")); };
    batch.shipment = reader.optional("shipment", Reject::Why::TooLong, named).value_or(std::string_view());
    return { reader.row(), std::move(batch) };
}

OrderRow readOrder(Reader& reader)
{
    OrderLine line;
    line.id.order = OrderId(reader.id("orderid"));
    line.id.sku = Sku(reader.id("sku"));
    line.qty = reader.quantity(1);
    const auto number = reader.optional("line", Reject::Why::BadNumber, parsing::lineNumber);
    line.id.number = number.value_or(0);
    line.customer = reader.text("customer");
    line.due = reader.optional("due", Reject::Why::BadDate, parsing::date);
    line.priority = reader.optional("priority", Reject::Why::BadPriority, parsing::priority);
    return { reader.row(), std::move(line), number.has_value() };
}

AllocationRow readAllocation(Reader& reader)
{
    AllocationRow row;
    row.row = reader.row();
    row.order = OrderId(reader.id("orderid"));
    row.sku = Sku(reader.id("sku"));
    row.qty = reader.quantity(1);
    row.batch = BatchRef(reader.id("batchref"));
    row.number = reader.optional("line", Reject::Why::BadNumber, parsing::lineNumber);
    row.origin = reader.optional("origin", Reject::Why::BadOrigin, parsing::origin);
    return row;
}

ProductRow readProduct(Reader& reader)
{
    return { reader.row(), Sku(reader.id("sku")), reader.text("description") };
}

template <class Row>
void readAll(Reader& reader, std::optional<std::vector<Row>>& rows, std::vector<Reject>& rejects,
    const std::stop_token& stop, Row (*read)(Reader&))
{
    rows.emplace();
    while (!stop.stop_requested() && reader.next()) {
        Row row = read(reader);
        if (reader.fault())
            rejects.push_back(std::move(*reader.fault()));
        else
            rows->push_back(std::move(row));
    }
}

} // namespace

void parseTable(ImportFile file, Table& table, ImportData& data, std::stop_token stop)
{
    Reader reader(file, table);
    data.encodings[file] = table.encoding();
    switch (file) {
    case ImportFile::Batches:
        data.hasShipment = reader.has("shipment");
        return readAll(reader, data.batches, data.rejects, stop, readBatch);
    case ImportFile::Orders:
        data.hasCustomer = reader.has("customer");
        data.hasDue = reader.has("due");
        data.hasPriority = reader.has("priority");
        return readAll(reader, data.orders, data.rejects, stop, readOrder);
    case ImportFile::Allocations:
        return readAll(reader, data.allocations, data.rejects, stop, readAllocation);
    case ImportFile::Products:
        return readAll(reader, data.products, data.rejects, stop, readProduct);
    }
}

} // namespace allocation
