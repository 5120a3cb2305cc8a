#include "ui/impact/batchchanges.h"

#include "ui/actions.h"
#include "ui/dispatcher.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/messagebar.h"
#include "ui/selectionlink.h"

#include <QAction>
#include <QCursor>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

/// By which a count is told from what else stands in a note; the same in every language, because files keep it.
constexpr auto countMark = u"✓";

void allow(QAction* action, bool possible, const QString& why)
{
    action->setEnabled(possible);
    action->setToolTip(why);
}

} // namespace

Note withCount(Note note, const QString& counted)
{
    QStringList lines = formats::text(note.text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(QStringView(countMark)); });
    lines << QString::fromUtf16(countMark) + QLatin1Char(' ') + counted;
    note.text = lines.join(QLatin1Char('\n')).toStdString();
    return note;
}

BatchChanges::BatchChanges(const Workspace& work, BatchesView& batches)
    : QObject(work.window)
    , m_work(work)
    , m_batches(batches)
    , m_quantity(add("changeQuantityAction", tr("Change &quantity…")))
    , m_eta(add("changeEtaAction", tr("Change &ETA…")))
    , m_count(add("countAction", tr("&Count stock…")))
    , m_moveAway(add("holdMoveAwayAction", tr("Put on &hold and move away…")))
    , m_remove(add("removeBatchAction", tr("&Remove…")))
{
    QMenu* const menu = work.actions.menu("allocateMenu")->addMenu(tr("Change &batch"));
    menu->setObjectName(QStringLiteral("changeBatchMenu"));
    menu->setToolTipsVisible(true);
    menu->addActions({ m_quantity, m_eta, m_count, m_moveAway, m_remove });
    work.actions.offer("batchesMenu", menu->menuAction());
    using What = ChangeDialog::What;
    connect(m_quantity, &QAction::triggered, this, [this] { edit(What::Units); });
    connect(m_eta, &QAction::triggered, this, [this] { edit(What::Eta); });
    connect(m_count, &QAction::triggered, this, [this] { edit(What::Count); });
    connect(m_moveAway, &QAction::triggered, this, [this] {
        if (const auto batch = chosen())
            send(HoldBatch { batch->ref, true, {} });
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const auto batch = chosen())
            send(RemoveBatch { batch->ref });
    });
    connect(&batches, &QAbstractItemView::doubleClicked, this, &BatchChanges::editAt);
    batches.installEventFilter(this);
    connect(&work.selection, &SelectionLink::batchChanged, this, &BatchChanges::update);
    connect(&work.store, &StoreView::updated, this, &BatchChanges::update);
    update();
}

QAction* BatchChanges::add(const char* name, const QString& text)
{
    return m_work.actions.add(name, text);
}

std::optional<BatchFacts> BatchChanges::chosen() const
{
    const auto ref = m_work.selection.batch();
    return ref ? m_work.store.batches().facts(*ref) : std::nullopt;
}

void BatchChanges::update()
{
    const auto batch = chosen();
    const QString none = tr("Select a batch first");
    const QString ref = batch ? formats::text(batch->ref.text()) : QString();
    const auto tip = [&](const QString& text) { return batch ? text.arg(ref) : none; };
    allow(m_quantity, batch.has_value(), tip(tr("Another quantity for %1")));
    allow(m_eta, batch.has_value(), tip(tr("Another day on which %1 arrives")));
    const bool inStock = batch && !batch->eta;
    allow(m_count, inStock, inStock ? tr("Note what was counted of %1").arg(ref) : tip(tr("%1 has not arrived yet")));
    allow(m_moveAway, batch && !batch->onHold,
        batch && batch->onHold ? tr("%1 is on hold already").arg(ref)
                               : tip(tr("Free %1 of its order lines, and allocate nothing more from it")));
    allow(m_remove, batch.has_value(), tip(tr("%1 does not exist or will not come")));
}

void BatchChanges::edit(ChangeDialog::What what)
{
    const auto batch = chosen();
    if (!batch)
        return;
    auto* const dialog = new ChangeDialog(what, *batch, m_work.store.planning(), m_work.window);
    connect(dialog, &ChangeDialog::quantityTyped, this, [this, what, batch](Quantity qty) {
        if (what == ChangeDialog::What::Count)
            count(*batch, qty);
        else
            send(ChangeBatchQuantity { batch->ref, qty });
    });
    connect(dialog, &ChangeDialog::etaTyped, this, [this, batch](const std::optional<Date>& eta) {
        send(ChangeBatchEta { batch->ref, eta });
    });
    dialog->openAt(placeOf(*batch, what));
}

/// Below the cell that is typed over; where no cell is in sight, as on the board, where the planner points.
QPoint BatchChanges::placeOf(const BatchFacts& batch, ChangeDialog::What what) const
{
    const int row = m_work.store.batches().rowOf(batch.ref);
    if (row < 0 || !m_batches.isVisible())
        return QCursor::pos();
    const int column = what == ChangeDialog::What::Eta ? BatchColumn::Eta : BatchColumn::Qty;
    const QRect cell = m_batches.visualRect(m_batches.model()->index(row, column));
    return m_batches.viewport()->mapToGlobal(m_batches.isRightToLeft() ? cell.bottomRight() : cell.bottomLeft());
}

void BatchChanges::editAt(const QModelIndex& index)
{
    if (index.column() == BatchColumn::Eta)
        edit(ChangeDialog::What::Eta);
    else if (index.column() == BatchColumn::Qty)
        edit(ChangeDialog::What::Units);
}

void BatchChanges::count(const BatchFacts& batch, Quantity qty)
{
    if (qty == batch.qty)
        noteCount(batch);
    else
        send(ChangeBatchQuantity { batch.ref, qty });
}

/// A count that finds what is known changes nothing; only that somebody has counted is written down.
void BatchChanges::noteCount(const BatchFacts& batch)
{
    const QString counted = tr("%1 counted by %2 on %3", "units, who, date")
                                .arg(wording::units(batch.qty), m_work.session.who(),
                                    wording::isoDate(m_work.store.planning().date));
    m_work.session.ask(
        this,
        [ref = batch.ref, sku = batch.sku](ReadModel& store) {
            const ProductSnapshot product = store.snapshot(sku, {});
            const Batch* const known = product.batch(ref);
            return known ? known->details->note : Note();
        },
        [this, ref = batch.ref, counted](const Note& note) {
            m_work.dispatcher.send(
                DescribeBatch { ref, {}, {}, withCount(note, counted) }, {}, [this, ref, counted](const Outcome&) {
                    m_work.messages.tell(
                        tr("%1: %2. Nothing else has changed.", "batch, what").arg(formats::text(ref.text()), counted));
                });
        });
}

void BatchChanges::send(const Command& command)
{
    m_work.dispatcher.sendPreviewed(
        command, {},
        [this, command](const Outcome& outcome) { m_work.messages.tell(wording::outcome(command, outcome)); },
        [this](const Failure& failure) {
            if (!Dispatcher::isCancelled(failure))
                m_work.messages.refuse(failure);
        });
}

bool BatchChanges::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == &m_batches && isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2 && chosen()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            edit(m_batches.currentIndex().column() == BatchColumn::Eta ? ChangeDialog::What::Eta
                                                                       : ChangeDialog::What::Units);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace allocation
