#include "adapters/csv/importspool.h"

#include "adapters/csv/rowbytes.h"
#include "service/storeerror.h"

#include <unistd.h>

#include <cerrno>
#include <QDir>

namespace allocation::csv {

namespace {

constexpr std::size_t pieceSize = 32UL * 1024;

ImportData rowsIn(std::string_view content)
{
    ImportData data;
    for (ByteReader bytes(content); !bytes.atEnd();) {
        ImportFile kind = ImportFile::Batches;
        bytes(kind);
        forEachTable(data, [&](ImportFile file, auto& rows) {
            if (file != kind)
                return;
            if (!rows)
                rows.emplace();
            fieldsOf(rows->emplace_back(), bytes);
        });
    }
    return data;
}

[[noreturn]] void fail(StoreError::Kind kind, const QString& details)
{
    throw StoreError(kind, QDir::tempPath().toStdString(), details.toStdString());
}

} // namespace

ImportSpool::ImportSpool(std::size_t few)
    : m_few(few)
{
}

void ImportSpool::makeRoom()
{
    if (m_data.count() > m_few)
        spill();
}

void ImportSpool::finish()
{
    if (m_spilled > 0 || m_data.count() > m_few)
        spill();
}

void ImportSpool::spill()
{
    m_lastBatchRow = lastBatchRow();
    m_lastOrderRow = lastOrderRow();
    m_spilled += m_data.count();
    forEachTable(m_data, [this](ImportFile file, auto& rows) {
        if (!rows)
            return;
        for (auto& row : *rows) {
            Part& part = m_parts[std::hash<Sku>()(skuOf(row)) % m_parts.size()];
            ByteWriter bytes(part.last);
            bytes(file);
            fieldsOf(row, bytes);
            if (part.last.size() >= pieceSize)
                write(part);
        }
        rows->clear();
    });
}

void ImportSpool::write(Part& part)
{
    const auto size = static_cast<qint64>(part.last.size());
    if (!m_file.isOpen() && !m_file.open())
        fail(StoreError::Kind::CannotOpen, m_file.errorString());
    if (m_file.write(part.last.data(), size) != size || !m_file.flush())
        fail(m_file.error() == QFileDevice::ResourceError ? StoreError::Kind::Full : StoreError::Kind::Failed,
            m_file.errorString());
    part.pieces.push_back({ m_size, size });
    m_size += size;
    part.last.clear();
}

void ImportSpool::forEachProduct(const std::function<bool(const ProductRows&)>& take) const
{
    if (m_spilled == 0)
        return m_data.forEachProduct(take);
    bool goOn = true;
    for (const Part& part : m_parts) {
        const ImportData rows = rowsIn(contentOf(part));
        rows.forEachProduct([&](const ProductRows& product) { return goOn = take(product); });
        if (!goOn)
            return;
    }
}

std::string ImportSpool::contentOf(const Part& part) const
{
    std::string content;
    for (const auto& [place, size] : part.pieces) {
        const std::size_t before = content.size();
        content.resize(before + static_cast<std::size_t>(size));
        if (::pread(m_file.handle(), content.data() + before, static_cast<std::size_t>(size), place) != size)
            fail(StoreError::Kind::Failed, qt_error_string(errno));
    }
    return content + part.last;
}

} // namespace allocation::csv
