#include "ui/day/notingactions.h"

#include "bridge/wording.h"
#include "ui/actions.h"
#include "ui/day/daymenu.h"
#include "ui/day/linenotes.h"
#include "ui/day/notedialog.h"
#include "ui/day/thingnotedialog.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/selectionlink.h"

#include <QAction>
#include <QMainWindow>

namespace allocation {

NotingActions::NotingActions(const Workspace& work, DayMenu& menu)
    : QObject(work.window)
    , m_work(work)
    , m_note(menu.add("noteAction", tr("&Note on lines…"), "note", { Qt::Key_F7 }))
    , m_flag(menu.add("flagAction", tr("&Flag"), "flag", { Qt::SHIFT | Qt::Key_F7 }))
    , m_batchNote(menu.add("batchNoteAction", tr("Note on &batch…"), "note"))
    , m_productNote(menu.add("productNoteAction", tr("Note on pro&duct…"), "note"))
{
    for (QAction* const action : { m_note, m_flag })
        work.actions.offer("linesMenu", action);
    work.actions.offer("batchesMenu", m_batchNote);
    connect(m_note, &QAction::triggered, this, &NotingActions::note);
    connect(m_flag, &QAction::triggered, this, &NotingActions::flag);
    connect(m_batchNote, &QAction::triggered, this, [this] {
        if (const auto batch = m_work.selection.batch())
            noteOn(*batch);
    });
    connect(m_productNote, &QAction::triggered, this, [this] {
        if (const auto& product = m_work.selection.product())
            noteOn(*product);
    });
    connect(&work.selection, &SelectionLink::linesChanged, this, &NotingActions::update);
    connect(&work.selection, &SelectionLink::batchChanged, this, &NotingActions::update);
    connect(&work.selection, &SelectionLink::productChanged, this, &NotingActions::update);
    update();
}

void NotingActions::update()
{
    const LineSums sums = m_work.selection.sums();
    const QString none = sums.lines > 0 ? QString() : tr("Select order lines first");
    const QString lines = wording::lines(static_cast<std::size_t>(sums.lines));
    DayMenu::allow(m_note, none, tr("What is written about %1: note, follow-up, stop, kind, promise").arg(lines));
    const bool takesOff = sums.lines > 0 && sums.flaggedLines == sums.lines;
    m_flag->setText(takesOff ? tr("Take the &flag off") : tr("&Flag"));
    DayMenu::allow(m_flag, none, takesOff ? tr("Take the flag off %1").arg(lines) : tr("Flag %1").arg(lines));
    const auto batch = m_work.selection.batch();
    DayMenu::allow(m_batchNote, batch ? QString() : tr("Select a batch first"),
        batch ? tr("Note on %1").arg(formats::text(batch->text())) : QString());
    const auto& product = m_work.selection.product();
    DayMenu::allow(m_productNote, product ? QString() : tr("Select a product first"),
        product ? tr("Note on %1").arg(formats::text(product->text())) : QString());
}

void NotingActions::note()
{
    const QList<LineId> lines = m_work.selection.lines();
    m_work.session.ask(
        this,
        [ids = std::vector<LineId>(lines.begin(), lines.end())](
            ReadModel& store) { return linenotes::read(store, ids); },
        [this](std::vector<OrderLine> found) {
            if (!found.empty())
                (new NoteDialog(m_work, std::move(found)))->open();
        });
}

/// All of them get the flag, or if they have it lose it.
void NotingActions::flag()
{
    const LineSums sums = m_work.selection.sums();
    if (sums.lines == 0)
        return;
    const QList<LineId> lines = m_work.selection.lines();
    ChangeOrderLine change;
    change.flag = sums.flaggedLines < sums.lines;
    m_work.dispatcher.send(linenotes::writing({ lines.begin(), lines.end() }, change));
}

template <class Thing>
void NotingActions::noteOn(const Thing& thing)
{
    m_work.session.ask(
        this, [thing](ReadModel& store) { return ThingNoteDialog::noteOf(thing, store); },
        [this, thing](const Note& note) { (new ThingNoteDialog(m_work, thing, note))->open(); });
}

} // namespace allocation
