#include "workbench/workbench.h"

#include "adapters/sql/store.h"
#include "ui/mainwindow.h"
#include "ui/windowplace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

namespace allocation::workbench {

namespace {

QString lastDatabaseKey()
{
    return QStringLiteral("database/last");
}

QString languageKey()
{
    return QStringLiteral("window/language");
}

/// Gone with the program, as the sample is.
bool isPassing(const QString& database)
{
    return QFileInfo(database).absoluteFilePath().startsWith(QDir::tempPath());
}

QString databaseFilter()
{
    return Workbench::tr("Databases (*.db *.sqlite);;All files (*)");
}

} // namespace

Workbench::Workbench(QString who, Today today, bool automated)
    : m_who(std::move(who))
    , m_today(std::move(today))
    , m_automated(automated)
    , m_recent(!automated)
    , m_prompts(!automated)
    , m_ports(windowPorts(m_today))
{
    if (!m_automated)
        m_languages.choose(QSettings().value(languageKey()).toString());
    // After the menu that chose it is gone.
    connect(&m_languages, &Languages::changed, this, &Workbench::sayAgain, Qt::QueuedConnection);
}

Workbench::~Workbench() = default;

QString Workbench::lastDatabase()
{
    const QString file = QSettings().value(lastDatabaseKey()).toString();
    return QFileInfo::exists(file) ? file : QString();
}

QString Workbench::defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/allocation.db");
}

void Workbench::open(const QString& database)
{
    if (!QFileInfo::exists(database))
        offerToCreate(database);
    else
        show(database);
}

void Workbench::openOrCreate(const QString& database)
{
    if (QFileInfo::exists(database))
        show(database);
    else
        create(database);
}

void Workbench::create(const QString& database)
{
    QDir().mkpath(QFileInfo(database).absolutePath());
    try {
        createDatabase(database.toStdString());
    } catch (...) {
        complain(wording::failure(std::current_exception()));
        return;
    }
    show(database);
}

void Workbench::openSample()
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString file = folder->filePath(QStringLiteral("furniture sample.db"));
    try {
        createSample(file);
    } catch (...) {
        complain(wording::failure(std::current_exception()));
        return;
    }
    show(file);
    m_sampleFolder = std::move(folder); // only now: the one before had files open in its own
}

void Workbench::show(const QString& database)
{
    if (const auto trouble = troubleWith(database, m_today)) {
        complain(*trouble);
        return;
    }
    // The old window goes after the call that came from it.
    if (m_window) {
        m_window->remember();
        m_window.release()->deleteLater();
    }
    if (m_session)
        m_session.release()->deleteLater();
    m_session = std::make_unique<Session>(storesOf(database, m_today), m_who);
    openOn(m_ports, database);
    openWindow();
    m_window->show();
    if (!isPassing(database)) {
        m_recent.add(database);
        if (!m_automated)
            QSettings().setValue(lastDatabaseKey(), QFileInfo(database).absoluteFilePath());
    }
    Q_EMIT opened();
}

void Workbench::openWindow()
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Needs { *m_session, m_ports, m_prompts, m_appearance, m_automated, &m_languages, &m_recent });
    connect(m_window.get(), &MainWindow::newDatabaseWanted, this, &Workbench::askForNew);
    connect(m_window.get(), &MainWindow::openDatabaseWanted, this, &Workbench::askForExisting);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Workbench::openSample);
    connect(m_window.get(), &MainWindow::databaseWanted, this, &Workbench::open);
}

/// Everything in another language: a new window takes the place of the old one, on the same session.
void Workbench::sayAgain()
{
    if (!m_automated)
        QSettings().setValue(languageKey(), m_languages.choice());
    if (!m_window)
        return;
    if (!m_session->idle()) { // nothing that is under way loses its answer
        connect(m_session.get(), &Session::idleChanged, this, &Workbench::sayAgain,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const WindowPlace place = m_window->place();
    m_window->remember();
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    openWindow();
    m_window->resume(place);
    m_window->show();
    Q_EMIT opened();
}

QMessageBox* Workbench::messageBox(const QString& name, const QString& text, const QString& hint)
{
    auto* const box = new QMessageBox(m_window.get());
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(hint);
    return box;
}

void Workbench::offerToCreate(const QString& database)
{
    QMessageBox* const box = messageBox(QStringLiteral("createBox"),
        tr("There is no database %1 yet.").arg(QDir::toNativeSeparators(database)),
        tr("Shall a new, empty one be created there?"));
    QPushButton* const yes = box->addButton(tr("Create"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("createButton"));
    box->addButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, database](QAbstractButton* button) {
        if (button == yes)
            create(database);
        else
            quitIfNothingIsOpen();
    });
    box->open();
}

void Workbench::complain(const Failure& failure)
{
    QMessageBox* const box = messageBox(QStringLiteral("failureBox"), failure.message, failure.hint);
    box->addButton(QMessageBox::Close);
    connect(box, &QMessageBox::finished, this, &Workbench::quitIfNothingIsOpen);
    box->open();
}

void Workbench::quitIfNothingIsOpen()
{
    if (!m_window)
        QCoreApplication::exit(1);
}

void Workbench::askForNew()
{
    m_prompts.fileToSave(m_window.get(), tr("New database"), QStringLiteral("allocation.db"), databaseFilter(),
        [this](const QString& file) {
            if (QFileInfo::exists(file)) // never emptied; the dialog's question is not about that
                open(file);
            else
                create(file);
        });
}

void Workbench::askForExisting()
{
    m_prompts.fileToOpen(
        m_window.get(), tr("Open database"), databaseFilter(), [this](const QString& file) { open(file); });
}

} // namespace allocation::workbench
