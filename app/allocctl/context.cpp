#include "allocctl/context.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace allocation::allocctl {

namespace {

QString systemUser()
{
#ifdef Q_OS_UNIX
    // Not the environment: it may say somebody else, and under a service it says nothing.
    if (const passwd* const user = getpwuid(geteuid()))
        return QString::fromLocal8Bit(user->pw_name);
#endif
    for (const char* name : { "USER", "USERNAME" })
        if (QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    return QStringLiteral("unknown");
}

std::optional<Date> todayFromEnvironment()
{
    const QString text = qEnvironmentVariable("ALLOCATION_TODAY");
    if (text.isEmpty())
        return std::nullopt;
    const auto today = Date::parse(text.toStdString());
    if (!today)
        throw wrongUsage(Text::tr("ALLOCATION_TODAY cannot be %1.").arg(text), Text::tr("Give a date as YYYY-MM-DD."));
    return today;
}

} // namespace

Context::Context(const Arguments& arguments)
    : m_arguments(arguments)
    , m_today(todayFromEnvironment())
{
    const GlobalOptions& global = arguments.global();
    m_database
        = (global.database.isEmpty() ? qEnvironmentVariable("ALLOCATION_DATABASE") : global.database).toStdString();
    m_who = (global.who.isEmpty() ? systemUser() : global.who).toStdString();
}

const std::string& Context::database() const
{
    if (m_database.empty())
        throw wrongUsage(
            Text::tr("No database was named."), Text::tr("Give --database FILE, or set ALLOCATION_DATABASE."));
    return m_database;
}

void Context::say(const QString& line)
{
    say(std::string_view(line.toStdString()));
}

void Context::say(std::string_view text)
{
    if (wantsJson())
        return;
    m_text += text;
    m_text += '\n';
}

} // namespace allocation::allocctl
