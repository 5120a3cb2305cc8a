#include "adapters/csv/bytes.h"

#include "service/table.h"

#include <algorithm>
#include <cstring>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace allocation::csv {

namespace {

constexpr std::size_t largestFile = 512UL * 1024 * 1024;
constexpr std::size_t pieceSize = 256UL * 1024;

class MemoryBytes final : public Bytes
{
public:
    explicit MemoryBytes(std::string content)
        : m_content(std::move(content))
    {
    }

    std::size_t read(char* to, std::size_t most) override
    {
        const std::size_t count = std::min(most, m_content.size() - m_at);
        std::memcpy(to, m_content.data() + m_at, count);
        m_at += count;
        return count;
    }
    void rewind() override { m_at = 0; }

private:
    std::string m_content;
    std::size_t m_at = 0;
};

class FileBytes final : public Bytes
{
public:
    explicit FileBytes(const QString& file)
        : m_file(file)
    {
        if (!m_file.exists())
            refuse(NotATable::Why::NotThere);
        if (QFileInfo(file).isDir() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            refuse(NotATable::Why::CannotRead);
        if (m_file.size() > static_cast<qint64>(largestFile))
            refuse(NotATable::Why::TooLarge);
    }

    bool canRewind() const { return !m_file.isSequential(); }
    std::size_t read(char* to, std::size_t most) override
    {
        const qint64 count = m_file.read(to, static_cast<qint64>(most));
        if (count < 0)
            refuse(NotATable::Why::CannotRead);
        m_read += static_cast<std::size_t>(count);
        if (m_read > largestFile) // a file that grows, or whose size was not known
            refuse(NotATable::Why::TooLarge);
        return static_cast<std::size_t>(count);
    }
    void rewind() override
    {
        if (!m_file.seek(0))
            refuse(NotATable::Why::CannotRead);
        m_read = 0;
    }

private:
    [[noreturn]] void refuse(NotATable::Why why) const { throw NotATable(m_file.fileName().toStdString(), why); }

    QFile m_file;
    std::size_t m_read = 0;
};

} // namespace

std::unique_ptr<Bytes> bytesOf(std::string copy)
{
    return std::make_unique<MemoryBytes>(std::move(copy));
}

std::unique_ptr<Bytes> bytesOfFile(const QString& file)
{
    auto bytes = std::make_unique<FileBytes>(file);
    if (bytes->canRewind())
        return bytes;
    return bytesOf(everything(*bytes));
}

std::string everything(Bytes& bytes)
{
    std::string content;
    for (std::size_t filled = 0;;) {
        content.resize(filled + pieceSize);
        const std::size_t count = bytes.read(content.data() + filled, pieceSize);
        filled += count;
        content.resize(filled);
        if (count == 0)
            return content;
    }
}

} // namespace allocation::csv
