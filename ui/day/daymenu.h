#pragma once

#include "ui/workspace.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <utility>

class QAction;
class QMenu;

namespace allocation {

/// Makes the actions of the Day menu. Each has its sign, and says why where it would do nothing.
class DayMenu : public QObject
{
    Q_OBJECT

public:
    explicit DayMenu(const Workspace& work);

    /// At the end of the menu. @param icon a name in resources/icons
    QAction* add(const char* name, const QString& text, const char* icon, const QList<QKeySequence>& shortcuts = {});
    void separate();
    /// Enabled with that tip; or disabled, if there is a reason.
    static void allow(QAction* action, const QString& whyNot, const QString& tip);

private:
    void paintIcons();

    const Workspace m_work;
    QMenu* m_menu;
    QList<std::pair<QAction*, QString>> m_icons;
};

} // namespace allocation
