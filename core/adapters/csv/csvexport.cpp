#include "adapters/csv/csvexport.h"

#include "adapters/csv/csvwriter.h"

namespace allocation::csv {

namespace {

std::string text(const std::optional<Date>& date)
{
    return date ? date->toString() : std::string();
}

std::string text(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : std::string();
}

bool finish(CsvWriter& file, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return false;
    file.commit();
    return true;
}

} // namespace

bool exportBatches(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    CsvWriter csv(file, { "ref", "sku", "qty", "eta", "shipment" });
    readModel.batches(
        {},
        [&](const BatchRowView& row) {
            csv.write({ row.ref, row.sku, std::to_string(row.qty), text(row.eta), row.shipment });
        },
        stop);
    return finish(csv, stop);
}

bool exportLines(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    CsvWriter csv(file, { "orderid", "sku", "qty", "line", "customer", "due", "priority" });
    readModel.lines(
        {},
        [&](const LineRow& row) {
            csv.write({ row.order, row.sku, std::to_string(row.qty), std::to_string(row.number), row.customer,
                text(row.due), text(row.priority) });
        },
        stop);
    return finish(csv, stop);
}

bool exportAllocations(ReadModel& readModel, const QString& file, const std::stop_token& stop)
{
    CsvWriter csv(file, { "orderid", "sku", "qty", "batchref", "line", "pinned", "origin" });
    readModel.lines(
        {},
        [&](const LineRow& row) {
            for (const LinePart& part : row.parts)
                csv.write({ row.order, row.sku, std::to_string(part.qty), part.batch, std::to_string(row.number),
                    "false", part.origin == Origin::Manual ? "manual" : "auto" });
        },
        stop);
    return finish(csv, stop);
}

} // namespace allocation::csv
