#include "ui/help/help.h"

#include "ui/actions.h"
#include "ui/help/manualpages.h"
#include "ui/help/manualwindow.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

/// Also if there are dialogs between them.
bool isOf(const QWidget* dialog, const QWidget* window)
{
    while (dialog && dialog != window)
        dialog = dialog->parentWidget();
    return dialog != nullptr;
}

} // namespace

Help::Help(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
{
    QAction* const action = work.actions.add("manualAction", tr("&Manual"), { QKeySequence::HelpContents });
    action->setToolTip(tr("How everything works, beginning with what you are at"));
    QMenu* const menu = work.actions.menu("helpMenu");
    menu->insertAction(menu->actions().value(0), action);
    connect(action, &QAction::triggered, this, &Help::openAtFocus);
    qApp->installEventFilter(this);
}

void Help::openAtFocus()
{
    open(manualPageOf(QApplication::focusWidget()));
}

void Help::open(const QString& page)
{
    // Beside a dialog that waits for an answer only its own windows can be used.
    QWidget* const dialog = QApplication::activeModalWidget();
    QWidget* const beside = dialog ? dialog : m_work.window;
    ManualWindow* manual = m_manual.data();
    if (!manual || manual->parent() != beside) {
        delete manual;
        manual = new ManualWindow(QLocale().name().section(u'_', 0, 0), m_work.appearance, beside);
        m_manual = manual;
    }
    manual->open(page);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

/// The action's key does not reach dialogs.
bool Help::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1
        && watched->isWidgetType()) {
        const auto* const dialog = qobject_cast<const QDialog*>(static_cast<QWidget*>(watched)->window());
        if (dialog && isOf(dialog, m_work.window)) {
            open(manualPageOf(static_cast<QWidget*>(watched)));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace allocation
