#pragma once

#include "bridge/session.h"
#include "support/sender.h"
#include "ui/appearance.h"
#include "ui/help/recentfiles.h"
#include "ui/languages/languages.h"
#include "ui/mainwindow.h"
#include "ui/ports.h"
#include "ui/prompts.h"

#include <atomic>
#include <functional>
#include <memory>
#include <QAction>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace allocation::test {

/// Answers what a test has written down.
class PreparedPrompts : public Prompts
{
public:
    QString file;

    void fileToOpen(QWidget*, const QString&, const QString&, Chosen chosen) override { chosen(file); }
    void fileToSave(QWidget*, const QString&, const QString&, const QString&, Chosen chosen) override { chosen(file); }
};

/// The window on a database of its own, with today at 8 January 2027.
///
/// CHAIR: B1 (10, in stock), B2 (20, 21 January), B3 (2, in stock); SO-1 (4, due 12 January) on B1, SO-2 (6) open,
/// SO-3 (9) open. TABLE: T1 (5); SO-1 (3) open.
class TestWindow
{
public:
    using Fill = std::function<void(Sender&)>;

    explicit TestWindow(const Fill& fill = chairs);
    static void chairs(Sender& sender);

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_session; }
    PreparedPrompts& prompts() { return m_prompts; }
    Appearance& appearance() { return m_appearance; }
    RecentFiles& recent() { return m_recent; }
    QString folder() const { return m_folder.path(); }

    template <class Widget = QWidget>
    Widget* child(const char* name)
    {
        return m_window->findChild<Widget*>(QLatin1StringView(name));
    }
    QAction* action(const char* name) { return m_window->findChild<QAction*>(QLatin1StringView(name)); }
    QTableView* table(const char* name) { return child<QTableView>(name); }
    /// The cell with that accessible description; scrolled into sight.
    QModelIndex cell(const char* name, const char* id);
    QModelIndex line(const char* order, const char* column = "order");
    QModelIndex batch(const char* ref, const char* column = "ref");
    /// Of the CHAIR line of that order.
    QString batchOf(const char* order) { return line(order, "batch").data().toString(); }
    void select(const QModelIndex& index);
    void click(QWidget* widget);
    QString message();

    /// Until nothing is pending any more.
    bool settle();
    /// A real drag with the mouse.
    struct Drag {
        QWidget* from; ///< what shows it, such as a viewport
        QPoint start;
        QWidget* to;
        QPoint end;
        Qt::KeyboardModifiers keys = {};     ///< held from above the target on
        std::function<void()> hovering = {}; ///< called above the target, before the button is released
        bool escape = false;                 ///< pressed above the target
    };
    void drag(const Drag& drag);
    /// @param hovering called above the target, before the button is released
    void drag(QTableView* from, const QModelIndex& index, QTableView* to, const QPoint& at,
        const std::function<void()>& hovering = {});
    void drag(const QModelIndex& from, const QModelIndex& to, const std::function<void()>& hovering = {});

    /// The next day begins.
    void passMidnight() { ++m_day; }

    /// What another program finds in the file: "SO-1/CHAIR 4 B1", a line each.
    QStringList allocationsInStore() const;
    QStringList quantitiesInStore() const;

private:
    QTemporaryDir m_folder;
    std::atomic<std::int32_t> m_day; ///< today; the reader asks for it too
    PreparedPrompts m_prompts;
    Languages m_languages;
    RecentFiles m_recent { false };
    Appearance m_appearance;
    WindowPorts m_ports;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace allocation::test
