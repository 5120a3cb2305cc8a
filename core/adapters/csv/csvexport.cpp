#include "adapters/csv/csvexport.h"

#include "adapters/csv/csvwriter.h"
#include "adapters/csv/detailcolumns.h"
#include "adapters/xlsx/xlsxwriter.h"
#include "domain/overloaded.h"

#include <array>
#include <vector>

namespace allocation::csv {

namespace {

using Kind = OutColumn::Kind;

constexpr std::array batchColumns { OutColumn { "ref" }, OutColumn { "sku" }, OutColumn { "qty", Kind::Number },
    OutColumn { "eta", Kind::Day }, OutColumn { "shipment" } };
constexpr std::array lineColumns { OutColumn { "orderid" }, OutColumn { "sku" }, OutColumn { "qty", Kind::Number },
    OutColumn { "line", Kind::Number }, OutColumn { "customer" }, OutColumn { "due", Kind::Day },
    OutColumn { "priority", Kind::Number } };
constexpr std::array productColumns { OutColumn { "sku" }, OutColumn { "description" } };
constexpr std::array allocationColumns { OutColumn { "orderid" }, OutColumn { "sku" },
    OutColumn { "qty", Kind::Number }, OutColumn { "batchref" }, OutColumn { "line", Kind::Number },
    OutColumn { "pinned" }, OutColumn { "origin" } };

std::string written(const OutCell& cell)
{
    return std::visit(Overloaded {
                          [](std::monostate) { return std::string(); },
                          [](std::string_view text) { return std::string(text); },
                          [](std::int64_t number) { return std::to_string(number); },
                          [](Date day) { return day.toString(); },
                      },
        cell);
}

class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(const QString& file, std::span<const OutColumn> columns)
        : m_csv(file)
    {
        for (const OutColumn& column : columns)
            m_cells.emplace_back(column.name);
        m_csv.write(m_cells);
    }

    void write(std::span<const OutCell> cells) override
    {
        m_texts.clear();
        for (const OutCell& cell : cells)
            m_texts.push_back(written(cell));
        m_cells.assign(m_texts.begin(), m_texts.end());
        m_csv.write(m_cells);
    }
    void commit() override { m_csv.commit(); }

private:
    CsvWriter m_csv;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
};

void write(TableWriter& table, std::initializer_list<OutCell> cells)
{
    table.write({ cells.begin(), cells.size() });
}

bool finish(TableWriter& table, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return false;
    table.commit();
    return true;
}

struct Sheet {
    const QString& file;
    std::string_view name;
    std::span<const OutColumn> columns;
    const std::stop_token& stop;
};

/// The columns that are always there, then those of the details that there are.
template <class Row, class Details, class Visit, class CellsOf>
bool writeTable(const Sheet& sheet, Details& details, const Visit& visit, const CellsOf& cellsOf)
{
    visit([&](const Row& row) { details.see(row); });
    std::vector<OutColumn> columns(sheet.columns.begin(), sheet.columns.end());
    details.addTo(columns);
    const auto table = beginTable(sheet.file, sheet.name, columns);
    visit([&](const Row& row) {
        std::vector<OutCell> cells = cellsOf(row);
        details.addTo(cells, row);
        table->write(cells);
    });
    return finish(*table, sheet.stop);
}

} // namespace

bool exportBatches(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    DetailColumns<BatchRowView> details(batchDetails());
    const auto visit = [&](const auto& row) { readModel.batches({}, row, stop); };
    const auto cellsOf = [](const BatchRowView& row) -> std::vector<OutCell> {
        return { row.ref, row.sku, row.qty, outCell(row.eta), row.shipment };
    };
    return writeTable<BatchRowView>({ file, "batches", batchColumns, stop }, details, visit, cellsOf);
}

bool exportLines(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    LineDetailColumns details;
    const auto visit = [&](const auto& row) { readModel.lines({}, row, stop); };
    const auto cellsOf = [](const LineRow& row) -> std::vector<OutCell> {
        return { row.order, row.sku, row.qty, std::int64_t { row.number }, row.customer, outCell(row.due),
            outCell(row.priority) };
    };
    return writeTable<LineRow>({ file, "orders", lineColumns, stop }, details, visit, cellsOf);
}

bool exportProducts(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    DetailColumns<ProductRowView> details(productDetails());
    const auto visit = [&](const auto& row) { readModel.products({}, row, stop); };
    const auto cellsOf = [](const ProductRowView& row) -> std::vector<OutCell> {
        return { row.sku, std::string_view(row.details.description) };
    };
    return writeTable<ProductRowView>({ file, "products", productColumns, stop }, details, visit, cellsOf);
}

bool exportAllocations(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    using namespace std::string_view_literals;
    const auto table = beginTable(file, "allocations", allocationColumns);
    readModel.lines(
        {},
        [&](const LineRow& row) {
            for (const LinePart& part : row.parts)
                write(*table,
                    { row.order, row.sku, part.qty, part.batch, std::int64_t { row.number },
                        part.pin ? "true"sv : "false"sv, part.origin == Origin::Manual ? "manual"sv : "auto"sv });
        },
        stop);
    return finish(*table, stop);
}

std::unique_ptr<TableWriter> beginTable(const QString& file, std::string_view sheet, std::span<const OutColumn> columns)
{
    if (file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return xlsx::beginWorkbook(file, sheet, columns);
    return std::make_unique<CsvTableWriter>(file, columns);
}

} // namespace allocation::csv
