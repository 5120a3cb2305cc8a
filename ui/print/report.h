#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What is printed, before anybody knows on what paper.
namespace allocation::print {

struct Column {
    QString heading;
    double share = 1; ///< of the width of the page, beside the other columns
    /// A box is there to be ticked.
    enum class Kind { Text, Strong, Number, BarCode, Box } kind = Kind::Text;
};

struct Section {
    QString heading = {};
    QString aside = {}; ///< muted, at the end of the heading's line
    QList<Column> columns = {};
    QList<QStringList> rows = {}; ///< of a bar code: the text that is encoded
    QString remark = {};          ///< below the rows
    bool newPage = false;         ///< begins one, under the title
};

struct Report {
    QString title;
    QStringList facts = {}; ///< below the title: of what, of when
    QList<Section> sections = {};
    QString footer = {}; ///< on every page, beside its number

    bool empty() const { return sections.isEmpty(); }
};

} // namespace allocation::print
