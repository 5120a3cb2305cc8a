#include "adapters/sql/store.h"
#include "ui/idpublisher.h"
#include "workbench/demonstration.h"
#include "workbench/options.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QIcon>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

#include <cstdio>
#include <string>
#include <vector>

using namespace allocation;
using namespace allocation::workbench;

namespace {

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QString systemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd* const user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
#endif
    const QString user = qEnvironmentVariable("USERNAME");
    return user.isEmpty() ? QStringLiteral("planner") : user;
}

Today todayOf(const std::optional<Date>& fixed)
{
    return [fixed] { return fixed ? *fixed : localToday(); };
}

void openFirst(Workbench& workbench, const Options& options)
{
    const QString fromEnvironment = qEnvironmentVariable("ALLOCATION_DATABASE");
    if (options.sample)
        workbench.openSample();
    else if (options.database)
        workbench.open(QString::fromStdString(*options.database));
    else if (!fromEnvironment.isEmpty())
        workbench.open(fromEnvironment);
    else if (const QString last = Workbench::lastDatabase(); !last.isEmpty())
        workbench.open(last);
    else
        workbench.openOrCreate(Workbench::defaultDatabase());
}

int complain(const std::string& sentence, int status)
{
    std::fputs(("allocation-workbench: " + sentence + "\n").c_str(), stderr);
    return status;
}

int run(int argc, char** argv, const Options& options, const std::optional<Date>& today)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("allocation-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("Allocation Workbench"));
    QApplication::setApplicationVersion(QStringLiteral(ALLOCATION_VERSION));
    QApplication::setOrganizationName(QStringLiteral("allocation-workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("com.example.AllocationWorkbench"));
    IdPublisher ids;
    if (IdPublisher::wanted())
        application.installEventFilter(&ids);
    const QString screenshot = qEnvironmentVariable("ALLOCATION_SCREENSHOT");
    Workbench workbench(systemUser(), todayOf(today), IdPublisher::wanted() || !screenshot.isEmpty());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/allocation/icons/allocation-workbench.svg")));
    openFirst(workbench, options);
    if (!screenshot.isEmpty()) {
        if (!workbench.window())
            return complain("There is no database to show; name one with --database, or use --sample.", 1);
        const auto* const demonstration = new Demonstration(
            *workbench.window(), *workbench.session(), screenshot); // goes with the window
        QObject::connect(demonstration, &Demonstration::finished, &application,
            [](bool saved) { QCoreApplication::exit(saved ? 0 : 1); });
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = readOptions(std::vector<std::string>(argv + 1, argv + argc));
    if (!options.wrong.empty())
        return complain(options.wrong, 2);
    if (options.help) {
        std::fputs(helpText().c_str(), stdout);
        return 0;
    }
    if (options.version) {
        std::puts("allocation-workbench " ALLOCATION_VERSION);
        return 0;
    }
    const QByteArray day = qgetenv("ALLOCATION_TODAY");
    const auto today = Date::parse(day.toStdString());
    if (!day.isEmpty() && !today)
        return complain("ALLOCATION_TODAY is no date; write it as YYYY-MM-DD.", 2);
    if (!hasDisplay())
        return complain("There is no display to show a window on; use allocctl, or set QT_QPA_PLATFORM=offscreen.", 1);
    return run(argc, argv, options, today);
}
