#include "allocctl/arguments.h"
#include "service/parsing.h"

namespace allocation::allocctl {

namespace {

Complaint badValue(const QString& name, const QString& value, const QString& wanted)
{
    return wrongUsage(Text::tr("%1 cannot be %2.").arg(name, value.isEmpty() ? Text::tr("empty") : value),
        Text::tr("Give %1.").arg(wanted));
}

/// Runs one of the readers that files are read with. They take UTF-8.
template <class Read>
auto checked(const QString& name, const QString& value, const QString& wanted, Read read)
{
    const std::string text = value.toStdString();
    const auto result = read(parsing::trimmed(text));
    if (!result)
        throw badValue(name, value, wanted);
    return result;
}

QString aQuantity(Quantity least)
{
    return Text::tr("a whole number from %1 to 1000000000").arg(least);
}

} // namespace

bool Arguments::has(const char* option) const
{
    return m_options.contains(QString::fromLatin1(option));
}

std::optional<QString> Arguments::text(const char* option) const
{
    const auto found = m_options.find(QString::fromLatin1(option));
    return found == m_options.end() ? std::nullopt : std::optional(*found);
}

QStringList Arguments::texts(const char* option) const
{
    QStringList values = m_options.values(QString::fromLatin1(option));
    std::reverse(values.begin(), values.end()); // a hash answers the newest first
    return values;
}

QString Arguments::positionName(qsizetype position) const
{
    return m_syntax->positions().at(static_cast<std::size_t>(position)).name;
}

std::string Arguments::idText(const QString& text, const QString& name)
{
    const std::string bytes = text.toStdString();
    const std::string_view trimmed = parsing::trimmed(bytes);
    if (parsing::faultOfId(trimmed))
        throw badValue(name, text, Text::tr("1 to 200 characters, none of them a control character"));
    return std::string(trimmed);
}

Quantity Arguments::quantity(qsizetype position, Quantity least) const
{
    return *checked(positionName(position), at(position), aQuantity(least),
        [&](std::string_view value) { return parsing::quantity(value, least); });
}

std::optional<Quantity> Arguments::quantity(const char* option) const
{
    const auto value = text(option);
    return value ? checked(QString::fromLatin1(option), *value, aQuantity(1),
               [](std::string_view digits) { return parsing::quantity(digits, 1); })
                 : std::nullopt;
}

std::optional<Quantity> Arguments::quantityFrom(const char* option, Quantity least, Quantity most) const
{
    const auto value = text(option);
    const auto read = [&](std::string_view digits) {
        const auto number = parsing::quantity(digits, least);
        return number && *number <= most ? number : std::nullopt;
    };
    return value ? checked(
               QString::fromLatin1(option), *value, Text::tr("a whole number from %1 to %2").arg(least).arg(most), read)
                 : std::nullopt;
}

std::optional<Date> Arguments::date(const char* option) const
{
    const auto value = text(option);
    return value ? checked(QString::fromLatin1(option), *value, Text::tr("a date as YYYY-MM-DD"), Date::parse)
                 : std::nullopt;
}

Date Arguments::date(qsizetype position) const
{
    return *checked(positionName(position), at(position), Text::tr("a date as YYYY-MM-DD"), Date::parse);
}

std::optional<Date> Arguments::dateOrNone(qsizetype position) const
{
    if (at(position) == QLatin1String("none"))
        return std::nullopt;
    return checked(positionName(position), at(position), Text::tr("a date as YYYY-MM-DD, or none"), Date::parse);
}

std::optional<int> Arguments::priority(const char* option) const
{
    const auto value = text(option);
    return value ? checked(QString::fromLatin1(option), *value, Text::tr("a priority from 1 to 9"), parsing::priority)
                 : std::nullopt;
}

std::optional<int> Arguments::lineNumber(const char* option) const
{
    const auto value = text(option);
    return value ? checked(QString::fromLatin1(option), *value, Text::tr("a whole number from 1"), parsing::lineNumber)
                 : std::nullopt;
}

std::string Arguments::freeText(const char* option) const
{
    const std::string value = text(option).value_or(QString()).toStdString();
    const std::string_view trimmed = parsing::trimmed(value);
    if (!trimmed.empty() && parsing::faultOfText(trimmed))
        throw badValue(QString::fromLatin1(option), QString::fromStdString(value),
            Text::tr("at most 200 characters without control characters"));
    return std::string(trimmed);
}

} // namespace allocation::allocctl
