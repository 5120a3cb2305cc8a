#include "ui/pasting/pastedrows.h"

#include "bridge/wording.h"
#include "ui/editing/linefields.h"

#include <algorithm>
#include <QStringList>

namespace allocation {

namespace {

using Titles = std::map<QString, QString>;

QStringList cellsOf(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : line.split(u'\t'))
        cells << cell.trimmed().toString();
    return cells;
}

bool hasAll(const QStringList& header, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::all_of(
        names, [&](QLatin1StringView name) { return header.contains(name, Qt::CaseInsensitive); });
}

std::optional<ImportFile> kindOf(const QStringList& header)
{
    using namespace Qt::StringLiterals;
    if (hasAll(header, { "orderid"_L1, "sku"_L1, "qty"_L1, "batchref"_L1 }))
        return ImportFile::Allocations;
    if (hasAll(header, { "orderid"_L1, "sku"_L1, "qty"_L1 }))
        return ImportFile::Orders;
    if (hasAll(header, { "ref"_L1, "sku"_L1, "qty"_L1 }))
        return ImportFile::Batches;
    return std::nullopt;
}

/// By place: the name in a file, or nothing for a column that is left out. Titles that are not ours stay: they may be
/// the planner's own.
QStringList translated(const QStringList& header, const Titles& titles)
{
    QStringList names;
    for (const QString& title : header) {
        const auto found = titles.find(title);
        names << (found == titles.end() ? title : found->second);
    }
    return names;
}

/// As a file has it: a day as 2027-01-20, a number without separators.
QString asInFile(const QString& cell, const QString& name, Date near, const QLocale& locale)
{
    if (name == QLatin1String("eta") && cell == wording::eta({}))
        return {}; // in stock
    if (name == QLatin1String("due") || name == QLatin1String("eta")) {
        const auto day = linefields::dayOf(cell, near, locale);
        return day ? QString::fromStdString(day->toString()) : cell;
    }
    if (name == QLatin1String("qty")) {
        bool isNumber = false;
        const qlonglong number = locale.toLongLong(cell, &isNumber);
        return isNumber ? QString::number(number) : cell;
    }
    return cell;
}

/// @param product added to rows that do not name theirs
QByteArray rewritten(
    const QStringList& records, const QStringList& names, const QString& product, Date near, const QLocale& locale)
{
    QString table;
    for (qsizetype record = 0; record < records.size(); ++record) {
        const QStringList cells = record == 0 ? names : cellsOf(records[record]);
        QStringList kept;
        for (qsizetype place = 0; place < cells.size(); ++place) {
            const QString name = names.value(place);
            if (!name.isEmpty())
                kept << (record == 0 ? name : asInFile(cells[place], name, near, locale));
        }
        if (!product.isEmpty())
            kept << (record == 0 ? QStringLiteral("sku") : product);
        table += kept.join(u'\t') + u'\n';
    }
    return table.toUtf8();
}

} // namespace

std::optional<PastedRows> pastedRows(const QString& text, const OwnTitles& titles, Date near, const QLocale& locale)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringList header = cellsOf(QStringView(text).left(end < 0 ? text.size() : end));
    const qsizetype rows = std::max<qsizetype>(0, QStringView(text).trimmed().count(u'\n'));
    if (const auto kind = kindOf(header))
        return PastedRows { *kind, text.toUtf8(), rows };
    for (const Titles* const ours : { &titles.lines, &titles.batches }) {
        const QStringList names = translated(header, *ours);
        const QString product = names.contains(QLatin1String("sku")) ? QString() : titles.product;
        if (const auto kind = kindOf(product.isEmpty() ? names : names + QStringList(QStringLiteral("sku")))) {
            const QStringList records = QString(text).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
            return PastedRows { *kind, rewritten(records, names, product, near, locale), rows };
        }
    }
    return std::nullopt;
}

} // namespace allocation
