#pragma once

#include "domain/date.h"
#include "domain/importdata.h"

#include <map>
#include <optional>
#include <QByteArray>
#include <QLocale>
#include <QString>

namespace allocation {

/// Rows that were copied in a spreadsheet, as a file with the same rows would have them.
struct PastedRows {
    ImportFile kind = ImportFile::Orders;
    QByteArray table; ///< separated by tabs, with the names of columns that files have
    qsizetype rows = 0;
};

/// How our own tables name what files name otherwise: rows that were copied here can come back. A title without a name
/// is of a column that is worked out, and left out.
struct OwnTitles {
    std::map<QString, QString> lines;
    std::map<QString, QString> batches;
    QString product = {}; ///< whose rows are shown, and then do not name it
};

/// @param text separated by tabs, with a header
/// @param near dates without a year are near to it; only in rows that were copied here
/// @returns nothing if its header is neither that of order lines nor that of batches
std::optional<PastedRows> pastedRows(const QString& text, const OwnTitles& titles, Date near, const QLocale& locale);

} // namespace allocation
