#include "service/importmerge.h"

namespace allocation {

namespace {

Note merged(const Note& stored, const Note& row, bool hasText, bool hasFollowUp)
{
    return { hasText ? row.text : stored.text, hasFollowUp ? row.followUp : stored.followUp };
}

/// Who told it and when is about that date: of another one only the file can know.
std::optional<Promise> merged(
    const std::optional<Promise>& stored, const std::optional<Promise>& row, const ImportData& data)
{
    if (!row || !stored || row->date != stored->date)
        return row;
    return Promise { row->date, data.hasToldBy ? row->by : stored->by, data.hasTold ? row->told : stored->told };
}

} // namespace

LineDetails merged(const LineDetails& stored, const LineDetails& row, const ImportData& data)
{
    LineDetails wanted = row;
    wanted.promised = merged(stored.promised, row.promised, data);
    wanted.note = merged(stored.note, row.note, data.hasLineNote, data.hasLineFollowUp);
    wanted.own = stored.own;
    for (const std::string& column : data.ownColumns) {
        const auto text = row.own.find(column);
        if (text == row.own.end())
            wanted.own.erase(column);
        else
            wanted.own[column] = text->second;
    }
    return wanted;
}

BatchDetails merged(const BatchDetails& stored, const BatchDetails& row, const ImportData& data)
{
    return { data.hasLocation ? row.location : stored.location,
        data.hasReceivedFrom ? row.receivedFrom : stored.receivedFrom,
        merged(stored.note, row.note, data.hasBatchNote, data.hasBatchFollowUp) };
}

ProductDetails merged(const ProductDetails& stored, const ProductDetails& row, const ImportData& data)
{
    return { row.description, data.hasUnit ? row.unit : stored.unit, data.hasPack ? row.pack : stored.pack,
        merged(stored.note, row.note, data.hasProductNote, data.hasProductFollowUp) };
}

std::optional<Hold> merged(
    const std::optional<Hold>& stored, const std::optional<Hold>& row, const ImportData& data, const std::string& who)
{
    if (!data.hasHold && !data.hasHoldBy)
        return stored;
    std::optional<Hold> wanted = row;
    if (wanted && stored) {
        if (!data.hasHold)
            wanted->reason = stored->reason;
        if (!data.hasHoldUntil)
            wanted->until = stored->until;
        if (wanted->by.empty() && wanted->reason == stored->reason) // it is that one, whoever imports it
            wanted->by = stored->by;
    }
    if (wanted && wanted->by.empty())
        wanted->by = who;
    return wanted;
}

} // namespace allocation
