#include "ui/day/daymenu.h"

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/icons.h"

#include <QMainWindow>
#include <QMenu>

namespace allocation {

DayMenu::DayMenu(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
    , m_menu(work.actions.menu("dayMenu"))
{
    connect(&work.appearance, &Appearance::changed, this, &DayMenu::paintIcons);
}

QAction* DayMenu::add(const char* name, const QString& text, const char* icon, const QList<QKeySequence>& shortcuts)
{
    QAction* const action = m_work.actions.add(name, text, shortcuts);
    m_menu->addAction(action);
    m_icons.emplaceBack(action, QLatin1StringView(icon));
    action->setIcon(icons::icon(m_icons.back().second, m_work.appearance.theme()));
    return action;
}

void DayMenu::separate()
{
    m_menu->addSeparator();
}

void DayMenu::allow(QAction* action, const QString& whyNot, const QString& tip)
{
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? tip : whyNot);
}

void DayMenu::paintIcons()
{
    for (const auto& [action, name] : m_icons)
        action->setIcon(icons::icon(name, m_work.appearance.theme()));
}

} // namespace allocation
