#pragma once

#include "ui/models/columnfilter.h"

#include <optional>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace allocation {

/// A way to look at the order lines: what is shown of them and how. Columns are named by their ids.
struct ListView {
    struct Filter {
        QString column;
        ColumnFilter filter;
        friend bool operator==(const Filter&, const Filter&) = default;
    };
    QString name = {};
    LineFilter list = LineFilter::All;
    std::vector<Filter> filters = {};
    QStringList columns = {}; ///< shown, in their order; empty: as it is
    QString sortedBy = {};    ///< empty: in order of arrival
    bool descending = false;
    std::size_t limit = 0; ///< only the first so many rows; 0: all
    bool shipped = false;  ///< comes with the program: it cannot be changed or deleted

    QJsonObject toJson() const;
    /// None if it is nothing that toJson() writes.
    static std::optional<ListView> fromJson(const QJsonObject& json);

    friend bool operator==(const ListView&, const ListView&) = default;
};

/// The views that a planner keeps, and those that come with the program.
class ListViews
{
public:
    /// With what was kept before, if it is to be remembered. @param remembered in the settings of the program
    explicit ListViews(bool remembered);

    const QList<ListView>& all() const { return m_views; }
    const ListView* find(const QString& name) const;
    /// Adds it, or replaces the one with that name.
    void keep(const ListView& view);
    void remove(const QString& name);
    /// Nothing happens if it comes with the program, or if the other name is taken.
    void rename(const QString& name, const QString& other);

private:
    void save() const;

    QList<ListView> m_views;
    bool m_remembered;
};

} // namespace allocation
