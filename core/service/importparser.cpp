#include "service/importparser.h"

#include "service/importcells.h"
#include "service/importcolumns.h"
#include "service/importdetails.h"

namespace allocation {

namespace {

// The order of the cells decides which fault is told.

BatchRow readBatch(ImportCells& cells)
{
    Batch batch;
    batch.ref = BatchRef(cells.id("ref"));
    batch.sku = Sku(cells.id("sku"));
    batch.qty = cells.quantity(0);
    batch.eta = cells.optional("eta", Reject::Why::BadDate, parsing::date);
    const auto named = [&](std::string_view) { return std::optional(cells.id("shipment")); };
    batch.shipment = cells.optional("shipment", Reject::Why::TooLong, named).value_or(std::string_view());
    readDetails(cells, batch);
    return { cells.row(), std::move(batch) };
}

BatchRow readShipmentPart(ImportCells& cells)
{
    BatchRow row = readBatch(cells);
    row.batch.shipment = row.batch.ref.text();
    row.batch.ref = BatchRef(row.batch.shipment + '/' + row.batch.sku.text());
    if (parsing::faultOfId(row.batch.ref.text()) == Reject::Why::TooLong)
        cells.refuse("ref", Reject::Why::TooLong);
    return row;
}

OrderRow readOrder(ImportCells& cells, bool detailed)
{
    OrderLine line;
    line.id.order = OrderId(cells.id("orderid"));
    line.id.sku = Sku(cells.id("sku"));
    line.qty = cells.quantity(1);
    const auto number = cells.optional("line", Reject::Why::BadNumber, parsing::lineNumber);
    line.id.number = number.value_or(0);
    line.customer = cells.text("customer");
    line.due = cells.optional("due", Reject::Why::BadDate, parsing::date);
    line.priority = cells.optional("priority", Reject::Why::BadPriority, parsing::priority);
    if (detailed)
        readDetails(cells, line);
    return { cells.row(), std::move(line), number.has_value() };
}

AllocationRow readAllocation(ImportCells& cells)
{
    AllocationRow row;
    row.row = cells.row();
    row.order = OrderId(cells.id("orderid"));
    row.sku = Sku(cells.id("sku"));
    row.qty = cells.quantity(1);
    row.batch = BatchRef(cells.id("batchref"));
    row.number = cells.optional("line", Reject::Why::BadNumber, parsing::lineNumber);
    row.pinned = cells.optional("pinned", Reject::Why::BadPinned, parsing::truth).value_or(false);
    row.origin = cells.optional("origin", Reject::Why::BadOrigin, parsing::origin);
    return row;
}

ProductRow readProduct(ImportCells& cells)
{
    ProductRow row { cells.row(), Sku(cells.id("sku")), {} };
    row.details.description = cells.text("description");
    readDetails(cells, row.details);
    return row;
}

class Reading
{
public:
    Reading(ImportCells& cells, std::vector<Reject>& rejects, std::stop_token stop, std::function<void()> makeRoom)
        : m_cells(cells)
        , m_rejects(rejects)
        , m_stop(std::move(stop))
        , m_makeRoom(std::move(makeRoom))
    {
    }

    template <class Row, class Read>
    void all(std::optional<std::vector<Row>>& rows, Read read)
    {
        rows.emplace();
        while (!m_stop.stop_requested() && m_cells.next()) {
            Row row = read(m_cells);
            if (m_cells.fault())
                m_rejects.push_back(std::move(*m_cells.fault()));
            else
                rows->push_back(std::move(row));
            if (m_makeRoom && rows->size() % rowsTillRoom == 0)
                m_makeRoom();
        }
    }

private:
    static constexpr std::size_t rowsTillRoom = 4'096;

    ImportCells& m_cells;
    std::vector<Reject>& m_rejects;
    std::stop_token m_stop;
    std::function<void()> m_makeRoom;
};

} // namespace

void parseTable(
    ImportFile file, Table& table, ImportData& data, const std::stop_token& stop, const std::function<void()>& makeRoom)
{
    ImportCells cells(file, columnsOf(file), table);
    Reading rows(cells, data.rejects, stop, makeRoom);
    data.encodings[file] = table.encoding();
    noteColumns(file, cells, data);
    switch (file) {
    case ImportFile::Batches:
        data.hasShipment = data.hasShipment || data.refsAreShipments;
        return rows.all(data.batches, data.refsAreShipments ? readShipmentPart : readBatch);
    case ImportFile::Orders:
        return rows.all(
            data.orders, [detailed = !data.lineFields.empty() || data.hasTold || data.hasToldBy](ImportCells& row) {
                return readOrder(row, detailed);
            });
    case ImportFile::Allocations:
        return rows.all(data.allocations, readAllocation);
    case ImportFile::Products:
        return rows.all(data.products, readProduct);
    }
}

} // namespace allocation
