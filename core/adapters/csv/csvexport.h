#pragma once

#include "adapters/csv/tablewriter.h"
#include "service/readmodel.h"

#include <memory>
#include <QString>
#include <stop_token>

/// What a database holds, as a table that can be imported again and then changes nothing: a workbook if the file's name
/// ends in .xlsx, else CSV. Rows come in order of arrival, because ties of rule 1 depend on it. The file is replaced as
/// a whole or not at all. All throw StoreError if the database cannot be read, and NotWritten.
/// @returns whether it was written; false: `stop` was requested
namespace allocation::csv {

// After the columns named here come those of details, as far as any row has one; see detailcolumns.h.

/// ref,sku,qty,eta,shipment
bool exportBatches(ReadModel& readModel, const QString& file, const std::stop_token& stop = {});
/// orderid,sku,qty,line,customer,due,priority; the planner's own columns come last
bool exportLines(ReadModel& readModel, const QString& file, const std::stop_token& stop = {});
/// sku,description
bool exportProducts(ReadModel& readModel, const QString& file, const std::stop_token& stop = {});
/// orderid,sku,qty,batchref,line,pinned,origin
bool exportAllocations(ReadModel& readModel, const QString& file, const std::stop_token& stop = {});

/// Begins any other table. @param sheet the name of the sheet, if it is a workbook @throws NotWritten
std::unique_ptr<TableWriter> beginTable(
    const QString& file, std::string_view sheet, std::span<const OutColumn> columns);

} // namespace allocation::csv
