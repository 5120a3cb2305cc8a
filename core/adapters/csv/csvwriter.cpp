#include "adapters/csv/csvwriter.h"

#include "adapters/csv/formulaguard.h"
#include "service/table.h"

namespace allocation::csv {

namespace {

constexpr std::size_t drainAt = 1 << 20;

void writeCell(std::string& text, std::string_view cell, char separator)
{
    const bool guard = runsAsFormula(cell);
    const char special[] { separator, '"', '\r', '\n' };
    if (cell.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos) {
        if (guard)
            text += '\'';
        text += cell;
        return;
    }
    text += guard ? "\"'" : "\"";
    for (const char c : cell) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

} // namespace

void writeRecord(std::string& text, std::span<const std::string_view> cells, char separator)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += separator;
        writeCell(text, cells[i], separator);
    }
}

CsvWriter::CsvWriter(const QString& file)
    : m_file(file)
{
    if (!m_file.open(QIODevice::WriteOnly))
        fail();
}

CsvWriter::CsvWriter(const QString& file, std::initializer_list<std::string_view> header)
    : CsvWriter(file)
{
    write(header);
}

void CsvWriter::write(std::span<const std::string_view> cells)
{
    writeRecord(m_text, cells);
    m_text += "\r\n";
    if (m_text.size() >= drainAt)
        drain();
}

void CsvWriter::drain()
{
    const auto size = static_cast<qint64>(m_text.size());
    if (m_file.write(m_text.data(), size) != size)
        fail();
    m_text.clear();
}

void CsvWriter::commit()
{
    drain();
    if (!m_file.commit())
        fail();
}

void CsvWriter::fail() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError;
    throw NotWritten(m_file.fileName().toStdString(), full ? NotWritten::Why::Full : NotWritten::Why::CannotWrite,
        m_file.errorString().toStdString());
}

} // namespace allocation::csv
