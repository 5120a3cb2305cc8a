#include "ui/models/columnfilter.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <utility>

namespace allocation {

namespace {

using Test = ColumnFilter::Test;

constexpr std::array<std::pair<Test, const char*>, 9> testNames { { { Test::Contains, "contains" }, { Test::Is, "is" },
    { Test::Empty, "empty" }, { Test::NotEmpty, "not empty" }, { Test::OneOf, "one of" }, { Test::Range, "range" },
    { Test::Today, "today" }, { Test::Week, "this week" }, { Test::Overdue, "overdue" } } };

std::optional<Test> testNamed(const QString& name)
{
    const auto* const found = std::ranges::find_if(
        testNames, [&](const auto& entry) { return name == QLatin1StringView(entry.second); });
    return found == testNames.end() ? std::nullopt : std::optional(found->first);
}

std::optional<qint64> numberIn(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

bool ColumnFilter::isVoid() const
{
    switch (test) {
    case Test::Contains:
    case Test::Is:
        return text.trimmed().isEmpty();
    case Test::OneOf:
        return values.isEmpty();
    case Test::Range:
        return !from && !to;
    default:
        return false;
    }
}

QJsonObject ColumnFilter::toJson() const
{
    const auto* const name = std::ranges::find(testNames, test, &std::pair<Test, const char*>::first);
    QJsonObject json { { QStringLiteral("test"), QLatin1StringView(name->second) } };
    if (!text.isEmpty())
        json[QStringLiteral("text")] = text;
    if (!values.isEmpty())
        json[QStringLiteral("values")] = QJsonArray::fromStringList(values);
    if (from)
        json[QStringLiteral("from")] = *from;
    if (to)
        json[QStringLiteral("to")] = *to;
    return json;
}

std::optional<ColumnFilter> ColumnFilter::fromJson(const QJsonObject& json)
{
    const auto test = testNamed(json.value(QStringLiteral("test")).toString());
    if (!test)
        return std::nullopt;
    ColumnFilter filter { *test, json.value(QStringLiteral("text")).toString(), {}, numberIn(json, "from"),
        numberIn(json, "to") };
    const QJsonArray values = json.value(QStringLiteral("values")).toArray();
    for (const QJsonValue& value : values)
        filter.values << value.toString();
    return filter;
}

DayRange daysOf(const ColumnFilter& filter, Date planning)
{
    const qint64 today = planning.days();
    constexpr qint64 mondayOfDays = 4; // day 0, 1 January 1970, was a Thursday
    const qint64 monday = today - (((today - mondayOfDays) % 7 + 7) % 7);
    switch (filter.test) {
    case Test::Today:
        return { today, today };
    case Test::Week:
        return { monday, monday + 6 };
    case Test::Overdue:
        return { std::nullopt, today - 1 };
    default:
        return { filter.from, filter.to };
    }
}

} // namespace allocation
