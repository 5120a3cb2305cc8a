#include "adapters/csv/csvfile.h"
#include "allocctl/importreport.h"
#include "allocctl/preview.h"
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

/// Tries something out on a new database, where there is none yet.
template <class Try>
auto tryOut(const Context& context, Try attempt)
{
    const QTemporaryDir folder;
    const std::string name = folder.filePath(QStringLiteral("dry-run.db")).toStdString();
    Store::create(name);
    Store store(context, name);
    return attempt(store);
}

} // namespace

Status runImport(Context& context)
{
    const Arguments& arguments = context.arguments();
    const std::string& name = context.database();
    const Import import { readFiles(arguments), arguments.has("--dry-run") };
    const bool isNew = !Store::exists(name);
    if (arguments.has("--preview")) {
        const auto preview = [&](Store& store) { return store.preview(import); };
        Store stored(context);
        tellPreview(context, isNew ? tryOut(context, preview) : preview(stored));
        return Done;
    }
    if (isNew && !import.dryRun)
        Store::create(name);
    const Outcome outcome = isNew && import.dryRun ? tryOut(context, [&](Store& store) { return store.send(import); })
                                                   : Store(context).send(import);

    const auto& result = std::get<ImportResult>(outcome.result);
    context.say(wording::outcome(import, outcome));
    sayRejects(context, result);
    writeImport(context.json(), result);
    if (const auto file = arguments.text("--rejects"))
        saveRejects(*file, result);
    return result.rejects.empty() ? Done : SomeRejected;
}

} // namespace allocation::allocctl
