#pragma once

#include <QToolBar>

class QLineEdit;
class QMenu;
class QToolButton;

namespace allocation {

class Actions;
class Appearance;
class Dispatcher;

/// Two primary acts, undo and redo with their history, the view switch and the one search.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    MainToolBar(const Actions& actions, Dispatcher& dispatcher, const Appearance& appearance, QWidget* parent);

    QLineEdit* searchEdit() const { return m_search; }
    /// A button of the view switch.
    void addView(const char* name, QAction* view);
    /// A button behind the view switch.
    QToolButton* addMode(const char* name, QAction* action);
    /// How many lines an automatic run would place.
    void setPlaceable(qint64 lines);

private:
    QToolButton* addButton(const char* name, QAction* action, const char* look = nullptr);
    void addHistory();
    void addSearch();
    void updateHistory();
    void fillHistoryMenu();
    void paintIcons();

    const Actions& m_actions;
    Dispatcher& m_dispatcher;
    const Appearance& m_appearance;
    QToolButton* m_autoAllocate = nullptr;
    QToolButton* m_history = nullptr;
    QAction* m_space = nullptr; ///< between the modes and the search
    QAction* m_modes = nullptr; ///< the first of them
    QMenu* m_historyMenu = nullptr;
    QLineEdit* m_search = nullptr;
    QAction* m_searchSign = nullptr;
};

} // namespace allocation
