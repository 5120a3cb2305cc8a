#include "support/smalldisk.h"

#include <sys/mount.h>
#include <sys/resource.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <QFile>
#include <QProcess>

namespace allocation::test {

namespace {

constexpr qint64 megabyte = 1 << 20;

class MountedDisk : public SmallDisk
{
public:
    MountedDisk() = default;
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;
    ~MountedDisk() override
    {
        if (missing().isEmpty())
            ::umount2(folder().c_str(), MNT_DETACH);
    }
    void fill() override { grow("rest", 64 * megabyte); }
    void makeRoom() override
    {
        std::filesystem::remove(file("rest"));
        std::filesystem::remove(file("ballast"));
    }

protected:
    void mounted() { grow("ballast", megabyte); }
    void notMounted(const QString& why) { setMissing(QStringLiteral("nothing can be mounted here: ") + why); }

private:
    void grow(const char* name, qint64 size) const
    {
        QFile target(QString::fromStdString(file(name)));
        target.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const QByteArray block(4096, 'x');
        while (target.size() < size && target.write(block) == block.size()) { }
    }
};

class MemoryDisk : public MountedDisk
{
public:
    MemoryDisk()
    {
        if (::mount("tmpfs", folder().c_str(), "tmpfs", 0, "size=4m") == 0)
            mounted();
        else
            notMounted(QString::fromLocal8Bit(std::strerror(errno)));
    }
};

class BlockDisk : public MountedDisk
{
public:
    explicit BlockDisk(int blockSize)
    {
        const QString image = m_image.filePath(QStringLiteral("image"));
        QFile file(image);
        file.open(QIODevice::WriteOnly);
        file.resize(2048LL * blockSize);
        if (run(QStringLiteral("/sbin/mkfs.ext4"),
                { QStringLiteral("-qF"), QStringLiteral("-m0"), QStringLiteral("-O^has_journal"),
                    QStringLiteral("-b%1").arg(blockSize), image })
            && run(QStringLiteral("/bin/mount"), { QStringLiteral("-oloop"), image, QString::fromStdString(folder()) }))
            mounted();
    }

private:
    bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
        if (!done)
            notMounted(program + QLatin1Char(' ') + process.errorString() + QLatin1Char(' ')
                + QString::fromLocal8Bit(process.readAllStandardError()).trimmed());
        return done;
    }

    QTemporaryDir m_image;
};

/// Of this process only, and not for good.
class LimitedDisk : public SmallDisk
{
public:
    LimitedDisk(const LimitedDisk&) = delete;
    LimitedDisk& operator=(const LimitedDisk&) = delete;
    LimitedDisk()
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) // so that the write fails, and not the process
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        limit(2 * megabyte);
    }
    ~LimitedDisk() override
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    void fill() override { limit(8192); }
    void makeRoom() override { limit(3 * megabyte); }

private:
    void limit(rlim_t bytes) const
    {
        const rlimit wanted { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &wanted);
    }

    rlimit m_before {};
    void (*m_signal)(int);
};

} // namespace

std::unique_ptr<SmallDisk> makeSmallDisk(DiskKind kind)
{
    switch (kind) {
    case DiskKind::Memory:
        return std::make_unique<MemoryDisk>();
    case DiskKind::Blocks:
        return std::make_unique<BlockDisk>(4096);
    case DiskKind::SmallBlocks:
        return std::make_unique<BlockDisk>(1024);
    case DiskKind::FileSize:
        break;
    }
    return std::make_unique<LimitedDisk>();
}

} // namespace allocation::test
