#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMainWindow;

namespace allocation {

/// Something a planner can do in the window, as the command palette and the list of shortcuts tell it.
struct WindowCommand {
    QPointer<QAction> action;
    QString text;     ///< without the mark of its mnemonic
    QString path;     ///< the menus it is in: "View › Appearance"; empty: none
    QString shortcut; ///< all of them; may be empty
    QString tip;      ///< what it does, or why it cannot be done now; plain text

    /// The same at the next start, if the action has a name.
    QString id() const;
    bool enabled() const { return action && action->isEnabled(); }
};

/// Every action of the window, in the order of its menus, then those that are in no menu.
QList<WindowCommand> commandsOf(const QMainWindow& window);

/// The text of an action without the mark of its mnemonic.
QString withoutMnemonic(const QString& text);

} // namespace allocation
