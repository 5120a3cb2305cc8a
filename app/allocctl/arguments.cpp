#include "allocctl/arguments.h"

#include <algorithm>

// The form of the command line. What its values mean is in argumentvalues.cpp.

namespace allocation::allocctl {

namespace {

constexpr QLatin1StringView dashes("--");

QString seeHelp(const CommandInfo* command)
{
    const QString name = command ? QString::fromLatin1(command->name) + QLatin1Char(' ') : QString();
    return Text::tr("See: allocctl %1--help").arg(name);
}

bool isOption(const QString& word)
{
    return word.size() > 2 && word.startsWith(dashes);
}

/// `--name=value` or `--name`.
struct Split {
    QString name;
    std::optional<QString> value;
};

Split split(const QString& word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals < 0)
        return { word, std::nullopt };
    return { word.left(equals), word.mid(equals + 1) };
}

Complaint needsValue(const QString& option, const CommandInfo* command)
{
    return wrongUsage(Text::tr("The option %1 needs a value.").arg(option), seeHelp(command));
}

} // namespace

Arguments::Arguments(const QStringList& words)
{
    bool literal = false;
    for (qsizetype next = 0; next < words.size(); ++next) {
        const QString& word = words[next];
        if (!literal && word == dashes)
            literal = true;
        else if (literal || !takeGlobal(words, next))
            m_words.push_back({ word, literal });
    }
}

bool Arguments::takeGlobal(const QStringList& words, qsizetype& next)
{
    const Split option = split(words[next]);
    for (const auto& [name, flag] : { std::pair("--json", &m_global.json), std::pair("--help", &m_global.help),
             std::pair("-h", &m_global.help), std::pair("--version", &m_global.version) }) {
        if (words[next] == QLatin1String(name)) {
            *flag = true;
            return true;
        }
    }
    for (const auto& [name, text] : { std::pair("--database", &m_global.database), std::pair("--as", &m_global.who),
             std::pair("--reason", &m_global.reason) }) {
        if (option.name != QLatin1String(name))
            continue;
        if (option.value)
            *text = *option.value;
        else if (next + 1 < words.size() && !isOption(words[next + 1]))
            *text = words[++next];
        if (text->isEmpty() && !m_globalFault)
            m_globalFault = needsValue(option.name, nullptr).failure();
        return true;
    }
    return false;
}

void Arguments::parse()
{
    findCommand();
    if (m_global.help || m_global.version)
        return;
    if (m_globalFault)
        throw Complaint(WrongUsage, *m_globalFault);
    if (!m_command)
        throw wrongUsage(Text::tr("No command was given."), seeHelp(nullptr));
    for (std::size_t next = 0; next < m_words.size(); ++next) {
        if (!m_words[next].literal && isOption(m_words[next].text))
            readOption(next);
        else
            m_positions << m_words[next].text;
    }
    checkComplete();
}

void Arguments::findCommand()
{
    if (m_words.empty())
        return;
    const QString one = m_words.front().text;
    const QString two = m_words.size() > 1 ? one + QLatin1Char(' ') + m_words[1].text : one;
    for (const CommandInfo& command : allCommands()) {
        const QLatin1String name(command.name);
        if (name != one && name != two)
            continue;
        m_command = &command;
        m_syntax.emplace(QString::fromLatin1(command.synopsis));
        m_words.erase(m_words.begin(), m_words.begin() + (name == one ? 1 : 2));
        return;
    }
    if (m_global.help || m_global.version)
        return;
    QStringList verbs;
    for (const CommandInfo& command : allCommands())
        if (const QString name = QString::fromLatin1(command.name); name.startsWith(one + QLatin1Char(' ')))
            verbs << name;
    if (!verbs.isEmpty())
        throw wrongUsage(Text::tr("%1 needs one of its verbs.").arg(one),
            Text::tr("Choose: %1.").arg(verbs.join(QStringLiteral(", "))));
    throw wrongUsage(isOption(one) ? Text::tr("There is no option %1 before a command.").arg(one)
                                   : Text::tr("There is no command %1.").arg(one),
        seeHelp(nullptr));
}

void Arguments::readOption(std::size_t& next)
{
    const Split given = split(m_words[next].text);
    const Syntax::Option* const option = m_syntax->option(given.name);
    if (!option)
        throw wrongUsage(
            Text::tr("%1 has no option %2.").arg(QString::fromLatin1(m_command->name), given.name), seeHelp(m_command));
    if (!option->repeatable && m_options.contains(option->name))
        throw wrongUsage(Text::tr("The option %1 stands there twice.").arg(option->name), seeHelp(m_command));
    if (!option->takesValue) {
        if (given.value)
            throw wrongUsage(Text::tr("The option %1 takes no value.").arg(option->name), seeHelp(m_command));
        m_options.insert(option->name, QString());
        return;
    }
    QString value = given.value.value_or(QString());
    if (!given.value && next + 1 < m_words.size() && !isOption(m_words[next + 1].text))
        value = m_words[++next].text;
    if (value.isEmpty())
        throw needsValue(option->name, m_command);
    m_options.insert(option->name, value);
}

void Arguments::checkComplete() const
{
    const auto& positions = m_syntax->positions();
    for (qsizetype i = 0; i < static_cast<qsizetype>(positions.size()); ++i) {
        const Syntax::Position& wanted = positions[static_cast<std::size_t>(i)];
        if (i >= m_positions.size() && wanted.required)
            throw wrongUsage(
                Text::tr("%1 needs %2.").arg(QString::fromLatin1(m_command->name), wanted.name), seeHelp(m_command));
        if (i < m_positions.size() && !wanted.choices.isEmpty() && !wanted.choices.contains(m_positions[i]))
            throw wrongUsage(Text::tr("%1 takes %2, not %3.")
                                 .arg(QString::fromLatin1(m_command->name), wanted.choices.join(QStringLiteral(", ")),
                                     m_positions[i]),
                seeHelp(m_command));
    }
    if (m_positions.size() > static_cast<qsizetype>(positions.size()))
        throw wrongUsage(
            Text::tr("%1 does not know what to do with %2.")
                .arg(QString::fromLatin1(m_command->name), m_positions[static_cast<qsizetype>(positions.size())]),
            seeHelp(m_command));
    for (const Syntax::Option& option : m_syntax->options())
        if (option.required && !m_options.contains(option.name))
            throw wrongUsage(Text::tr("%1 needs the option %2.").arg(QString::fromLatin1(m_command->name), option.name),
                seeHelp(m_command));
}

} // namespace allocation::allocctl
