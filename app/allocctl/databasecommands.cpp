#include "adapters/sql/store.h"
#include "allocctl/store.h"
#include "allocctl/textgrid.h"

#include <QDateTime>

namespace allocation::allocctl {

namespace {

/// A table for people, members of an open object for programs.
void list(Context& context, const std::vector<Problem>& problems, const QString& none)
{
    Json& json = context.json();
    json.field("ok", problems.empty()).key("problems").open('[');
    TextGrid grid(context, { { "what" }, { "where" }, { "expected" }, { "found" } });
    for (const Problem& problem : problems) {
        json.open('{').field("what", problem.what).field("where", problem.where);
        json.field("expected", problem.expected).field("found", problem.found).close('}');
        grid.add({ problem.what, problem.where, problem.expected, problem.found });
    }
    json.close(']');
    grid.finish(none);
}

/// Local midnight, as the history shows times.
Timestamp startOf(Date day)
{
    const QDateTime start = QDate(1970, 1, 1).addDays(day.days()).startOfDay();
    return Timestamp(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
}

} // namespace

Status runInit(Context& context)
{
    Store::create(context.database());
    context.say(Text::tr("Created %1.").arg(QString::fromStdString(context.database())));
    context.json().open('{').field("database", context.database()).field("created", true).close('}');
    return Done;
}

Status runPlanning(Context& context)
{
    const Arguments& arguments = context.arguments();
    const auto days = arguments.quantityFrom("--handling-days", 0, maxTransitDays);
    Store store(context);
    if (arguments.text("--date") == QLatin1String("none"))
        store.setPlanningDate({});
    else if (const auto date = arguments.date("--date"))
        store.setPlanningDate(date);
    if (days)
        store.setHandlingDays(static_cast<int>(*days));
    const Planning planning = store.readModel().planning();
    context.say(Text::tr("Planning date %1; handling days: %2.")
                    .arg(QString::fromStdString(planning.date.toString()), QString::number(planning.handlingDays)));
    context.json().open('{').field("planning_date", planning.date);
    context.json().field("handling_days", planning.handlingDays).close('}');
    return Done;
}

Status runCheck(Context& context)
{
    Store store(context);
    const std::vector<Problem> problems = store.readModel().check();
    context.json().open('{');
    list(context, problems, Text::tr("All rules hold."));
    context.json().close('}');
    if (problems.empty())
        return Done;
    context.setFault(Text::tr("%1 does not add up in %2 places. Go back to a backup, or report this.")
                         .arg(QString::fromStdString(context.database()), QString::number(problems.size())));
    return Failed;
}

Status runCompact(Context& context)
{
    const Date day = *context.arguments().date("--before");
    if (day > context.today().value_or(localToday()))
        throw wrongUsage(Text::tr("--before cannot be %1, which is still to come.").arg(wording::isoDate(day)),
            Text::tr("Give today, or an earlier day."));
    const CompactResult result = Store(context).compact(startOf(day));
    context.say(result.removed == 0 && result.snapshots == 0
            ? Text::tr("Nothing was removed from the history.")
            : Text::tr("Removed %1 rows of the history; %2 snapshots stand for them.")
                  .arg(QString::number(result.removed), QString::number(result.snapshots)));
    if (result.heldBack)
        context.say(Text::tr("Some older rows stay until they are delivered; allocctl deliveries list shows to whom."));
    context.json().open('{').field("removed", result.removed).field("snapshots", result.snapshots);
    context.json().field("held_back", result.heldBack).close('}');
    return Done;
}

Status runRebuildViews(Context& context)
{
    const RebuiltViews result = Store(context).rebuildViews();
    context.json().open('{');
    list(context, result.problems, Text::tr("All views agree."));
    context.json().field("mended", result.mended).close('}');
    if (result.problems.empty())
        return Done;
    const QString database = QString::fromStdString(context.database());
    const QString differences = QString::number(result.problems.size());
    context.setFault(result.left == 0
            ? Text::tr("%1 differed from its event log in %2 places; all were derived figures, which are right now.")
                  .arg(database, differences)
            : Text::tr("%1 differs from its event log in %2 places, %3 of them beyond derived figures; "
                       "those were left. Go back to a backup, or report this.")
                  .arg(database, differences, QString::number(result.left)));
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
