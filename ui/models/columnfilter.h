#pragma once

#include "domain/date.h"

#include <map>
#include <optional>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace allocation {

/// The lists of order lines, one at a time.
enum class LineFilter {
    All,
    Open, ///< something is left to allocate
    Late,
    OverAllocated,
    Placeable, ///< a run by rule would place it now
    Alerts     ///< out of stock, or on a batch whose ETA has slipped
};

/// What a column can be asked.
enum class FilterKind { Text, Number, Day, Status };

/// What must stand in a column for its row to be shown. Days can be said relative to the planning date, so that a view
/// that is kept asks the same tomorrow.
struct ColumnFilter {
    enum class Test {
        Contains,
        Is,
        Empty,
        NotEmpty,
        OneOf,  ///< one of the values; an empty one is an empty cell
        Range,  ///< of numbers or days: from and to, each if given
        Today,  ///< is the planning date
        Week,   ///< is in the week of the planning date, Monday to Sunday
        Overdue ///< is before the planning date
    };
    Test test = Test::Contains;
    QString text = {};
    QStringList values = {};
    std::optional<qint64> from = {}; ///< a number, or Date::days()
    std::optional<qint64> to = {};

    /// Nothing is asked: every row passes.
    bool isVoid() const;
    QJsonObject toJson() const;
    /// None if it is nothing that toJson() writes.
    static std::optional<ColumnFilter> fromJson(const QJsonObject& json);

    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

/// By column.
using ColumnFilters = std::map<int, ColumnFilter>;

/// First and last day that a test for days lets through; none: no limit on that side.
struct DayRange {
    std::optional<qint64> from;
    std::optional<qint64> to;
};
DayRange daysOf(const ColumnFilter& filter, Date planning);

} // namespace allocation
