#include "adapters/csv/csvfile.h"
#include "allocctl/choice.h"
#include "allocctl/importmapping.h"
#include "allocctl/importreport.h"
#include "allocctl/preview.h"
#include "allocctl/store.h"

#include <QTemporaryDir>

namespace allocation::allocctl {

namespace {

std::shared_ptr<const ImportSource> readFiles(const Arguments& arguments)
{
    csv::ImportFiles files { arguments.text("--batches"), arguments.text("--orders"), arguments.text("--allocations"),
        arguments.text("--products"), arguments.has("--refs-are-shipments") };
    if (!files.batches && !files.orders && !files.allocations && !files.products)
        throw wrongUsage(Text::tr("import needs at least one file."),
            Text::tr("Give --batches, --orders, --allocations or --products."));
    files.mappings = mappingsOf(arguments, files);
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

constexpr std::array howGone { std::pair(std::string_view("keep"), Gone::Keep),
    std::pair(std::string_view("ship"), Gone::Ship), std::pair(std::string_view("cancel"), Gone::Cancel) };

std::optional<Gone> snapshotOf(const Arguments& arguments)
{
    const auto gone = choice(arguments, "--gone", howGone);
    if (!arguments.has("--snapshot")) {
        if (gone)
            throw wrongUsage(Text::tr("--gone needs --snapshot."),
                Text::tr("Only of files that say all there is anything can be gone."));
        return std::nullopt;
    }
    return gone.value_or(Gone::Keep);
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
    sayGone(context, result);
    sayRejects(context, result);
    tellPreview(context, preview.impact, [&](Json& json) { writeImport(json.key("import"), result); });
    return done(context.arguments(), result);
}

} // namespace

Status runImport(Context& context)
{
    const Arguments& arguments = context.arguments();
    const std::string& name = context.database();
    Import import { readFiles(arguments), arguments.has("--dry-run") };
    import.snapshot = snapshotOf(arguments);
    import.fileKnowsShipments = choice(arguments, "--shipments-in-file", yesOrNo);
    if (import.fileKnowsShipments && !import.snapshot)
        throw wrongUsage(Text::tr("--shipments-in-file needs --snapshot."), Text::tr("Give both, or neither."));
    if (arguments.has("--preview")) {
        import.dryRun = false;
        return previewImport(context, import);
    }
    const bool isNew = !Store::exists(name);
    if (isNew && !import.dryRun)
        Store::create(name);
    const Outcome outcome = isNew && import.dryRun ? tryOut(context, [&](Store& store) { return store.send(import); })
                                                   : Store(context).send(import);

    const auto& result = std::get<ImportResult>(outcome.result);
    context.say(wording::outcome(import, outcome));
    sayGone(context, result);
    sayRejects(context, result);
    writeImport(context.json(), result);
    return done(arguments, result);
}

} // namespace allocation::allocctl
