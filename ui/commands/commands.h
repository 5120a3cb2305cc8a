#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QStringList>

class QAction;

namespace allocation {

class CommandPalette;

/// Finding what the window can do: the command palette, and the list of all shortcuts.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(const Workspace& work);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void showShortcuts();
    void remember(const QString& id);

    Workspace m_work;
    QAction* m_action;
    CommandPalette* m_palette;
    QStringList m_recent; ///< ids of the commands used last
};

} // namespace allocation
