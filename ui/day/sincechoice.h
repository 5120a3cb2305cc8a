#pragma once

#include <optional>
#include <QDateTime>
#include <QString>

namespace allocation {

/// Since when a planner wants to know what has changed.
enum class SinceChoice { LastLooked, Day, Yesterday, Monday, Date };

/// The moment it stands for. @param looked when they last looked; none: a day ago @param chosen of Date
QDateTime momentOf(
    SinceChoice choice, const QDateTime& now, const std::optional<QDateTime>& looked, const QDate& chosen = {});

/// When this planner last looked at what has changed in one database, and whether they were shown it today.
class LookedAt
{
public:
    /// @param database its full name; empty: nothing is remembered
    explicit LookedAt(const QString& database);

    std::optional<QDateTime> last() const;
    bool wasOpenedOn(const QDate& day) const;
    void noteLooked(const QDateTime& moment) const;
    void noteOpened(const QDate& day) const;

private:
    QString m_group;
};

} // namespace allocation
