#include "service/importlines.h"

#include "domain/errors.h"

#include <algorithm>

namespace allocation {

namespace {

bool has(const ImportData& data, LineField field)
{
    return std::ranges::find(data.lineFields, field) != data.lineFields.end();
}

/// Who told a date, and when to look at a note again, stays if the file does not say otherwise.
void keepWhatIsNotSaid(LineDetails& wanted, const LineDetails& stored)
{
    if (wanted.promised && stored.promised && wanted.promised->date == stored.promised->date) {
        if (wanted.promised->by.empty())
            wanted.promised->by = stored.promised->by;
        if (!wanted.promised->told)
            wanted.promised->told = stored.promised->told;
    }
    if (wanted.note.text == stored.note.text && !wanted.note.followUp)
        wanted.note.followUp = stored.note.followUp;
}

/// The planner's own columns that the file has; others stay.
void mergeOwn(LineDetails& wanted, const LineDetails& stored, const std::vector<std::string>& columns)
{
    auto merged = stored.own;
    for (const std::string& column : columns) {
        const auto text = wanted.own.find(column);
        if (text == wanted.own.end())
            merged.erase(column);
        else
            merged[column] = text->second;
    }
    wanted.own = std::move(merged);
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
    LineDetails details = *from.details;
    keepWhatIsNotSaid(details, *line.details);
    mergeOwn(details, *line.details, data.ownColumns);
    from.details = std::move(details);
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
