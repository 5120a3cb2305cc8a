#include "ui/day/sincechoice.h"

#include <QCryptographicHash>
#include <QSettings>

namespace allocation {

QDateTime momentOf(
    SinceChoice choice, const QDateTime& now, const std::optional<QDateTime>& looked, const QDate& chosen)
{
    const QDate today = now.date();
    switch (choice) {
    case SinceChoice::LastLooked:
        return looked.value_or(now.addDays(-1));
    case SinceChoice::Day:
        break;
    case SinceChoice::Yesterday:
        return today.addDays(-1).startOfDay();
    case SinceChoice::Monday: // on a Monday the one before
        return today.addDays(today.dayOfWeek() == 1 ? -7 : 1 - today.dayOfWeek()).startOfDay();
    case SinceChoice::Date:
        return chosen.startOfDay();
    }
    return now.addDays(-1);
}

LookedAt::LookedAt(const QString& database)
    : m_group(database.isEmpty() ? QString()
                                 : QStringLiteral("day/%1/").arg(QString::fromLatin1(
                                     QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha1).toHex())))
{
}

std::optional<QDateTime> LookedAt::last() const
{
    const QDateTime moment = m_group.isEmpty() ? QDateTime()
                                               : QSettings().value(m_group + QStringLiteral("looked")).toDateTime();
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

bool LookedAt::wasOpenedOn(const QDate& day) const
{
    return m_group.isEmpty() || QSettings().value(m_group + QStringLiteral("opened")).toDate() == day;
}

void LookedAt::noteLooked(const QDateTime& moment) const
{
    if (!m_group.isEmpty())
        QSettings().setValue(m_group + QStringLiteral("looked"), moment);
}

void LookedAt::noteOpened(const QDate& day) const
{
    if (!m_group.isEmpty())
        QSettings().setValue(m_group + QStringLiteral("opened"), day);
}

} // namespace allocation
