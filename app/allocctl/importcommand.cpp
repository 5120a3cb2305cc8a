#include "adapters/csv/csvfile.h"
#include "allocctl/importreport.h"
#include "allocctl/preview.h"
#include "allocctl/store.h"

#include <QTemporaryDir>

namespace allocation::allocctl {

namespace {

std::shared_ptr<const ImportSource> readFiles(const Arguments& arguments)
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

Status done(const Arguments& arguments, const ImportResult& result)
{
    if (const auto file = arguments.text("--rejects"))
        saveRejects(*file, result);
    return result.rejects.empty() ? Done : SomeRejected;
}

Status previewImport(Context& context, const Import& import)
{
    const auto attempt = [&](Store& store) { return store.preview(import); };
    Store stored(context);
    const Preview preview = Store::exists(context.database()) ? attempt(stored) : tryOut(context, attempt);
    const auto& result = std::get<ImportResult>(preview.outcome.result);
    sayRejects(context, result);
    tellPreview(context, preview.impact, [&](Json& json) { writeImport(json.key("import"), result); });
    return done(context.arguments(), result);
}

} // namespace

Status runImport(Context& context)
{
    const Arguments& arguments = context.arguments();
    const std::string& name = context.database();
    const Import import { readFiles(arguments), arguments.has("--dry-run") };
    if (arguments.has("--preview"))
        return previewImport(context, { import.data, false });
    const bool isNew = !Store::exists(name);
    if (isNew && !import.dryRun)
        Store::create(name);
    const Outcome outcome = isNew && import.dryRun ? tryOut(context, [&](Store& store) { return store.send(import); })
                                                   : Store(context).send(import);

    const auto& result = std::get<ImportResult>(outcome.result);
    context.say(wording::outcome(import, outcome));
    sayRejects(context, result);
    writeImport(context.json(), result);
    return done(arguments, result);
}

} // namespace allocation::allocctl
