#pragma once

#include "service/importparser.h"

#include <map>
#include <QString>
#include <QStringList>

namespace allocation::test {

inline QString nameOf(Reject::Why why)
{
    using Why = Reject::Why;
    switch (why) {
    case Why::Empty:
        return QStringLiteral("Empty");
    case Why::TooLong:
        return QStringLiteral("TooLong");
    case Why::ControlCharacter:
        return QStringLiteral("ControlCharacter");
    case Why::BadQuantity:
        return QStringLiteral("BadQuantity");
    case Why::BadDate:
        return QStringLiteral("BadDate");
    case Why::BadPriority:
        return QStringLiteral("BadPriority");
    case Why::CellCount:
        return QStringLiteral("CellCount");
    default:
        return QStringLiteral("other");
    }
}

inline QString written(const OrderLine& line, bool hasNumber)
{
    QString text = QString::fromStdString(line.id.order.text()) + QLatin1Char('/')
        + QString::fromStdString(line.id.sku.text()) + QLatin1Char('/') + QString::number(line.qty);
    if (hasNumber)
        text += QLatin1Char('#') + QString::number(line.id.number);
    if (!line.customer.empty())
        text += QLatin1Char(' ') + QString::fromStdString(line.customer);
    if (line.due)
        text += QLatin1Char(' ') + QString::fromStdString(line.due->toString());
    if (line.priority)
        text += QStringLiteral(" p") + QString::number(*line.priority);
    return text;
}

/// What a table of orders holds, for comparison: `2:O1/S/3` is row 2, order O1, SKU S, 3 units, then line number,
/// customer, due date and priority as far as there are any; `3!Empty(sku=)` is a row that was rejected.
inline QString ordersIn(Table& table)
{
    ImportData data;
    parseTable(ImportFile::Orders, table, data);
    std::map<int, QString> rows;
    for (const OrderRow& row : *data.orders)
        rows[row.row] = QString::number(row.row) + QLatin1Char(':') + written(row.line, row.hasNumber);
    for (const Reject& reject : data.rejects)
        rows[reject.row] = QString::number(reject.row) + QLatin1Char('!') + nameOf(reject.why) + QLatin1Char('(')
            + QString::fromStdString(reject.column) + QLatin1Char('=') + QString::fromStdString(reject.value)
            + QLatin1Char(')');
    QStringList all;
    for (const auto& [number, text] : rows)
        all << text;
    QString told = all.join(QLatin1Char(' '));
    return told.replace(QLatin1Char('\r'), QStringLiteral("\\r"))
        .replace(QLatin1Char('\n'), QStringLiteral("\\n"))
        .replace(QChar(0), QStringLiteral("\\0"));
}

} // namespace allocation::test
