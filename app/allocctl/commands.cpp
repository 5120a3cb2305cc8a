#include "allocctl/commands.h"

#include <array>

namespace allocation::allocctl {

namespace {

constexpr std::array commandTable {
    CommandInfo { "init", "", "create the database", runInit },
    CommandInfo { "import",
        "[--batches F] [--orders F] [--allocations F] [--products F] [--map FIELD=COLUMN]... "
        "[--numbers plain|comma|point] [--dates iso|day-first|month-first] [--refs-are-shipments] [--snapshot] [--gone "
        "ship|cancel|keep] [--shipments-in-file yes|no] "
        "[--dry-run] [--preview] [--rejects OUT.csv]",
        "take over CSV files and workbooks (XLSX); rows that cannot be taken are listed. A snapshot says all there is: "
        "what it no longer has is gone, and --gone says how far that is believed. --map sku=Material names a column "
        "that "
        "is called otherwise",
        runImport },
    CommandInfo { "allocate", "[--strategy NAME] [--sku SKU]... [--order ID]... [--dry-run]",
        "allocate what is open, by rule", runAllocate },
    CommandInfo { "propose", "[--strategy NAME]... [--sku SKU]... [--order ID]... [--replace auto|manual] [--accept]",
        "what runs would make of it, side by side; of a single one every move; with --accept it is done", runPropose },
    CommandInfo { "strategies", "", "names of the rules and what they do", runStrategies },
    CommandInfo { "batch add", "REF SKU QTY [--eta DATE] [--shipment S]", "add a batch; without a date it is in stock",
        runBatchAdd },
    CommandInfo { "batch set-quantity", "REF QTY [--preview]",
        "change a batch; lines that no longer fit are allocated elsewhere", runBatchSetQuantity },
    CommandInfo { "batch set-eta", "REF DATE|none [--preview]", "change when a batch arrives; none: it is in stock",
        runBatchSetEta },
    CommandInfo { "batch receive", "REF [--qty N] [--as-ref R] [--preview]",
        "an inbound batch has arrived, or N units of it; with --as-ref they are a new batch and the rest is to come",
        runBatchReceive },
    CommandInfo { "batch return", "REF SKU QTY [--from NAME]",
        "goods came back: a new batch, on hold until somebody has looked at them", runBatchReturn },
    CommandInfo { "batch describe", "REF [--location L] [--received-from S] [--note TEXT] [--follow-up DATE]",
        "write down where a batch is, where it comes from, and a note; none takes it away", runBatchDescribe },
    CommandInfo { "batch hold", "REF [--until DATE] [--move-away] [--preview]",
        "allocate nothing more from a batch; with --move-away what is there goes elsewhere", runBatchHold },
    CommandInfo { "batch unhold", "REF", "take a batch off hold", runBatchUnhold },
    CommandInfo {
        "batch remove", "REF [--preview]", "remove a batch; its lines are allocated elsewhere", runBatchRemove },
    CommandInfo { "shipment set-eta", "S DATE|none [--preview]",
        "change when all batches of a shipment arrive; none: they have", runShipmentSetEta },
    CommandInfo { "shipment receive", "S [--preview]", "all batches of a shipment have arrived", runShipmentReceive },
    CommandInfo { "product describe", "SKU [--description T] [--unit U] [--pack N] [--note TEXT] [--follow-up DATE]",
        "write down what a product is; none takes it away", runProductDescribe },
    CommandInfo { "release", "[ORDER] [SKU] [--line N] [--sku SKU]...",
        "put what is allocated in stock on a new pick list: of everything, an order or a line", runRelease },
    CommandInfo { "recall", "[ORDER] [SKU] [--line N] [--list N]",
        "take an order, a line or a whole list off its pick list", runRecall },
    CommandInfo { "ship", "[ORDER] [SKU] [--line N] [--from REF] [--qty N] [--rest-missing] [--list N]",
        "units have left the house: of a line, an order in stock, or a whole pick list", runShip },
    CommandInfo { "promise", "[--customer C] [--order ID]... [--sku SKU]...",
        "customers to inform: what they were promised, and what comes out now", runPromise },
    CommandInfo { "told", "ORDER [SKU] [--line N] [--date DATE]",
        "the customer was told when an order or line comes: the date that comes out now, or that one", runTold },
    CommandInfo {
        "line add", "ORDER SKU QTY [--due DATE] [--customer C] [--priority P]", "add an order line", runLineAdd },
    CommandInfo { "line set-quantity", "ORDER SKU QTY [--line N] [--preview]",
        "change what is ordered; cut below its allocation, the line gives back its latest units", runLineSetQuantity },
    CommandInfo { "line set",
        "ORDER SKU [--line N] [--due DATE] [--customer C] [--priority P] [--transit DAYS] [--completeness "
        "any|line|order] "
        "[--kind order|quote|set-aside] [--stop REASON] [--flag yes|no] [--preview]",
        "change what is known of a line; none takes it away", runLineSet },
    CommandInfo { "line note", "ORDER SKU TEXT [--line N] [--follow-up DATE]",
        "write something down about a line, to be looked at again on a day; none takes it away", runLineNote },
    CommandInfo { "line cancel", "ORDER SKU [--line N] [--preview]", "remove a line; what was allocated to it is free",
        runLineCancel },
    CommandInfo { "line allocate", "ORDER SKU [--line N] [--to REF] [--qty N]",
        "allocate a line by rule, or to a batch", runLineAllocate },
    CommandInfo { "line move", "ORDER SKU [--line N] [--from REF] --to REF [--qty N] [--preview]",
        "move a line to another batch", runLineMove },
    CommandInfo { "line deallocate", "ORDER SKU [--line N] [--from REF] [--preview]", "take a line off its batch",
        runLineDeallocate },
    CommandInfo { "line swap", "ORDER SKU [--line N] ORDER2 [--line2 N] [--preview]",
        "exchange what two lines are allocated to", runLineSwap },
    CommandInfo { "line take", "ORDER SKU [--line N] --from-order ORDER2 [--from-line N] [--preview]",
        "give a line what it lacks from another line's batch", runLineTake },
    CommandInfo { "line pin", "ORDER SKU [--line N] [--until DATE]", "keep a line where it is allocated", runLinePin },
    CommandInfo { "line unpin", "ORDER SKU [--line N] [--owner NAME]",
        "take a pin off; another's only by naming its owner", runLineUnpin },
    CommandInfo { "draft list", "", "drafts that were saved, of everybody", runDraftList },
    CommandInfo { "draft show", "NAME",
        "the steps of a draft, which of them no longer fit, and what the others would change", runDraftShow },
    CommandInfo { "draft apply", "NAME [--fitting]",
        "do all steps of a draft as one, if they still do what was shown; with --fitting those that still fit",
        runDraftApply },
    CommandInfo { "draft delete", "NAME", "forget a draft; nothing else changes", runDraftDelete },
    CommandInfo { "undo", "[UUID]", "undo your last step, or that one", runUndo },
    CommandInfo {
        "show", "batches|lines|allocations|products|kpis [--order ID] [--sku SKU]", "show what is there", runShow },
    CommandInfo {
        "explain", "ORDER SKU [--line N]", "why a line is where it is, and what else it could get", runExplain },
    CommandInfo { "deliver",
        "SKU QTY [--by DATE] [--take N] [--order ID] [--customer C] [--due DATE] [--set-aside] [--preview]",
        "when so many can be delivered, and who would have to move; with --take answer N becomes a line of that order",
        runDeliver },
    CommandInfo { "sooner", "ORDER [SKU] [--line N] [--take N] [--preview]",
        "what would make a line ready sooner, or those of an order, and who pays; with --take answer N is done",
        runSooner },
    CommandInfo { "export", "batches|lines|allocations|products --output F.csv|F.xlsx",
        "write a CSV file or a workbook", runExport },
    CommandInfo {
        "history", "[--order ID] [--sku SKU] [--batch REF] [--limit N]", "what was changed, newest first", runHistory },
    CommandInfo { "since", "[DATE] [--limit N]",
        "what is new, changed, gone, shipped, received, slipped, counted or worse since the morning of that day, or of "
        "yesterday; N sentences of each kind, 20 unless told",
        runSince },
    CommandInfo { "handover", "",
        "what you did today, and what whoever comes next has to know: problems, follow-ups, flags, drafts",
        runHandOver },
    CommandInfo { "planning", "[--date DATE] [--handling-days N]",
        "the date that Ready and Late count from, none for today, and the days a line needs to leave; sets what is "
        "given",
        runPlanning },
    CommandInfo { "check", "", "check every rule over the whole database", runCheck },
    CommandInfo { "backup", "F", "write a consistent copy while others may write", runBackup },
    CommandInfo { "compact", "--before DATE",
        "shorten the history: steps before that day can no longer be seen one by one or undone", runCompact },
    CommandInfo {
        "rebuild-views", "", "make all figures again from the event log, compare and mend them", runRebuildViews },
    CommandInfo { "deliveries", "list|retry|discard|forget [--sink NAME] [--seq N]",
        "events on their way out: what is held up; send it again; give it up; forget a sink", runDeliveries },
    CommandInfo { "from-csv", "FOLDER", "allocate a folder of CSV files without a database", runFromCsv },
};

QString callOf(const CommandInfo& command)
{
    return (QString::fromLatin1(command.name) + QLatin1Char(' ') + QString::fromLatin1(command.synopsis)).trimmed();
}

QString globalHelp()
{
    return QStringLiteral("Options of every command, anywhere:\n"
                          "  --database DB   the database file; else the environment variable ALLOCATION_DATABASE\n"
                          "  --json          write exactly one JSON value, also on failure\n"
                          "  --as NAME       who does it, for the history; else the system's user\n"
                          "  --reason TEXT   why, for the history\n"
                          "  --help, --version\n"
                          "\n"
                          "--preview says what a command would change, and changes nothing.\n"
                          "ALLOCATION_TODAY=YYYY-MM-DD sets today.\n"
                          "Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 done but rows were rejected.\n");
}

} // namespace

std::span<const CommandInfo> allCommands()
{
    return commandTable;
}

QString helpText(const CommandInfo* command)
{
    QString text = QStringLiteral("Usage: allocctl [--database DB] ");
    if (command)
        return text + callOf(*command) + QStringLiteral("\n") + QString::fromLatin1(command->summary)
            + QStringLiteral("\n\n") + globalHelp();
    text += QStringLiteral("COMMAND ...\nAllocates order lines to batches of stock.\n\nCommands:\n");
    for (const CommandInfo& each : allCommands())
        text += QStringLiteral("  %1\n      %2\n").arg(callOf(each), QString::fromLatin1(each.summary));
    return text + QLatin1Char('\n') + globalHelp();
}

} // namespace allocation::allocctl
