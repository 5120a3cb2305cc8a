#include "ui/proposal/strategies.h"

#include <QCoreApplication>
#include <QSettings>

namespace allocation::strategies {

namespace {

constexpr auto runKey = "proposal/run";
constexpr auto comparedKey = "proposal/compared";
constexpr auto replacesKey = "proposal/replaces";

/// What a planner most often has to weigh: the rule, urgency, and what is possible at best.
QStringList comparedAtFirst()
{
    return { QStringLiteral("first-fit"), QStringLiteral("urgent-first"), QStringLiteral("optimal") };
}

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

StrategyChoice choiceOf(const NamedStrategy& named)
{
    return { text(named.name), translated(named.description), named.strategy };
}

} // namespace

QString translated(std::string_view description)
{
    return QCoreApplication::translate("strategies", text(description).toUtf8().constData());
}

QList<StrategyChoice> named()
{
    QList<StrategyChoice> all;
    for (const NamedStrategy& strategy : namedStrategies())
        all << choiceOf(strategy);
    return all;
}

std::optional<StrategyChoice> find(const QString& name)
{
    for (const NamedStrategy& strategy : namedStrategies())
        if (text(strategy.name) == name)
            return choiceOf(strategy);
    const auto parsed = parseStrategy(name.toStdString());
    const auto* const strategy = std::get_if<Strategy>(&parsed);
    if (!strategy)
        return std::nullopt;
    return StrategyChoice { QString::fromStdString(nameOf(*strategy)),
        QCoreApplication::translate("strategies", "Put together by you."), *strategy };
}

Memory::Memory(bool automated)
    : m_automated(automated)
{
}

QString Memory::run() const
{
    const QString name = m_automated ? QString() : QSettings().value(QLatin1StringView(runKey)).toString();
    return find(name) ? name : named().front().name;
}

void Memory::setRun(const QString& name) const
{
    if (!m_automated)
        QSettings().setValue(QLatin1StringView(runKey), name);
}

QStringList Memory::compared() const
{
    if (m_automated)
        return comparedAtFirst();
    QStringList names = QSettings().value(QLatin1StringView(comparedKey), comparedAtFirst()).toStringList();
    names.removeIf([](const QString& name) { return !find(name); });
    return names;
}

void Memory::setCompared(const QStringList& names) const
{
    if (!m_automated)
        QSettings().setValue(QLatin1StringView(comparedKey), names);
}

Replaces Memory::replaces() const
{
    const int value = m_automated ? 0 : QSettings().value(QLatin1StringView(replacesKey)).toInt();
    return value == 1 ? Replaces::Auto : value == 2 ? Replaces::AutoAndManual : Replaces::Nothing;
}

void Memory::setReplaces(Replaces replaces) const
{
    if (!m_automated)
        QSettings().setValue(QLatin1StringView(replacesKey), static_cast<int>(replaces));
}

} // namespace allocation::strategies
