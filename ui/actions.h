#pragma once

#include <QAction>
#include <QMultiMap>
#include <QObject>

class QMenu;
class QMenuBar;

namespace allocation {

struct Theme;

/// Everything a planner can do from menus, toolbar and keyboard.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* newDatabase = nullptr;
    QAction* openDatabase = nullptr;
    QAction* openSample = nullptr;
    QAction* importFiles = nullptr;
    QAction* exportTable = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* cut = nullptr;
    QAction* paste = nullptr;
    QAction* find = nullptr;
    QAction* autoAllocate = nullptr;
    QAction* moveTo = nullptr;
    QAction* deallocate = nullptr;
    QAction* pin = nullptr;
    QAction* unpin = nullptr;
    QAction* holdBatch = nullptr; ///< or takes it off hold
    QAction* refresh = nullptr;
    QAction* nextPane = nullptr;
    QAction* letGo = nullptr; ///< Escape
    QAction* appearanceSystem = nullptr;
    QAction* appearanceLight = nullptr;
    QAction* appearanceDark = nullptr;
    QAction* appearanceContrast = nullptr;
    QAction* about = nullptr;

    /// @param panes the actions that show and hide panes
    void fillMenus(QMenuBar* bar, const QList<QAction*>& panes);
    /// A new action of the window.
    QAction* add(const char* name, const QString& text, const QList<QKeySequence>& shortcuts = {}) const;
    /// Of the menu bar, such as allocateMenu; parts of the window add their actions at its end, or in sections.
    QMenu* menu(const char* name) const;
    /// The action also stands at the end of that context menu, such as linesMenu, whenever it is opened.
    void offer(const char* contextMenu, QAction* action) const;
    QList<QAction*> offered(const char* contextMenu) const;
    void paintIcons(const Theme& theme) const;

private:
    QWidget* m_window;
    QMenuBar* m_bar = nullptr;
    mutable QMultiMap<QByteArray, QAction*> m_offered; ///< by the name of the context menu
};

} // namespace allocation
