#include "adapters/xlsx/xlsxwriter.h"

#include "adapters/csv/formulaguard.h"
#include "adapters/xlsx/xlsxtable.h"
#include "domain/overloaded.h"

#include <xlsxwriter.h>

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <vector>

namespace allocation::xlsx {

namespace {

using csv::OutCell;
using csv::OutColumn;

constexpr lxw_row_t mostRows = 1'048'576;
constexpr std::int32_t march1900 = -25508; ///< before it, programs disagree on which day a number is
constexpr std::int32_t from1900 = -25569;

/// What a reader would take for an escaped character, or for a guarded formula, is escaped itself.
std::string escaped(std::string_view text)
{
    std::string plain(text.starts_with('\'') && csv::runsAsFormula(text) ? "'" : "");
    plain += text;
    for (std::size_t at = plain.find("_x"); at != std::string::npos; at = plain.find("_x", at + 1)) {
        const std::string_view form = std::string_view(plain).substr(at, 7);
        if (unescaped(form) == form)
            continue;
        plain.replace(at, 1, "_x005F_");
        at += 6;
    }
    return plain;
}

struct Freed {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

class WorkbookWriter final : public csv::TableWriter
{
public:
    WorkbookWriter(const QString& file, std::string_view sheet, std::span<const OutColumn> columns)
        : m_target(file)
        , m_written(QDir(m_folder.path()).filePath(QStringLiteral("workbook.xlsx")))
    {
        // Before the work begins: where nothing may be written, nothing need be made.
        if (!m_folder.isValid())
            fail(NotWritten::Why::CannotWrite, m_folder.errorString());
        if (!m_target.open(QIODevice::WriteOnly))
            fail(NotWritten::Why::CannotWrite, m_target.errorString());
        m_work = QFile::encodeName(m_folder.path());
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_work.data();
        m_book.reset(workbook_new_opt(QFile::encodeName(m_written).constData(), &options));
        m_sheet = m_book ? workbook_add_worksheet(m_book.get(), std::string(sheet).c_str()) : nullptr;
        if (!m_sheet)
            fail(NotWritten::Why::CannotWrite, QStringLiteral("no sheet could be made"));
        layOut(columns);
    }
    void write(std::span<const OutCell> cells) override
    {
        if (++m_row >= mostRows)
            fail(NotWritten::Why::TooManyRows);
        for (std::size_t column = 0; column < cells.size(); ++column)
            put(static_cast<lxw_col_t>(column), cells[column]);
    }

    void commit() override
    {
        const lxw_error error = workbook_close(m_book.release());
        if (error != LXW_NO_ERROR)
            fail(NotWritten::Why::Full, QString::fromUtf8(lxw_strerror(error)));
        verify();
        copy();
    }

private:
    [[noreturn]] void fail(NotWritten::Why why, const QString& details = {}) const
    {
        throw NotWritten(m_target.fileName().toStdString(), why, details.toStdString());
    }

    lxw_format* newFormat(const char* numbers)
    {
        lxw_format* const format = workbook_add_format(m_book.get());
        format_set_num_format(format, numbers);
        return format;
    }

    /// Columns have formats too, so that what a planner adds below is of the same kind.
    void layOut(std::span<const OutColumn> columns)
    {
        lxw_format* const bold = workbook_add_format(m_book.get());
        format_set_bold(bold);
        m_text = newFormat("@");
        m_day = newFormat("yyyy-mm-dd");
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const OutColumn& column = columns[at];
            const auto place = static_cast<lxw_col_t>(at);
            const bool isText = column.kind == OutColumn::Kind::Text;
            lxw_format* const format = isText ? m_text : column.kind == OutColumn::Kind::Day ? m_day : nullptr;
            worksheet_set_column(m_sheet, place, place, isText ? 22 : 12, format);
            worksheet_write_string(m_sheet, 0, place, escaped(column.name).c_str(), bold);
        }
    }

    void put(lxw_col_t column, const OutCell& cell)
    {
        const lxw_error error = std::visit(
            Overloaded {
                [](std::monostate) { return LXW_NO_ERROR; },
                [&](std::string_view text) {
                    return text.empty() ? LXW_NO_ERROR
                                        : worksheet_write_string(m_sheet, m_row, column, escaped(text).c_str(), m_text);
                },
                [&](std::int64_t number) {
                    return worksheet_write_number(m_sheet, m_row, column, static_cast<double>(number), nullptr);
                },
                [&](Date day) {
                    return day.days() < march1900
                        ? worksheet_write_string(m_sheet, m_row, column, day.toString().c_str(), m_text)
                        : worksheet_write_number(m_sheet, m_row, column, day.days() - from1900, m_day);
                },
            },
            cell);
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            throw NotWritten(
                m_target.fileName().toStdString(), NotWritten::Why::LongText, {}, static_cast<int>(m_row) + 1);
        if (error != LXW_NO_ERROR)
            fail(NotWritten::Why::CannotWrite, QString::fromUtf8(lxw_strerror(error)));
    }

    /// The library does not look whether what it sets aside on the way was written: a full disk shows only here.
    void verify() const
    {
        lxw_row_t rows = 0;
        try {
            XlsxTable table(Archive::ofFile(m_written.toStdString(), m_written, noLimit));
            for (Record record; table.next(record); ++rows)
                if (record.row != static_cast<int>(rows) + 2)
                    break;
        } catch (const NotATable&) {
            rows = mostRows; // told below
        }
        if (rows != m_row)
            fail(NotWritten::Why::Full, QStringLiteral("the workbook came out incomplete"));
    }

    void copy()
    {
        QFile source(m_written);
        bool good = source.open(QIODevice::ReadOnly);
        while (good && !source.atEnd()) {
            const QByteArray piece = source.read(1 << 20);
            good = !piece.isEmpty() && m_target.write(piece) == piece.size();
        }
        if (!good || !m_target.commit())
            fail(m_target.error() == QFileDevice::ResourceError ? NotWritten::Why::Full : NotWritten::Why::CannotWrite,
                m_target.errorString());
    }

    static constexpr std::uint64_t noLimit = ~0ULL;

    QSaveFile m_target;
    QTemporaryDir m_folder;
    QString m_written; ///< until it is whole
    QByteArray m_work;
    std::unique_ptr<lxw_workbook, Freed> m_book;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_day = nullptr;
    lxw_row_t m_row = 0; ///< the last one written; 0 is the header
};

} // namespace

std::unique_ptr<csv::TableWriter> beginWorkbook(
    const QString& file, std::string_view sheet, std::span<const OutColumn> columns)
{
    return std::make_unique<WorkbookWriter>(file, sheet, columns);
}

} // namespace allocation::xlsx
