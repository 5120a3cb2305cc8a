#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allocation {

/// A cell that holds no value one could take.
struct BadCell {
    enum class Why {
        TooLong, ///< over longestCell bytes; its text is the beginning
        Error,   ///< what the spreadsheet could not compute, such as `#N/A`
        Boolean, ///< TRUE or FALSE, which is no text
        Formula, ///< of which the file has no result; its text is the formula
    };
    std::size_t place = 0; ///< among the record's cells
    Why why = Why::TooLong;
};

/// One record of a file. The text is valid until the next one is read.
struct Record {
    int row = 0; ///< as a spreadsheet counts: header 1, first record 2
    std::vector<std::string_view> cells;
    std::vector<BadCell> bad = {};
};

/// Bytes of a cell, and cells of a record, that are kept; what a spreadsheet can hold is less.
constexpr std::size_t longestCell = 64UL * 1024;
constexpr std::size_t mostCells = 20'000;

/// A file with a header, whatever its format. Cells come as UTF-8, trimmed of spaces and tabs.
class Table
{
public:
    Table() = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    virtual ~Table() = default;

    /// The file's name, for those who are told about it.
    virtual const std::string& name() const = 0;
    virtual const std::vector<std::string>& header() const = 0;
    /// What the text was read as, e.g. windows-1252.
    virtual std::string encoding() const = 0;
    /// Blank records come too, because they have a row number. @returns false after the last one @throws NotATable
    virtual bool next(Record& record) = 0;
};

/// A file that cannot be taken at all. The sentence a planner reads is made by the bridge's wording.
class NotATable : public std::runtime_error
{
public:
    enum class Why {
        NotThere,
        CannotRead,     ///< a folder, no permission, a broken disk, changed while it was read
        TooLarge,       ///< over 512 MB
        Empty,          ///< no header
        Binary,         ///< no text
        Xlsx,           ///< a workbook under the name of a CSV file
        Html,           ///< a web page, or other XML, under a wrong name
        TooManyColumns, ///< over 200
        MissingColumn,
        ColumnTwice,
        UnclosedQuote, ///< a quote that swallows the rest of the file; row says where it opens
        // Of workbooks:
        Encrypted,    ///< protected by a password
        OldWorkbook,  ///< of Excel 97 to 2003, or OpenDocument
        NotAWorkbook, ///< a ZIP file of another kind
        Damaged,      ///< cut off, or not as the format wants it; details say what
        Unpacks,      ///< to more than 1 GB, or 256 MB of strings: no planner's table
        DocumentType, ///< XML with a document type or entities of its own, which no spreadsheet writes
        NoSheet,      ///< none that is visible, or none of the name asked for
    };

    NotATable(std::string file, Why why, std::string column = {}, int row = 0, std::string details = {})
        : std::runtime_error("not a table: " + file)
        , m_file(std::move(file))
        , m_why(why)
        , m_column(std::move(column))
        , m_row(row)
        , m_details(std::move(details))
    {
    }
    const std::string& file() const { return m_file; }
    Why why() const { return m_why; }
    const std::string& column() const { return m_column; } ///< empty unless a column is the matter
    int row() const { return m_row; }                      ///< 0 unless a row is the matter
    /// MissingColumn: the header as it is. Damaged: in which part. May be empty.
    const std::string& details() const { return m_details; }

private:
    std::string m_file;
    Why m_why;
    std::string m_column;
    int m_row;
    std::string m_details;
};

/// A file that could not be written; what was there before is as it was.
class NotWritten : public std::runtime_error
{
public:
    enum class Why {
        CannotWrite, ///< no such folder, no permission; details say what the system says
        Full,        ///< no space left
        TooManyRows, ///< for a workbook: over 1,048,575
        LongText,    ///< for a workbook: over 32,767 characters in a cell of that row
    };

    NotWritten(std::string file, Why why, std::string details = {}, int row = 0)
        : std::runtime_error("not written: " + file)
        , m_file(std::move(file))
        , m_why(why)
        , m_details(std::move(details))
        , m_row(row)
    {
    }
    const std::string& file() const { return m_file; }
    Why why() const { return m_why; }
    const std::string& details() const { return m_details; }
    int row() const { return m_row; } ///< 0 unless a row is the matter

private:
    std::string m_file;
    Why m_why;
    std::string m_details;
    int m_row;
};

} // namespace allocation
