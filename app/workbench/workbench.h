#pragma once

#include "ui/appearance.h"
#include "ui/help/recentfiles.h"
#include "ui/languages/languages.h"
#include "ui/ports.h"
#include "ui/prompts.h"
#include "workbench/composition.h"

#include <memory>
#include <QObject>
#include <QTemporaryDir>

class QMessageBox;

namespace allocation {

class MainWindow;

namespace workbench {

/// Opens databases, one at a time, each in a window of its own.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(QString who, Today today, bool automated);
    ~Workbench() override;
    Q_DISABLE_COPY_MOVE(Workbench)

    /// Offers to create the file if it is not there.
    void open(const QString& database);
    /// As open(), but a file that is not there is simply made.
    void openOrCreate(const QString& database);
    void openSample();
    /// None until a database is open.
    MainWindow* window() { return m_window.get(); }
    Session* session() { return m_session.get(); }

    Languages& languages() { return m_languages; }

    static QString lastDatabase();
    /// Where a planner's data goes who never said where.
    static QString defaultDatabase();

Q_SIGNALS:
    void opened();

private:
    void create(const QString& database);
    void show(const QString& database);
    void openWindow();
    void sayAgain();
    void offerToCreate(const QString& database);
    void complain(const Failure& failure);
    void askForNew();
    void askForExisting();
    void quitIfNothingIsOpen();
    QMessageBox* messageBox(const QString& name, const QString& text, const QString& hint);

    QString m_who;
    Today m_today;
    bool m_automated;
    Languages m_languages;
    RecentFiles m_recent;
    Appearance m_appearance;
    DesktopPrompts m_prompts;
    WindowPorts m_ports;
    std::unique_ptr<QTemporaryDir> m_sampleFolder; ///< before the session, which has files open there
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window; ///< last: it uses all of the above
};

} // namespace workbench
} // namespace allocation
