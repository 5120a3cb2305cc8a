#pragma once

#include <array>
#include <memory>
#include <QString>
#include <QTemporaryDir>
#include <string>

namespace allocation::test {

/// A folder in which there is little room, until some is made.
class SmallDisk
{
public:
    SmallDisk() = default;
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    virtual ~SmallDisk() = default;

    /// Why there is none here; empty: there is.
    const QString& missing() const { return m_missing; }
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string file(const char* name) const { return folder() + '/' + name; }

    /// Takes what room there is.
    virtual void fill() = 0;
    /// About a megabyte.
    virtual void makeRoom() = 0;

protected:
    void setMissing(const QString& why) { m_missing = why; }

private:
    QTemporaryDir m_folder;
    QString m_missing;
};

enum class DiskKind {
    Memory,      ///< a file system in memory; needs permission to mount
    Blocks,      ///< 2,000 blocks of ext4 in a file; needs permission to mount, and a loop device
    SmallBlocks, ///< the same with blocks of which several make a page of memory
    FileSize,    ///< no file may grow beyond a limit, which is so everywhere
};

struct NamedDisk {
    const char* name;
    DiskKind kind;
};
inline constexpr std::array allDisks { NamedDisk { "file system in memory", DiskKind::Memory },
    NamedDisk { "ext4", DiskKind::Blocks }, NamedDisk { "ext4 of small blocks", DiskKind::SmallBlocks },
    NamedDisk { "limited file size", DiskKind::FileSize } };

std::unique_ptr<SmallDisk> makeSmallDisk(DiskKind kind);

/// What somebody is told who works on a full disk.
inline std::string noSpaceFor(const std::string& path)
{
    return "There is no space left for " + path + "; nothing was changed. Free some space and try again.";
}

} // namespace allocation::test
