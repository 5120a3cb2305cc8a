#include "ui/help/recentmenu.h"

#include "ui/actions.h"
#include "ui/help/recentfiles.h"
#include "ui/models/formats.h"

#include <QMenu>

namespace allocation {

RecentMenu::RecentMenu(const Actions& actions, RecentFiles& files, QObject* parent)
    : QObject(parent)
    , m_files(files)
{
    QMenu* const fileMenu = actions.menu("fileMenu");
    m_menu = new QMenu(tr("Open &recent"), fileMenu);
    m_menu->setObjectName(QStringLiteral("recentMenu"));
    m_menu->setToolTipsVisible(true);
    fileMenu->insertMenu(actions.openSample, m_menu);
    connect(&files, &RecentFiles::changed, this, &RecentMenu::fill, Qt::QueuedConnection);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentMenu::fill); // files come and go
    fill();
}

void RecentMenu::fill()
{
    m_menu->clear();
    for (const RecentFiles::Entry& entry : m_files.entries()) {
        const bool there = entry.isThere();
        QAction* const action = m_menu->addAction(entry.name().replace(u'&', QLatin1String("&&")));
        action->setEnabled(there);
        action->setToolTip(formats::plainTip(
            there ? entry.place() : tr("%1 is not there any more").arg(entry.place() + u'/' + entry.name())));
        connect(action, &QAction::triggered, this, [this, file = entry.file] { Q_EMIT chosen(file); });
    }
    m_menu->addSeparator();
    QAction* const clear = m_menu->addAction(tr("&Clear list"));
    clear->setObjectName(QStringLiteral("clearRecentAction"));
    clear->setEnabled(!m_files.entries().isEmpty());
    clear->setToolTip(clear->isEnabled() ? tr("Forget these names; the files stay") : tr("No database was opened yet"));
    connect(clear, &QAction::triggered, this, [this] { m_files.clear(); });
}

} // namespace allocation
