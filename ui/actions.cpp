#include "ui/actions.h"

#include "ui/icons.h"
#include "ui/palette.h"

#include <algorithm>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace allocation {

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    newDatabase = add("newDatabaseAction", tr("&New database…"), { QKeySequence::New });
    openDatabase = add("openDatabaseAction", tr("&Open database…"), { QKeySequence::Open });
    openSample = add("openSampleAction", tr("Open the &sample"));
    importFiles = add("importAction", tr("&Import…"), { Qt::CTRL | Qt::Key_I });
    exportTable = add("exportAction", tr("&Export…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_E });
    quit = add("quitAction", tr("&Quit"), { QKeySequence::Quit });
    undo = add("undoAction", tr("&Undo"), { QKeySequence::Undo });
    redo = add("redoAction", tr("&Redo"), { Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y });
    cut = add("cutAction", tr("&Hold lines"), { QKeySequence::Cut });
    paste = add("pasteAction", tr("&Bring to batch"), { QKeySequence::Paste });
    find = add("findAction", tr("&Find"), { QKeySequence::Find });
    autoAllocate = add("autoAllocateAction", tr("&Auto-allocate…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_A });
    moveTo = add("moveToAction", tr("&Move to…"), { Qt::CTRL | Qt::Key_M });
    deallocate = add("deallocateAction", tr("&Deallocate"), { Qt::Key_Delete });
    pin = add("pinAction", tr("&Pin"), { Qt::Key_F8 });
    unpin = add("unpinAction", tr("&Unpin"), { Qt::SHIFT | Qt::Key_F8 });
    holdBatch = add("holdBatchAction", tr("Put batch on &hold"));
    refresh = add("refreshAction", tr("&Refresh"), { Qt::Key_F5 });
    refresh->setToolTip(tr("Bring every row to its place"));
    nextPane = add("nextPaneAction", tr("Next &pane"), { Qt::Key_F6 });
    letGo = add("letGoAction", tr("Let go"), { Qt::Key_Escape });
    about = add("aboutAction", tr("&About Allocation Workbench"));
    auto* const themes = new QActionGroup(this);
    appearanceSystem = add("appearanceSystemAction", tr("&System"));
    appearanceLight = add("appearanceLightAction", tr("&Light"));
    appearanceDark = add("appearanceDarkAction", tr("&Dark"));
    appearanceContrast = add("appearanceContrastAction", tr("High &contrast"));
    for (QAction* const action : { appearanceSystem, appearanceLight, appearanceDark, appearanceContrast }) {
        action->setCheckable(true);
        themes->addAction(action);
    }
}

QAction* Actions::add(const char* name, const QString& text, const QList<QKeySequence>& shortcuts) const
{
    auto* const action = new QAction(text, m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(shortcuts);
    m_window->addAction(action);
    return action;
}

QMenu* Actions::menu(const char* name) const
{
    return m_bar->findChild<QMenu*>(QLatin1StringView(name));
}

void Actions::offer(const char* contextMenu, QAction* action) const
{
    m_offered.insert(contextMenu, action);
}

QList<QAction*> Actions::offered(const char* contextMenu) const
{
    QList<QAction*> actions = m_offered.values(contextMenu);
    std::reverse(actions.begin(), actions.end()); // the latest comes first there
    return actions;
}

void Actions::fillMenus(QMenuBar* bar, const QList<QAction*>& panes)
{
    m_bar = bar;
    const auto menu = [bar](const char* name, const QString& title, const QList<QAction*>& actions) {
        QMenu* const result = bar->addMenu(title);
        result->setObjectName(QLatin1StringView(name));
        result->setToolTipsVisible(true);
        for (QAction* const action : actions)
            action ? result->addAction(action) : static_cast<void>(result->addSeparator());
        return result;
    };
    menu("fileMenu", tr("&File"),
        { newDatabase, openDatabase, openSample, nullptr, importFiles, exportTable, nullptr, quit });
    menu("editMenu", tr("&Edit"), { undo, redo, nullptr, cut, paste, nullptr, find });
    menu("allocateMenu", tr("&Allocate"),
        { autoAllocate, nullptr, moveTo, deallocate, nullptr, pin, unpin, nullptr, holdBatch });
    menu("dayMenu", tr("&Day"), {}); // filled by ui/day
    QMenu* const view = menu("viewMenu", tr("&View"), panes + QList<QAction*> { nullptr, refresh, nextPane, nullptr });
    QMenu* const appearance = view->addMenu(tr("&Appearance"));
    appearance->setObjectName(QStringLiteral("appearanceMenu"));
    appearance->addActions({ appearanceSystem, appearanceLight, appearanceDark, appearanceContrast });
    menu("helpMenu", tr("&Help"), { about });
}

void Actions::paintIcons(const Theme& theme) const
{
    const std::pair<QAction*, const char*> pictures[] = {
        { importFiles, "import" },
        { exportTable, "export" },
        { undo, "undo" },
        { redo, "redo" },
        { find, "search" },
        { autoAllocate, "auto-allocate" },
        { moveTo, "move-to" },
        { deallocate, "deallocate" },
        { pin, "pin" },
        { holdBatch, "hold" },
        { newDatabase, "plus" },
    };
    for (const auto& [action, name] : pictures)
        action->setIcon(icons::icon(QLatin1StringView(name), theme));
}

} // namespace allocation
