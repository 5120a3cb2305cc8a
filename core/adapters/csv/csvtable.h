#pragma once

#include "adapters/csv/textsource.h"
#include "service/table.h"

#include <array>

namespace allocation::csv {

/// A CSV file as spreadsheets write and read it: comma, semicolon or tab (what the header has most of, or what a first
/// line `sep=;` says), lines ending in LF, CRLF or CR, quotes with line breaks inside (RFC 4180). A `sep=` line is an
/// instruction and no row, as in a spreadsheet: the header is row 1 all the same. A quote inside a cell that does not
/// begin with one is text; so is what follows a closing quote. The file is read piece by piece: memory depends on the
/// longest record, of which at most 16 MB are kept, not on the file.
class CsvTable final : public Table
{
public:
    /// @param name of the file, for those who are told about it @throws NotATable
    CsvTable(std::string name, std::unique_ptr<Bytes> bytes);
    /// @param bytes the content of the file @throws NotATable
    CsvTable(std::string name, std::string bytes);

    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& header() const override { return m_header; }
    std::string encoding() const override { return nameOf(m_source.encoding()); }
    bool next(Record& record) override;

    // How it is written, for those who append to it.
    Encoding textEncoding() const { return m_source.encoding(); }
    char separator() const { return m_separator; }
    const std::string& lineEnd() const { return m_lineEnd; } ///< of the header

private:
    struct Cell {
        std::size_t from; ///< counted from m_begin, as `to`
        std::size_t to;
    };

    [[noreturn]] void refuse(NotATable::Why why, int row = 0) const;
    void refuseOtherFormats() const;
    void takeSeparatorLine();
    void guessSeparator();
    void readHeader();

    bool atEnd() { return m_at >= m_text.size() && !more(); }
    bool more();
    bool readCell(Record& record);
    void readPlain();
    void readQuoted();
    void keep(std::size_t from, std::size_t to);
    void skipLineEnd();
    void give(Record& record) const;

    std::string m_name;
    TextSource m_source;
    char m_separator = ',';
    std::array<bool, 256> m_ends {}; ///< bytes that end a cell
    std::string m_lineEnd;
    std::vector<std::string> m_header;
    int m_row = 0;

    // Of the text: [m_begin, m_end) is kept for the record that is being read, from m_at on nothing has been read yet.
    std::string m_text;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_at = 0;
    std::size_t m_cellLimit = 0; ///< where the cell that is being read may end at most
    bool m_tooLong = false;      ///< that cell
    std::vector<Cell> m_cells;
};

} // namespace allocation::csv
