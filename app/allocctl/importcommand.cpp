#include "adapters/csv/csvfile.h"
#include "allocctl/importreport.h"
#include "allocctl/store.h"

#include <QTemporaryDir>

namespace allocation::allocctl {

namespace {

std::shared_ptr<const ImportData> readFiles(const Arguments& arguments)
{
    const csv::ImportFiles files { arguments.text("--batches"), arguments.text("--orders"),
        arguments.text("--allocations"), arguments.text("--products") };
    if (!files.batches && !files.orders && !files.allocations && !files.products)
        throw wrongUsage(Text::tr("import needs at least one file."),
            Text::tr("Give --batches, --orders, --allocations or --products."));
    return csv::readImport(files);
}

/// Tries an import out on a new database, for a dry run where there is none yet.
Outcome tryOut(const Context& context, const Command& command)
{
    const QTemporaryDir folder;
    const std::string name = folder.filePath(QStringLiteral("dry-run.db")).toStdString();
    Store::create(name);
    return Store(context, name).send(command);
}

} // namespace

Status runImport(Context& context)
{
    const Arguments& arguments = context.arguments();
    const std::string& name = context.database();
    const Import import { readFiles(arguments), arguments.has("--dry-run") };
    const bool isNew = !Store::exists(name);
    if (isNew && !import.dryRun)
        Store::create(name);
    const Outcome outcome = isNew && import.dryRun ? tryOut(context, import) : Store(context).send(import);

    const auto& result = std::get<ImportResult>(outcome.result);
    context.say(wording::outcome(import, outcome));
    sayRejects(context, result);
    writeImport(context.json(), result);
    if (const auto file = arguments.text("--rejects"))
        saveRejects(*file, result);
    return result.rejects.empty() ? Done : SomeRejected;
}

} // namespace allocation::allocctl
