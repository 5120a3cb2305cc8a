#include "ui/day/looking.h"

#include "service/since.h"
#include "ui/day/daymenu.h"
#include "ui/day/showing.h"
#include "ui/day/sincedialog.h"
#include "ui/models/storeview.h"
#include "ui/ports.h"

#include <QAction>
#include <QMainWindow>

namespace allocation {

Looking::Looking(const Workspace& work, DayMenu& menu)
    : QObject(work.window)
    , m_work(work)
    , m_looked(work.automated ? QString() : work.ports.database)
{
    QAction* const action = menu.add("sinceAction", tr("&Since yesterday…"), "sunrise", { Qt::Key_F9 });
    action->setToolTip(tr("What is new, changed, gone, shipped, received, slipped, counted or worse"));
    connect(action, &QAction::triggered, this, &Looking::open);
    if (!work.automated)
        connect(&work.store, &StoreView::loaded, this, &Looking::openOnceADay);
}

void Looking::openOnceADay()
{
    const QDate today = QDate::currentDate();
    if (m_looked.wasOpenedOn(today))
        return;
    m_looked.noteOpened(today);
    openIfNews();
}

void Looking::openIfNews()
{
    if (m_work.automated)
        return;
    const QDateTime from = momentOf(SinceChoice::LastLooked, QDateTime::currentDateTime(), m_looked.last());
    m_work.session.ask(
        this,
        [from](ReadModel& store) {
            return !since(store, Timestamp(std::chrono::milliseconds(from.toMSecsSinceEpoch()))).empty();
        },
        [this](bool news) {
            if (news)
                open();
        });
}

void Looking::open()
{
    auto* dialog = m_work.window->findChild<SinceDialog*>();
    if (!dialog) {
        dialog = new SinceDialog(m_work, m_looked.last());
        connect(dialog, &SinceDialog::chosen, this,
            [this](const EntryAbout& about) { showing::choose(about, m_work.selection); });
        connect(dialog, &QDialog::finished, this,
            [this, opened = QDateTime::currentDateTime()] { m_looked.noteLooked(opened); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace allocation
