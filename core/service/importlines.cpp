#include "service/importlines.h"

#include "domain/errors.h"
#include "service/importmerge.h"

#include <algorithm>

namespace allocation {

namespace {

bool has(const ImportData& data, LineField field)
{
    return std::ranges::find(data.lineFields, field) != data.lineFields.end();
}

/// The line as the row wants it.
OrderLine wantedOf(const OrderLine& line, const OrderLine& row, const ImportData& data, bool isSnapshot)
{
    OrderLine wanted = line;
    wanted.qty = row.qty;
    // A file of what is still open says no more of a line that has been shipped in part.
    if (isSnapshot && !has(data, LineField::Shipped) && row.qty != line.qty)
        wanted.qty = line.shipped + row.qty;
    if (data.hasCustomer)
        wanted.customer = row.customer;
    if (data.hasDue)
        wanted.due = row.due;
    if (data.hasPriority)
        wanted.priority = row.priority;
    if (data.lineFields.empty() || (!row.details && !line.details && row.shipped == line.shipped))
        return wanted;
    OrderLine from = row;
    from.details = merged(*line.details, *row.details, data);
    copyFields(wanted, from, data.lineFields);
    return wanted;
}

/// @returns why the product refuses the line
std::optional<Reject::Why> refusal(Product& product, const OrderLine& wanted)
{
    try {
        product.changeLine(wanted);
        return {};
    } catch (const Refused& refused) {
        const bool shipped = std::holds_alternative<ShippedUnits>(refused.reason());
        return shipped ? Reject::Why::ShippedUnits : Reject::Why::PinnedUnits;
    }
}

} // namespace

void importLines(Product& product, std::span<const OrderRow* const> rows, const ImportData& data,
    const Snapshot* snapshot, std::int64_t firstArrival, ImportTally& tally)
{
    for (const RowMeaning& meaning : meaningsOf(product, rows, data, snapshot)) {
        const OrderRow& row = *meaning.row;
        if (meaning.repeated) {
            tally.rejected(
                ImportFile::Orders, row.row, "line", Reject::Why::DuplicateLine, std::to_string(meaning.number));
        } else if (!meaning.line) {
            OrderLine line = row.line;
            line.id.number = meaning.number;
            line.arrival = firstArrival + row.row;
            product.addLine(std::move(line));
            tally.added(ImportFile::Orders);
        } else {
            const OrderLine wanted = wantedOf(*meaning.line, row.line, data, snapshot != nullptr);
            if (changedFields(*meaning.line, wanted).empty())
                tally.unchanged(ImportFile::Orders);
            else if (const auto why = refusal(product, wanted))
                tally.rejected(ImportFile::Orders, row.row, "qty", *why, std::to_string(row.line.qty));
            else
                tally.updated(ImportFile::Orders);
        }
    }
}

} // namespace allocation
