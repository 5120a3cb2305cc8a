#pragma once

#include "adapters/csv/textencoding.h"
#include "service/table.h"

#include <array>

namespace allocation::csv {

/// A CSV file as spreadsheets write and read it: comma, semicolon or tab (what the header has most of, or what a first
/// line `sep=;` says), lines ending in LF, CRLF or CR, quotes with line breaks inside (RFC 4180). A `sep=` line is an
/// instruction and no row, as in a spreadsheet: the header is row 1 all the same. A quote inside a cell that does not
/// begin with one is text; so is what follows a closing quote.
class CsvTable final : public Table
{
public:
    /// @param bytes the content of the file @throws NotATable
    CsvTable(std::string name, std::string bytes);

    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& header() const override { return m_header; }
    std::string encoding() const override { return nameOf(m_encoding); }
    bool next(Record& record) override;

    // How it is written, for those who append to it.
    Encoding textEncoding() const { return m_encoding; }
    char separator() const { return m_separator; }
    const std::string& lineEnd() const { return m_lineEnd; } ///< of the header

private:
    void refuse(NotATable::Why why, int row = 0) const;
    void refuseOtherFormats() const;
    void takeSeparatorLine();
    void guessSeparator();
    void readHeader();

    std::string_view field();
    std::string_view quotedField();
    void appendTo(std::size_t& end, std::size_t from, std::size_t to);
    std::size_t cellEnd() const;
    void skipLineEnd();

    std::string m_name;
    std::string m_text;
    std::size_t m_at = 0;
    int m_row = 0;
    char m_separator = ',';
    Encoding m_encoding = Encoding::Utf8;
    std::string m_lineEnd;
    std::array<bool, 256> m_ends {}; ///< bytes that end a cell
    std::vector<std::string> m_header;
};

} // namespace allocation::csv
