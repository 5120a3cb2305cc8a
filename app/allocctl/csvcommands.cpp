#include "adapters/csv/csvexport.h"
#include "adapters/csv/csvfolder.h"
#include "allocctl/importreport.h"
#include "allocctl/store.h"

// Commands that write files.

namespace allocation::allocctl {

Status runExport(Context& context)
{
    const Arguments& arguments = context.arguments();
    const QString what = arguments.at(0);
    const QString file = *arguments.text("--output");
    if (!file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)
        && !file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        throw wrongUsage(Text::tr("%1 does not say in which format to export.").arg(file),
            Text::tr("Name a file that ends in .csv or .xlsx."));
    Store store(context);
    const auto write = what == QLatin1String("lines") ? csv::exportLines
        : what == QLatin1String("batches")            ? csv::exportBatches
        : what == QLatin1String("products")           ? csv::exportProducts
                                                      : csv::exportAllocations;
    write(store.readModel(), file, {});
    context.say(Text::tr("Exported %1 to %2.").arg(what, file));
    context.json().open('{').field("exported", what).field("output", file).close('}');
    return Done;
}

Status runFromCsv(Context& context)
{
    const QString folder = context.arguments().at(0);
    const csv::FolderResult result = csv::allocateFolder(folder);
    context.say(wording::outcome(Import {}, { {}, result.import }));
    context.say(wording::outcome(AllocateOpen {}, { {}, result.allocate }));
    sayRejects(context, result.import);
    Json& json = context.json();
    json.open('{').key("import");
    writeImport(json, result.import);
    json.key("allocate");
    writeAllocate(json, result.allocate);
    json.close('}');
    return result.import.rejects.empty() ? Done : SomeRejected;
}

} // namespace allocation::allocctl
