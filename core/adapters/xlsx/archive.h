#pragma once

#include "adapters/xlsx/xmlguard.h"

#include <cstdint>
#include <memory>
#include <QIODevice>
#include <QString>
#include <string>

struct zip;
struct zip_file;

namespace allocation::xlsx {

/// The ZIP file that a workbook is. What its parts unpack to is counted as it is read, whatever the file says of them.
/// All throw NotATable.
class Archive
{
public:
    /// What all parts that are read may unpack to, in bytes.
    static constexpr std::uint64_t mostUnpacked = 1024ULL * 1024 * 1024;

    /// @param name for those who are told about it
    static std::unique_ptr<Archive> ofFile(std::string name, const QString& file, std::uint64_t most = mostUnpacked);
    static std::unique_ptr<Archive> ofContent(std::string name, std::string content, std::uint64_t most = mostUnpacked);
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive();

    const std::string& name() const { return m_name; }
    /// Whether there is a part of that name, in whatever case.
    bool has(const std::string& part) const;
    [[noreturn]] void refuse(NotATable::Why why, std::string details = {}) const;

private:
    friend class Part;

    Archive(std::string name, std::uint64_t most);
    void check(int error) const;

    std::string m_name;
    std::string m_content; ///< if it is not a file
    zip* m_zip = nullptr;
    std::uint64_t m_left;
};

/// A part of a workbook, unpacked as it is read; only as long as the archive is there.
class Part final : public QIODevice
{
public:
    /// @throws NotATable if there is none, or none that can be read
    Part(Archive& archive, const std::string& path);
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() override;

    bool isSequential() const override { return true; }
    /// Reads what nobody has asked for, so that its checksum is looked at.
    void drain();
    /// @throws NotATable for what is wrong with it, Damaged if nothing else is known
    [[noreturn]] void refuse() const;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Archive& m_archive;
    std::string m_path;
    zip_file* m_file = nullptr;
    XmlGuard m_guard;
    std::optional<NotATable::Why> m_fault;
};

} // namespace allocation::xlsx
