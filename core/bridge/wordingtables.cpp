#include "bridge/wording.h"
#include "bridge/wordingtext.h"
#include "service/table.h"

// Why a file is not taken at all, or not written, and what to do about it.

namespace allocation::wording {

namespace {

Failure refuse(const QString& message, const QString& hint)
{
    return { QStringLiteral("not_a_table"), message, hint, true };
}

QString saveAsCsv()
{
    return Text::tr("Save it as CSV in the program it comes from.");
}

QString saveAsTable()
{
    return Text::tr("Open it in a spreadsheet program and save it as XLSX or CSV.");
}

Failure unusableFile(const NotATable& error)
{
    const QString file = plain(error.file());
    switch (error.why()) {
    case NotATable::Why::NotThere:
        return refuse(Text::tr("There is no file %1.").arg(file), Text::tr("Check the name."));
    case NotATable::Why::TooLarge:
        return refuse(Text::tr("%1 is larger than 512 MB.").arg(file), Text::tr("Cut it into several files."));
    case NotATable::Why::Binary:
        return refuse(Text::tr("%1 is no table: it is not text.").arg(file), saveAsCsv());
    case NotATable::Why::Xlsx:
        return refuse(Text::tr("%1 is a workbook, not a CSV file.").arg(file),
            Text::tr("Give it a name that ends in .xlsx, or save it as CSV in the program it comes from."));
    case NotATable::Why::Html:
        return refuse(Text::tr("%1 is a web page, or other XML, and not a CSV file.").arg(file), saveAsTable());
    default:
        return refuse(
            Text::tr("%1 cannot be read.").arg(file), Text::tr("Check that it is a file and that you may read it."));
    }
}

Failure unusableWorkbook(const NotATable& error)
{
    const QString file = plain(error.file());
    switch (error.why()) {
    case NotATable::Why::Encrypted:
        return refuse(Text::tr("%1 is protected by a password.").arg(file),
            Text::tr("Save a copy without the password, as XLSX or CSV."));
    case NotATable::Why::OldWorkbook:
        return refuse(Text::tr("%1 is a workbook of another format, such as .xls or .ods.").arg(file), saveAsTable());
    case NotATable::Why::NotAWorkbook:
        return refuse(Text::tr("%1 is a ZIP file, but no workbook.").arg(file),
            Text::tr("Unpack it, and choose the table inside."));
    case NotATable::Why::Unpacks:
        return refuse(Text::tr("%1 unpacks to far more than a table needs.").arg(file),
            Text::tr("Do not trust it, or save it as CSV."));
    case NotATable::Why::DocumentType:
        return refuse(
            Text::tr("%1 has a document type or entities of its own, which no spreadsheet program writes.").arg(file),
            Text::tr("Do not trust it, or save it again in a spreadsheet program."));
    case NotATable::Why::NoSheet:
        return error.details().empty()
            ? refuse(Text::tr("%1 has no visible sheet.").arg(file), Text::tr("Show the sheet with the table."))
            : refuse(Text::tr("%1 has no sheet %2.").arg(file, plain(error.details())), Text::tr("Check the name."));
    default:
        return refuse(error.details().empty()
                ? Text::tr("%1 is damaged or cut off.").arg(file)
                : Text::tr("%1 is damaged or cut off (%2).").arg(file, plain(error.details())),
            Text::tr("Get it once more, or open it in a spreadsheet program and save it again."));
    }
}

QString correctHeader(const NotATable& error)
{
    return error.details().empty()
        ? Text::tr("Add it, or correct the header in row 1.")
        : Text::tr("Add it, or correct the header in row 1, which reads: %1", "the header's columns")
              .arg(plain(error.details()));
}

} // namespace

Failure failure(const NotATable& error)
{
    const QString file = plain(error.file());
    const QString column = plain(error.column());
    switch (error.why()) {
    case NotATable::Why::NotThere:
    case NotATable::Why::CannotRead:
    case NotATable::Why::TooLarge:
    case NotATable::Why::Binary:
    case NotATable::Why::Xlsx:
    case NotATable::Why::Html:
        return unusableFile(error);
    case NotATable::Why::Encrypted:
    case NotATable::Why::OldWorkbook:
    case NotATable::Why::NotAWorkbook:
    case NotATable::Why::Damaged:
    case NotATable::Why::Unpacks:
    case NotATable::Why::DocumentType:
    case NotATable::Why::NoSheet:
        return unusableWorkbook(error);
    case NotATable::Why::Empty:
        return refuse(Text::tr("%1 has no header: its first row must name the columns.").arg(file),
            Text::tr("Put the names of the columns into row 1."));
    case NotATable::Why::TooManyColumns:
        return refuse(
            Text::tr("%1 has more than 200 columns.").arg(file), Text::tr("Leave out those that are not needed."));
    case NotATable::Why::MissingColumn:
        return refuse(Text::tr("%1 has no column %2.").arg(file, column), correctHeader(error));
    case NotATable::Why::ColumnTwice:
        return refuse(Text::tr("%1 has the column %2 twice.").arg(file, column), Text::tr("Leave one of them out."));
    case NotATable::Why::UnclosedQuote:
        break;
    }
    return refuse(Text::tr("%1 is no table: a quote in row %2 is never closed.").arg(file, number(error.row())),
        Text::tr("Close the quote, or double it."));
}

Failure failure(const NotWritten& error)
{
    const QString file = plain(error.file());
    const QString asCsv = Text::tr("Export to a file that ends in .csv instead.");
    switch (error.why()) {
    case NotWritten::Why::Full:
        return { QStringLiteral("full"), Text::tr("There is no space left for %1; nothing was changed.").arg(file),
            Text::tr("Free some space and try again."), false };
    case NotWritten::Why::TooManyRows:
        return { QStringLiteral("not_written"),
            Text::tr("%1 was not written: a workbook holds at most 1048575 rows.").arg(file), asCsv, true };
    case NotWritten::Why::LongText:
        return { QStringLiteral("not_written"),
            Text::tr("%1 was not written: row %2 has a text of more than 32767 characters, which no workbook holds.")
                .arg(file, number(error.row())),
            asCsv, true };
    case NotWritten::Why::CannotWrite:
        break;
    }
    return { QStringLiteral("not_written"),
        error.details().empty() ? Text::tr("%1 cannot be written.").arg(file)
                                : Text::tr("%1 cannot be written (%2).").arg(file, plain(error.details())),
        Text::tr("Check that it is a file, that its folder exists, and that you may write there."), false };
}

} // namespace allocation::wording
