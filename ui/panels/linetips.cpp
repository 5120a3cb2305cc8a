#include "ui/panels/linetips.h"

#include "bridge/session.h"
#include "service/movedfrom.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/linesview.h"
#include "ui/texts.h"

#include <QHelpEvent>
#include <QMainWindow>
#include <QToolTip>

namespace allocation {

LineTips::LineTips(const Workspace& work, LinesView& view)
    : QObject(work.window)
    , m_work(work)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
}

bool LineTips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        if (const QModelIndex index = m_view.indexAt(help->pos()); index.isValid())
            tellMore(index, help->globalPos());
    } else if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        ++m_asked;
    }
    return QObject::eventFilter(watched, event);
}

void LineTips::tellMore(const QModelIndex& index, const QPoint& place)
{
    const int asked = ++m_asked;
    const LineId line = m_work.store.lines().lineAt(index.row());
    m_work.session.ask(
        this,
        [line, who = m_work.session.who().toStdString(), since = formats::startOfToday()](
            ReadModel& store) { return wasOn(line, who, since, store); },
        [this, asked, place, cell = QPersistentModelIndex(index)](const std::vector<BatchRef>& batches) {
            if (asked != m_asked || batches.empty() || !cell.isValid())
                return;
            const QString tip = cell.data(Qt::ToolTipRole).toString();
            const QString was = formats::plainTip(formats::was(batches));
            QToolTip::showText(place, tip.isEmpty() ? was : tip + QStringLiteral("<br>") + was, m_view.viewport());
        });
}

} // namespace allocation
