#include "ui/lists/listview.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace allocation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr auto settingsKey = "lists/views";
constexpr std::array listNames { "all", "open", "late", "over-allocated", "now possible", "alerts" };

template <class Enum, std::size_t size>
QString nameIn(const std::array<const char*, size>& names, Enum value)
{
    return QLatin1StringView(names.at(static_cast<std::size_t>(value)));
}

template <class Enum, std::size_t size>
Enum valueOf(const std::array<const char*, size>& names, const QString& name)
{
    const auto found = std::ranges::find_if(names, [&](const char* known) { return name == QLatin1StringView(known); });
    return found == names.end() ? Enum {} : static_cast<Enum>(found - names.begin());
}

QList<ListView> shippedViews()
{
    using Test = ColumnFilter::Test;
    ListView shortages;
    shortages.name = Words::tr("Ten worst shortages");
    shortages.list = LineFilter::Alerts;
    shortages.filters = { { QStringLiteral("open"), { Test::Range, {}, {}, 1, {} } } };
    shortages.sortedBy = QStringLiteral("open");
    shortages.descending = true;
    shortages.limit = 10;
    shortages.shipped = true;
    ListView late;
    late.name = Words::tr("Late this week");
    late.list = LineFilter::Late;
    late.filters = { { QStringLiteral("due"), { Test::Week, {}, {}, {}, {} } } };
    late.sortedBy = QStringLiteral("late");
    late.descending = true;
    late.shipped = true;
    return { shortages, late };
}

} // namespace

QJsonObject ListView::toJson() const
{
    QJsonArray kept;
    for (const auto& [column, filter] : filters) {
        QJsonObject json = filter.toJson();
        json[QStringLiteral("column")] = column;
        kept.append(json);
    }
    return { { QStringLiteral("name"), name }, { QStringLiteral("list"), nameIn(listNames, list) },
        { QStringLiteral("filters"), kept }, { QStringLiteral("columns"), QJsonArray::fromStringList(columns) },
        { QStringLiteral("sortedBy"), sortedBy }, { QStringLiteral("descending"), descending },
        { QStringLiteral("limit"), static_cast<qint64>(limit) } };
}

std::optional<ListView> ListView::fromJson(const QJsonObject& json)
{
    ListView view;
    view.name = json.value(QStringLiteral("name")).toString();
    if (view.name.isEmpty())
        return std::nullopt;
    view.list = valueOf<LineFilter>(listNames, json.value(QStringLiteral("list")).toString());
    const QJsonArray filters = json.value(QStringLiteral("filters")).toArray();
    for (const QJsonValue& entry : filters)
        if (const auto filter = ColumnFilter::fromJson(entry.toObject()))
            view.filters.push_back({ entry.toObject().value(QStringLiteral("column")).toString(), *filter });
    const QJsonArray columns = json.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue& column : columns)
        view.columns << column.toString();
    view.sortedBy = json.value(QStringLiteral("sortedBy")).toString();
    view.descending = json.value(QStringLiteral("descending")).toBool();
    view.limit = static_cast<std::size_t>(std::max<qint64>(0, json.value(QStringLiteral("limit")).toInteger()));
    return view;
}

ListViews::ListViews(bool remembered)
    : m_views(shippedViews())
    , m_remembered(remembered)
{
    if (!remembered)
        return;
    const QByteArray saved = QSettings().value(QLatin1StringView(settingsKey)).toByteArray();
    const QJsonArray views = QJsonDocument::fromJson(saved).array();
    for (const QJsonValue& entry : views)
        if (const auto view = ListView::fromJson(entry.toObject()); view && !find(view->name))
            m_views << *view;
}

const ListView* ListViews::find(const QString& name) const
{
    const auto found = std::ranges::find(m_views, name, &ListView::name);
    return found == m_views.end() ? nullptr : &*found;
}

void ListViews::keep(const ListView& view)
{
    const auto known = std::ranges::find(m_views, view.name, &ListView::name);
    if (known == m_views.end())
        m_views << view;
    else if (!known->shipped)
        *known = view;
    save();
}

void ListViews::remove(const QString& name)
{
    m_views.removeIf([&](const ListView& view) { return view.name == name && !view.shipped; });
    save();
}

void ListViews::rename(const QString& name, const QString& other)
{
    const auto known = std::ranges::find(m_views, name, &ListView::name);
    if (known == m_views.end() || known->shipped || find(other))
        return;
    known->name = other;
    save();
}

void ListViews::save() const
{
    if (!m_remembered)
        return;
    QJsonArray kept;
    for (const ListView& view : m_views)
        if (!view.shipped)
            kept.append(view.toJson());
    QSettings().setValue(QLatin1StringView(settingsKey), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace allocation
