#include "service/importdetails.h"

#include "service/detailwords.h"

#include <array>

namespace allocation {

namespace {

using Why = Reject::Why;

std::optional<Date> dateIn(ImportCells& cells, std::string_view column)
{
    return cells.optional(column, Why::BadDate, parsing::date);
}

Note noteIn(ImportCells& cells)
{
    return { cells.text("note"), dateIn(cells, "follow_up") };
}

/// Who told it and when are about a date.
std::optional<Promise> promiseIn(ImportCells& cells)
{
    const auto date = dateIn(cells, "promised");
    const auto told = dateIn(cells, "told");
    std::string by = cells.text("told_by");
    if (date)
        return Promise { *date, std::move(by), told };
    if (told)
        cells.refuse("told", Why::BadDetail);
    else if (!by.empty())
        cells.refuse("told_by", Why::BadDetail);
    return std::nullopt;
}

std::optional<Hold> holdIn(ImportCells& cells)
{
    std::string reason = cells.text("hold");
    std::string by = cells.text("hold_by");
    const auto until = dateIn(cells, "hold_until");
    if (!reason.empty() || !by.empty())
        return Hold { std::move(by), std::move(reason), until };
    if (until)
        cells.refuse("hold_until", Why::BadDetail);
    return std::nullopt;
}

std::optional<int> daysInTransit(std::string_view text)
{
    const auto days = parsing::quantity(text, 0);
    return days && *days <= maxTransitDays ? std::optional(static_cast<int>(*days)) : std::nullopt;
}

void noteLineColumns(ImportCells& cells, ImportData& data)
{
    using enum LineField;
    data.hasCustomer = cells.has("customer");
    data.hasDue = cells.has("due");
    data.hasPriority = cells.has("priority");
    data.hasTold = cells.has("told");
    data.hasToldBy = cells.has("told_by");
    data.hasLineNote = cells.has("note");
    data.hasLineFollowUp = cells.has("follow_up");
    data.ownColumns = cells.keepOthers();
    const std::array fields { std::pair(LineField::Shipped, cells.has("shipped")),
        std::pair(Promised, cells.has("promised")), std::pair(Transit, cells.has("transit")),
        std::pair(LineField::Completeness, cells.has("completeness")), std::pair(Kind, cells.has("kind")),
        std::pair(Stop, cells.has("stop")), std::pair(LineField::Note, data.hasLineNote || data.hasLineFollowUp),
        std::pair(Flag, cells.has("flag")), std::pair(Own, !data.ownColumns.empty()) };
    data.lineFields.clear();
    for (const auto& [field, isThere] : fields)
        if (isThere)
            data.lineFields.push_back(field);
}

} // namespace

void noteColumns(ImportFile file, ImportCells& cells, ImportData& data)
{
    switch (file) {
    case ImportFile::Batches:
        data.hasShipment = cells.has("shipment");
        data.hasLocation = cells.has("location");
        data.hasReceivedFrom = cells.has("received_from");
        data.hasBatchNote = cells.has("note");
        data.hasBatchFollowUp = cells.has("follow_up");
        data.hasHold = cells.has("hold");
        data.hasHoldBy = cells.has("hold_by");
        data.hasHoldUntil = cells.has("hold_until");
        return;
    case ImportFile::Orders:
        return noteLineColumns(cells, data);
    case ImportFile::Allocations:
        return;
    case ImportFile::Products:
        data.hasUnit = cells.has("unit");
        data.hasPack = cells.has("pack");
        data.hasProductNote = cells.has("note");
        data.hasProductFollowUp = cells.has("follow_up");
        return;
    }
}

void readDetails(ImportCells& cells, Batch& batch)
{
    batch.hold = holdIn(cells);
    batch.details = BatchDetails { cells.text("location"), cells.text("received_from"), noteIn(cells) };
}

void readDetails(ImportCells& cells, OrderLine& line)
{
    const auto units = [](std::string_view text) { return parsing::quantity(text, 0); };
    line.shipped = cells.optional("shipped", Why::BadQuantity, units).value_or(0);
    if (line.shipped > line.qty)
        cells.refuse("qty", Why::ShippedUnits);
    const auto chosen = [&](std::string_view column, const auto& words) {
        const auto parse = [&](std::string_view text) { return words::valueOf(text, words); };
        return cells.optional(column, Why::BadDetail, parse).value_or(words.front().second);
    };
    LineDetails details;
    details.promised = promiseIn(cells);
    details.transitDays = cells.optional("transit", Why::BadDetail, daysInTransit).value_or(0);
    details.completeness = chosen("completeness", words::completeness);
    details.kind = chosen("kind", words::kind);
    details.stop = cells.text("stop");
    details.note = noteIn(cells);
    details.flag = cells.optional("flag", Why::BadPinned, parsing::truth).value_or(false);
    details.own = cells.others();
    line.details = std::move(details);
}

void readDetails(ImportCells& cells, ProductDetails& details)
{
    const auto units = [](std::string_view text) { return parsing::quantity(text, 1); };
    details.unit = cells.text("unit");
    details.pack = cells.optional("pack", Why::BadQuantity, units);
    details.note = noteIn(cells);
}

} // namespace allocation
