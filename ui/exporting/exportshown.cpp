#include "ui/exporting/exportshown.h"

#include "ui/actions.h"
#include "ui/exporting/shownexport.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/tableview.h"
#include "ui/prompts.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

/// From the first to the last as they stand, without hidden ones.
std::vector<int> shownColumns(const TableView& view)
{
    std::vector<int> columns;
    for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual)
        if (const int column = view.horizontalHeader()->logicalIndex(visual); !view.isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QVariant valueOf(const BatchFacts& batch, int column)
{
    switch (column) {
    case BatchColumn::Eta:
        return batch.eta ? QVariant(formats::toQDate(*batch.eta)) : QVariant();
    case BatchColumn::Qty:
        return qlonglong { batch.qty };
    case BatchColumn::Allocated:
        return qlonglong { batch.allocated };
    case BatchColumn::Available:
        return qlonglong { batch.available() };
    default:
        return {};
    }
}

} // namespace

ExportShown::ExportShown(const Workspace& work, TableView& lines, TableView& batches)
    : QObject(work.window)
    , m_work(work)
{
    add({ "exportShownLinesAction", tr("Export order &lines as shown…"), "linesMenu", "lines-shown.csv", lines,
        work.store.lines(), { LineColumn::Due, LineColumn::Ready },
        [](const QModelIndex& cell) { return cell.data(ValueRole); } });
    add({ "exportShownBatchesAction", tr("Export &batches as shown…"), "batchesMenu", "batches-shown.csv", batches,
        work.store.batches(), { BatchColumn::Eta }, [&model = work.store.batches()](const QModelIndex& cell) {
            return valueOf(model.factsAt(cell.row()), cell.column());
        } });
}

void ExportShown::add(const Table& table)
{
    QAction* const action = m_work.actions.add(table.action, table.text);
    QMenu* const menu = m_work.actions.menu("fileMenu");
    const QList<QAction*> entries = menu->actions();
    const qsizetype after = entries.indexOf(m_work.actions.exportTable) + 1;
    const qsizetype place = after + (entries.value(after) != nullptr && !entries[after]->isSeparator() ? 1 : 0);
    menu->insertAction(entries.value(place), action);
    m_work.actions.offer(table.contextMenu, action);
    connect(action, &QAction::triggered, this, [this, table] { ask(table); });
    const auto update = [action, &model = table.model] {
        const int rows = model.rowCount();
        action->setEnabled(rows > 0);
        action->setToolTip(rows > 0
                ? tr("%1 rows with the columns that are shown, in their order").arg(formats::number(rows, QLocale()))
                : tr("No row is shown"));
    };
    connect(&table.model, &TableModel::shownChanged, action, update);
    update();
}

void ExportShown::ask(const Table& table)
{
    m_work.prompts.fileToSave(m_work.window, tr("Export what is shown"), QLatin1StringView(table.file),
        tr("CSV (*.csv);;Workbook (*.xlsx)"), [this, table](const QString& file) { write(table, file); });
}

void ExportShown::write(const Table& table, const QString& file)
{
    auto* const dialog = new ShownExport(m_work.session, m_work.ports,
        { table.model, shownColumns(table.view), table.days, table.valueOf, file }, m_work.window);
    connect(dialog, &ShownExport::exported, this, [this](const QString& written, qsizetype rows) {
        m_work.messages.tell(
            tr("Exported %1 rows to %2.", "number, file").arg(formats::number(rows, QLocale()), written));
    });
    connect(dialog, &ShownExport::failed, this, [this](const Failure& failure) { m_work.messages.refuse(failure); });
    dialog->open();
    dialog->start();
}

} // namespace allocation
