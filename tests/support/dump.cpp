#include "support/dump.h"

#include "adapters/sql/detailsjson.h"

#include <sstream>

namespace allocation::test {

namespace {

std::string text(const std::optional<Date>& date)
{
    return date ? date->toString() : "-";
}

} // namespace

std::string dump(ReadModel& reader)
{
    std::ostringstream out;
    reader.products({}, [&](const ProductRowView& row) {
        out << "product " << row.sku << " '" << row.details.description << "' demand " << row.demand << " supply "
            << row.supply << " available " << row.available << " open " << row.open << " in stock " << row.inStock;
        ProductDetails rest = row.details;
        rest.description.clear();
        out << sql::columnOf(rest).value_or("") << '\n';
    });
    reader.batches({}, [&](const BatchRowView& row) {
        out << "batch " << row.arrival << ' ' << row.ref << ' ' << row.sku << ' ' << row.allocated << '/' << row.qty
            << ' ' << text(row.eta) << " '" << row.shipment << '\'';
        if (row.heldBy)
            out << " held by " << *row.heldBy << " '" << row.holdReason << '\'';
        if (row.heldUntil)
            out << " until " << text(row.heldUntil);
        out << sql::columnOf(*row.details).value_or("") << '\n';
    });
    reader.lines({}, [&](const LineRow& row) {
        out << "line " << row.arrival << ' ' << row.order << ' ' << row.sku << ' ' << row.number << ' ' << row.allocated
            << '/' << row.qty << " '" << row.customer << "' " << text(row.due) << ' ' << row.priority.value_or(0);
        for (const LinePart& part : row.parts) {
            out << " [" << part.batch << ' ' << part.qty << ' ' << text(part.eta)
                << (part.origin == Origin::Manual ? " manual" : "") << (part.overAllocated ? " over" : "");
            if (part.pin)
                out << " pinned by " << part.pin->owner << ' ' << text(part.pin->until);
            if (part.picking)
                out << " list " << part.picking->list << ' ' << part.picking->qty;
            out << ']';
        }
        if (row.shipped > 0)
            out << " shipped " << row.shipped;
        out << sql::columnOf(*row.details).value_or("") << '\n';
    });
    return out.str();
}

} // namespace allocation::test
