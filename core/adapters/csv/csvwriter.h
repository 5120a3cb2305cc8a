#pragma once

#include <initializer_list>
#include <QSaveFile>
#include <QString>
#include <span>
#include <string>
#include <string_view>

namespace allocation::csv {

/// One record: quotes where RFC 4180 wants them, and a `'` in front of text that a spreadsheet would run as a formula.
/// Appends separators, but no line end.
void writeRecord(std::string& text, std::span<const std::string_view> cells, char separator = ',');

/// A CSV file that replaces what was there as a whole or not at all: UTF-8, CRLF, header first. Without commit()
/// nothing happens to the file.
class CsvWriter
{
public:
    /// @throws NotWritten
    CsvWriter(const QString& file, std::initializer_list<std::string_view> header);
    /// Whose header is the first record that is written. @throws NotWritten
    explicit CsvWriter(const QString& file);

    void write(std::span<const std::string_view> cells);
    void write(std::initializer_list<std::string_view> cells) { write(std::span(cells.begin(), cells.size())); }
    void commit();

private:
    void drain();
    [[noreturn]] void fail() const;

    QSaveFile m_file;
    std::string m_text;
};

} // namespace allocation::csv
