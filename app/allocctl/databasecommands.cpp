#include "allocctl/store.h"
#include "allocctl/textgrid.h"

namespace allocation::allocctl {

Status runInit(Context& context)
{
    Store::create(context.database());
    context.say(Text::tr("Created %1.").arg(QString::fromStdString(context.database())));
    context.json().open('{').field("database", context.database()).field("created", true).close('}');
    return Done;
}

Status runCheck(Context& context)
{
    Store store(context);
    const std::vector<Problem> problems = store.readModel().check();
    Json& json = context.json();
    json.open('{').field("ok", problems.empty()).key("problems").open('[');
    TextGrid grid(context, { { "what" }, { "where" }, { "expected" }, { "found" } });
    for (const Problem& problem : problems) {
        json.open('{').field("what", problem.what).field("where", problem.where);
        json.field("expected", problem.expected).field("found", problem.found).close('}');
        grid.add({ problem.what, problem.where, problem.expected, problem.found });
    }
    json.close(']').close('}');
    grid.finish(Text::tr("All rules hold."));
    if (problems.empty())
        return Done;
    context.setFault(Text::tr("%1 does not add up in %2 places. Go back to a backup, or report this.")
                         .arg(QString::fromStdString(context.database()), QString::number(problems.size())));
    return Failed;
}

Status runBackup(Context& context)
{
    const QString file = context.arguments().at(0);
    Store store(context);
    store.backup(file.toStdString());
    context.say(Text::tr("Copied %1 to %2.").arg(QString::fromStdString(context.database()), file));
    context.json().open('{').field("backup", file).close('}');
    return Done;
}

} // namespace allocation::allocctl
