#include "allocctl/importreport.h"

#include "adapters/csv/csvwriter.h"

namespace allocation::allocctl {

namespace {

/// The key of a part, which is the same in every language.
const char* keyOf(ImportFile file)
{
    switch (file) {
    case ImportFile::Batches:
        return "batches";
    case ImportFile::Orders:
        return "orders";
    case ImportFile::Allocations:
        return "allocations";
    case ImportFile::Products:
        break;
    }
    return "products";
}

void writeCount(Json& json, ImportFile file, const std::optional<ImportCount>& count)
{
    if (!count)
        return;
    json.key(keyOf(file)).open('{').field("read", count->read).field("added", count->added);
    json.field("updated", count->updated).field("unchanged", count->unchanged).field("rejected", count->rejected);
    json.close('}');
}

const char* wordOf(GoneEntry::What what)
{
    switch (what) {
    case GoneEntry::What::Shipped:
        return "shipped";
    case GoneEntry::What::Cancelled:
        return "cancelled";
    case GoneEntry::What::Received:
        return "received";
    case GoneEntry::What::Used:
        break;
    }
    return "used";
}

void writeGone(Json& json, const ImportResult& result)
{
    json.key("gone").open('[');
    for (const GoneEntry& entry : result.gone) {
        json.open('{').field("what", wordOf(entry.what)).field("done", entry.done);
        json.textOrNull("orderid", entry.line ? entry.line->order.text() : std::string()).field("sku", entry.sku);
        json.field("line", entry.line ? std::optional(entry.line->number) : std::nullopt);
        json.textOrNull("batchref", entry.batch.text()).field("qty", entry.qty).textOrNull("as", entry.as.text());
        json.close('}');
    }
    json.close(']').key("asked").open('[');
    for (const AskedEntry& entry : result.asked) {
        json.open('{').field("batchref", entry.batch).field("file", entry.file).field("here", entry.here);
        json.field("shipped", entry.shipped).close('}');
    }
    json.close(']');
}

} // namespace

void writeImport(Json& json, const ImportResult& result)
{
    json.open('{');
    writeCount(json, ImportFile::Batches, result.batches);
    writeCount(json, ImportFile::Orders, result.orders);
    writeCount(json, ImportFile::Allocations, result.allocations);
    writeCount(json, ImportFile::Products, result.products);
    json.key("rejects").open('[');
    for (const Reject& reject : result.rejects) {
        json.open('{').field("file", keyOf(reject.file)).field("row", reject.row).field("column", reject.column);
        json.field("reason", wording::reject(reject)).field("value", reject.value).close('}');
    }
    json.close(']');
    if (result.snapshot)
        writeGone(json, result);
    json.field("dry_run", result.dryRun).key("encoding").open('{');
    for (const auto& [file, encoding] : result.encodings)
        json.field(keyOf(file), encoding);
    json.close('}').close('}');
}

void writeAllocate(Json& json, const AllocateResult& result)
{
    json.open('{').field("lines", result.lines).field("allocated", result.allocated);
    json.field("out_of_stock", result.outOfStock).field("unknown_sku", result.unknownSku);
    if (result.stopped > 0)
        json.field("stopped", result.stopped);
    json.field("already", result.already).field("units", result.units).close('}');
}

void sayGone(Context& context, const ImportResult& result)
{
    if (context.wantsJson())
        return;
    for (const GoneEntry& entry : result.gone)
        context.say(wording::gone(entry));
    for (const AskedEntry& entry : result.asked)
        context.say(wording::asked(entry));
    if (!result.asked.empty())
        context.say(Text::tr("Say it with --shipments-in-file no (it is older) or yes (it was counted)."));
}

void sayRejects(Context& context, const ImportResult& result)
{
    if (context.wantsJson())
        return;
    for (const Reject& reject : result.rejects) {
        const QString row = QString::number(reject.row);
        const QString column = QString::fromStdString(reject.column);
        if (column.isEmpty()) // of the row as a whole
            context.say(Text::tr("%1 row %2: %3.", "file, row, reason")
                            .arg(wording::file(reject.file), row, wording::reject(reject)));
        else
            context.say(Text::tr("%1 row %2, %3 \u201c%4\u201d: %5.", "file, row, column, value, reason")
                            .arg(wording::file(reject.file), row, column, QString::fromStdString(reject.value),
                                wording::reject(reject)));
    }
}

void saveRejects(const QString& file, const ImportResult& result)
{
    csv::CsvWriter writer(file, { "file", "row", "column", "reason", "value" });
    for (const Reject& reject : result.rejects)
        writer.write({ keyOf(reject.file), std::to_string(reject.row), reject.column,
            wording::reject(reject).toStdString(), reject.value });
    writer.commit();
}

} // namespace allocation::allocctl
