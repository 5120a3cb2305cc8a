#include "adapters/sql/files.h"

#include "service/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <algorithm>
#include <array>

namespace allocation::sql {

FileIdentity fileIdentity(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        return { status.st_dev, status.st_ino };
#else
    Q_UNUSED(path) // an open file cannot be replaced there
#endif
    return {};
}

bool onNetwork(const QString& path)
{
    static const std::array<QByteArray, 7> network { "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs" };
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::find(network.begin(), network.end(), type) != network.end();
}

bool onSmallBlocks(const QString& path)
{
    constexpr int pageOfSharedMemory = 4096;
    const int block = QStorageInfo(QFileInfo(path).absolutePath()).blockSize();
    return block > 0 && block < pageOfSharedMemory;
}

bool hasWriteAheadLog(const QString& path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

TemporaryFile::TemporaryFile(const QString& final)
    : m_name(final + QLatin1String(".part-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

TemporaryFile::~TemporaryFile()
{
    for (const char* suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(m_name + QLatin1String(suffix));
}

void TemporaryFile::moveTo(const QString& final) const
{
    QFile file(m_name);
    if (file.rename(final)) // never over another file
        return;
    const auto kind = QFileInfo::exists(final) ? StoreError::Kind::Exists : StoreError::Kind::CannotOpen;
    throw StoreError(kind, final.toStdString(), file.errorString().toStdString());
}

} // namespace allocation::sql
