#include "service/importcolumns.h"

#include <array>

namespace allocation {

namespace {

constexpr std::array batchColumns { ImportColumn { "ref", true }, ImportColumn { "sku", true },
    ImportColumn { "qty", true, CellKind::Number }, ImportColumn { "eta", true, CellKind::Date },
    ImportColumn { "shipment" }, ImportColumn { "location" }, ImportColumn { "received_from" }, ImportColumn { "hold" },
    ImportColumn { "hold_by" }, ImportColumn { "hold_until", false, CellKind::Date }, ImportColumn { "note" },
    ImportColumn { "follow_up", false, CellKind::Date } };
constexpr std::array orderColumns { ImportColumn { "orderid", true }, ImportColumn { "sku", true },
    ImportColumn { "qty", true, CellKind::Number }, ImportColumn { "line", false, CellKind::Number },
    ImportColumn { "customer" }, ImportColumn { "due", false, CellKind::Date }, ImportColumn { "priority" },
    ImportColumn { "shipped", false, CellKind::Number }, ImportColumn { "promised", false, CellKind::Date },
    ImportColumn { "told", false, CellKind::Date }, ImportColumn { "told_by" },
    ImportColumn { "transit", false, CellKind::Number }, ImportColumn { "completeness" }, ImportColumn { "kind" },
    ImportColumn { "stop" }, ImportColumn { "note" }, ImportColumn { "follow_up", false, CellKind::Date },
    ImportColumn { "flag" } };
constexpr std::array allocationColumns { ImportColumn { "orderid", true }, ImportColumn { "sku", true },
    ImportColumn { "qty", true, CellKind::Number }, ImportColumn { "batchref", true },
    ImportColumn { "line", false, CellKind::Number }, ImportColumn { "pinned" }, ImportColumn { "origin" } };
constexpr std::array productColumns { ImportColumn { "sku", true }, ImportColumn { "description", true },
    ImportColumn { "unit" }, ImportColumn { "pack", false, CellKind::Number }, ImportColumn { "note" },
    ImportColumn { "follow_up", false, CellKind::Date } };

} // namespace

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

} // namespace allocation
