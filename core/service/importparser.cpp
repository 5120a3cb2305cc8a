#include "service/importparser.h"

#include "service/importcells.h"

#include <array>

namespace allocation {

namespace {

constexpr std::array batchColumns { ImportColumn { "ref", true }, ImportColumn { "sku", true },
    ImportColumn { "qty", true }, ImportColumn { "eta", true }, ImportColumn { "shipment", false } };
constexpr std::array orderColumns { ImportColumn { "orderid", true }, ImportColumn { "sku", true },
    ImportColumn { "qty", true }, ImportColumn { "line", false }, ImportColumn { "customer", false },
    ImportColumn { "due", false }, ImportColumn { "priority", false } };
constexpr std::array allocationColumns { ImportColumn { "orderid", true }, ImportColumn { "sku", true },
    ImportColumn { "qty", true }, ImportColumn { "batchref", true }, ImportColumn { "line", false },
    ImportColumn { "pinned", false }, ImportColumn { "origin", false } };
constexpr std::array productColumns { ImportColumn { "sku", true }, ImportColumn { "description", true } };

std::span<const ImportColumn> columnsOf(ImportFile file)
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
    return { cells.row(), std::move(batch) };
}

OrderRow readOrder(ImportCells& cells)
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
    return { cells.row(), Sku(cells.id("sku")), cells.text("description") };
}

template <class Row>
void readAll(ImportCells& cells, std::optional<std::vector<Row>>& rows, std::vector<Reject>& rejects,
    const std::stop_token& stop, Row (*read)(ImportCells&))
{
    rows.emplace();
    while (!stop.stop_requested() && cells.next()) {
        Row row = read(cells);
        if (cells.fault())
            rejects.push_back(std::move(*cells.fault()));
        else
            rows->push_back(std::move(row));
    }
}

} // namespace

void parseTable(ImportFile file, Table& table, ImportData& data, const std::stop_token& stop)
{
    ImportCells cells(file, columnsOf(file), table);
    data.encodings[file] = table.encoding();
    switch (file) {
    case ImportFile::Batches:
        data.hasShipment = cells.has("shipment");
        return readAll(cells, data.batches, data.rejects, stop, readBatch);
    case ImportFile::Orders:
        data.hasCustomer = cells.has("customer");
        data.hasDue = cells.has("due");
        data.hasPriority = cells.has("priority");
        return readAll(cells, data.orders, data.rejects, stop, readOrder);
    case ImportFile::Allocations:
        return readAll(cells, data.allocations, data.rejects, stop, readAllocation);
    case ImportFile::Products:
        return readAll(cells, data.products, data.rejects, stop, readProduct);
    }
}

} // namespace allocation
