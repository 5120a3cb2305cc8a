#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QWidget;

namespace allocation {

class MainToolBar;

/// The ways to look at the same work, one at a time: tables, board, timeline. Each has a button in the toolbar, a
/// place in the View menu and a shortcut.
class ViewSwitch : public QObject
{
    Q_OBJECT

public:
    struct View {
        const char* name; ///< of the button, such as viewTables; that of the action ends in Action
        QString text;
        QString tip;
        QKeySequence shortcut;
        QWidget* page;
    };
    ViewSwitch(MainToolBar& toolBar, QStackedWidget* stack);

    void add(const View& view);
    /// Puts the views at the top of the menu, those that are added later too.
    void fillMenu(QMenu* menu);
    void show(QWidget* page);
    QWidget* current() const;
    /// By the name of its button, for the next start.
    QString currentName() const;
    void showNamed(const QString& name);

Q_SIGNALS:
    void shown(QWidget* page);

private:
    MainToolBar& m_toolBar;
    QStackedWidget* m_stack;
    QActionGroup* m_group;
    QList<QAction*> m_actions; ///< in the order of the pages
    QMenu* m_menu = nullptr;
    QAction* m_below = nullptr; ///< what stands below the views in the menu
};

} // namespace allocation
