#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QStackedWidget;
class QToolButton;
class QWidget;

namespace allocation {

class MainToolBar;

/// The ways to look at the same work, one at a time: tables, board, timeline. Each has a button in the toolbar and a
/// shortcut.
class ViewSwitch : public QObject
{
    Q_OBJECT

public:
    struct View {
        const char* name; ///< of the button, such as viewTables
        QString text;
        QString tip;
        QKeySequence shortcut;
        QWidget* page;
    };
    ViewSwitch(MainToolBar& toolBar, QStackedWidget* stack);

    void add(const View& view);
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
    QList<QToolButton*> m_buttons; ///< in the order of the pages
};

} // namespace allocation
