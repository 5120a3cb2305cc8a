#pragma once

#include "ui/models/linesmodel.h"

#include <initializer_list>
#include <QAbstractItemModel>
#include <QStringList>
#include <string>
#include <vector>

namespace allocation::test {

/// A table as a list of lines, the way a test reads best: { "O1 | 4 | B1", "O2 | 6 | —  ~" }. "~" is a row that stayed.
inline QStringList picture(const QAbstractItemModel& model, std::initializer_list<int> columns)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        const bool stayed = model.index(row, 0).data(StayedRole).toBool();
        lines << cells.join(QStringLiteral(" | ")) + (stayed ? QStringLiteral(" ~") : QString());
    }
    return lines;
}

inline Date day(int dayOfJanuary)
{
    return *Date::fromCalendar(2026, 1, 1) + (dayOfJanuary - 1);
}

/// What a test says of a line; the rest is as usual.
struct Line {
    std::int64_t arrival = 0;
    const char* order = "";
    const char* sku = "CHAIR";
    Quantity qty = 1;
    std::vector<LinePart> parts = {};
    std::optional<Date> due = {};
    const char* customer = "";
    int number = 1;
};

/// Planning date 10 January 2026, no handling days.
inline LineBlock block(const std::vector<Line>& lines, const Planning& planning = { day(10), 0 })
{
    LineBlock result;
    result.planning = planning;
    for (const Line& line : lines) {
        LineRow row;
        row.arrival = line.arrival;
        row.order = line.order;
        row.sku = line.sku;
        row.number = line.number;
        row.qty = line.qty;
        row.customer = line.customer;
        row.due = line.due;
        row.parts = line.parts;
        for (const LinePart& part : line.parts)
            row.allocated += part.qty;
        result.add(row);
    }
    result.count();
    return result;
}

inline LinePart stock(const char* batch, Quantity qty)
{
    return { batch, qty, {} };
}
inline LinePart inbound(const char* batch, Quantity qty, int dayOfJanuary)
{
    return { batch, qty, day(dayOfJanuary) };
}

/// What the planner of these tests has on the screen.
inline std::vector<Line> someLines()
{
    return {
        { 1, "SO-9", "CHAIR", 6, { stock("B-1", 6) }, day(12), "Müller" },
        { 2, "SO-10", "CHAIR", 4, {}, day(20), "Casa Nova" },
        { 3, "SO-10", "TABLE", 12, { inbound("PO-77", 12, 21) }, day(18), "Casa Nova" },
        { 4, "SO-11", "CHAIR", 8, { stock("B-1", 5), inbound("PO-81", 3, 26) }, {}, "" },
    };
}

} // namespace allocation::test
