#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace allocation {

/// One record of a file. The text is valid until the next one is read.
struct Record {
    int row = 0; ///< as a spreadsheet counts: header 1, first record 2
    std::vector<std::string_view> cells;
};

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
        CannotRead,     ///< a folder, no permission, a broken disk
        TooLarge,       ///< over 512 MB
        Empty,          ///< no header
        Binary,         ///< no text
        Xlsx,           ///< a workbook under a wrong name
        Html,           ///< a web page under a wrong name
        TooManyColumns, ///< over 200
        MissingColumn,
        ColumnTwice,
        UnclosedQuote, ///< a quote that swallows the rest of the file; row says where it opens
    };

    NotATable(std::string file, Why why, std::string column = {}, int row = 0)
        : std::runtime_error("not a table: " + file)
        , m_file(std::move(file))
        , m_why(why)
        , m_column(std::move(column))
        , m_row(row)
    {
    }
    const std::string& file() const { return m_file; }
    Why why() const { return m_why; }
    const std::string& column() const { return m_column; } ///< empty unless a column is the matter
    int row() const { return m_row; }                      ///< 0 unless a row is the matter

private:
    std::string m_file;
    Why m_why;
    std::string m_column;
    int m_row;
};

} // namespace allocation
