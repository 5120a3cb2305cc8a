#include "ui/pasting/pasting.h"

#include "ui/actions.h"
#include "ui/dragguide.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/messagebar.h"

#include <array>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>

namespace allocation {

namespace {

QString titleOf(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

} // namespace

Pasting::Pasting(const Workspace& work, Open open)
    : QObject(work.window)
    , m_work(work)
    , m_open(std::move(open))
    , m_paste(work.actions.add("pasteRowsAction", tr("Paste &rows…"), { QKeySequence::Paste }))
{
    QMenu* const menu = work.actions.menu("editMenu");
    const QList<QAction*> entries = menu->actions();
    menu->insertAction(entries.value(entries.indexOf(work.actions.paste) + 1), m_paste);
    connect(m_paste, &QAction::triggered, this, &Pasting::paste);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &Pasting::update);
    connect(&work.guide, &DragGuide::holding, this, &Pasting::update, Qt::QueuedConnection);
    update();
}

/// The key is that of bringing lines to a batch: only one of both can be meant.
void Pasting::update()
{
    const QMimeData* const copied = QApplication::clipboard()->mimeData();
    const bool holds = m_work.guide.holdsCut();
    const bool any = copied != nullptr && copied->hasText();
    m_paste->setEnabled(any && !holds);
    m_paste->setToolTip(holds ? tr("Lines are held: Ctrl+V brings them to a batch, Esc lets go")
            : any ? tr("Rows copied in a spreadsheet, with their header: you see what they would change first")
                  : tr("Copy rows with their header in a spreadsheet first"));
}

OwnTitles Pasting::titles() const
{
    OwnTitles titles;
    const LinesModel& lines = m_work.store.lines();
    const BatchesModel& batches = m_work.store.batches();
    for (int column = 0; column < LineColumn::Count; ++column)
        titles.lines[titleOf(lines, column)] = QString();
    for (int column = 0; column < BatchColumn::Count; ++column)
        titles.batches[titleOf(batches, column)] = QString();
    constexpr std::array lineNames { std::pair(LineColumn::Order, "orderid"), std::pair(LineColumn::Sku, "sku"),
        std::pair(LineColumn::Line, "line"), std::pair(LineColumn::Customer, "customer"),
        std::pair(LineColumn::Qty, "qty"), std::pair(LineColumn::Due, "due"),
        std::pair(LineColumn::Priority, "priority") };
    for (const auto& [column, name] : lineNames)
        titles.lines[titleOf(lines, column)] = QLatin1StringView(name);
    constexpr std::array batchNames { std::pair(BatchColumn::Ref, "ref"), std::pair(BatchColumn::Sku, "sku"),
        std::pair(BatchColumn::Qty, "qty"), std::pair(BatchColumn::Eta, "eta") };
    for (const auto& [column, name] : batchNames)
        titles.batches[titleOf(batches, column)] = QLatin1StringView(name);
    if (lines.product())
        titles.product = formats::text(lines.product()->text());
    return titles;
}

void Pasting::paste()
{
    const QString text = QApplication::clipboard()->text();
    const auto rows = pastedRows(text, titles(), m_work.store.planning().date, m_work.store.lines().locale());
    if (!rows || rows->rows == 0)
        m_work.messages.refuse(tr("What was copied is not a table of order lines or batches. Copy its header, too: "
                                  "orderid, sku, qty … for order lines; ref, sku, qty, eta for batches."));
    else
        m_open(*rows);
}

} // namespace allocation
