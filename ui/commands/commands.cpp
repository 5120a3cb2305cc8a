#include "ui/commands/commands.h"

#include "ui/actions.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/shortcutsdialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace allocation {

namespace {

constexpr qsizetype remembered = 8;

QString recentKey()
{
    return QStringLiteral("commands/recent");
}

} // namespace

Commands::Commands(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
    , m_action(work.actions.add("commandsAction", tr("Find a &command…"), { Qt::CTRL | Qt::Key_K }))
    , m_palette(new CommandPalette(*work.window, work.appearance))
{
    m_action->setToolTip(tr("Everything this window can do, by a few letters of its name"));
    QAction* const shortcuts = work.actions.add(
        "shortcutsAction", tr("Keyboard &shortcuts"), { Qt::CTRL | Qt::Key_Slash });
    shortcuts->setToolTip(tr("All keys on one sheet"));
    work.actions.menu("helpMenu")->insertActions(work.actions.about, QList<QAction*> { m_action, shortcuts });
    work.actions.menu("helpMenu")->insertSeparator(work.actions.about);
    if (!work.automated)
        m_recent = QSettings().value(recentKey()).toStringList();
    connect(m_action, &QAction::triggered, this, &Commands::open);
    connect(shortcuts, &QAction::triggered, this, &Commands::showShortcuts);
    connect(m_palette, &CommandPalette::used, this, &Commands::remember);
    qApp->installEventFilter(this);
}

void Commands::open()
{
    m_palette->open(m_recent);
}

void Commands::showShortcuts()
{
    auto* const dialog = new ShortcutsDialog(commandsOf(*m_work.window), m_work.appearance, m_work.window);
    dialog->open();
}

void Commands::remember(const QString& id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min(m_recent.size(), remembered));
    if (!m_work.automated)
        QSettings().setValue(recentKey(), m_recent);
}

/// In an input Ctrl+K would delete to the end of the line.
bool Commands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && static_cast<QWidget*>(watched)->window() == m_work.window
        && m_action->shortcut() == QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination()))
        return true; // not asked, the input cannot claim it
    return QObject::eventFilter(watched, event);
}

} // namespace allocation
