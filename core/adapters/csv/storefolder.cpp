#include "adapters/csv/storefolder.h"

#include "service/storeerror.h"

#include <QDir>
#include <QFile>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace allocation::csv {

namespace {

using Kind = StoreError::Kind;

constexpr int lockTimeout = 3000; ///< ms, as with databases

QString written(const QString& path)
{
    return path + QLatin1String(".new");
}

QString aside(const QString& path)
{
    return path + QLatin1String(".old");
}

/// A rename may reach the disk before what was written.
void sync(const QString& path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC); // NOLINT: variadic by POSIX
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!done)
        throw StoreError(Kind::Failed, path.toStdString(), "it could not be written to the disk");
#else
    Q_UNUSED(path)
#endif
}

void move(const QString& from, const QString& to)
{
    if (!QDir().rename(from, to))
        throw StoreError(Kind::Failed, from.toStdString(), "it could not be renamed");
}

void remove(const QString& path)
{
    if (QFileInfo::exists(path) && !QDir(path).removeRecursively())
        throw StoreError(Kind::Failed, path.toStdString(), "it could not be removed");
}

QByteArray content(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

StoreFolder::StoreFolder(const QString& path, QStringList files, bool durable)
    : m_path(QDir::cleanPath(path))
    , m_files(std::move(files))
    , m_durable(durable)
    , m_lock(m_path + QLatin1String(".lock"))
{
    lock();
    recover();
    if (QFileInfo::exists(m_path) && !QFileInfo(m_path).isDir())
        throw StoreError(Kind::CannotOpen, m_path.toStdString(), "not a folder");
    if (!QDir().mkpath(m_path))
        throw StoreError(Kind::CannotOpen, m_path.toStdString(), "the folder cannot be made");
    const QStringList present = QDir(m_path).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : present)
        if (!m_files.contains(name))
            throw StoreError(Kind::NotOurs, m_path.toStdString(), name.toStdString() + " is none of its files");
    if (!present.isEmpty() && present.size() != m_files.size())
        throw StoreError(Kind::NotOurs, m_path.toStdString(), "some of its files are missing");
}

void StoreFolder::lock()
{
    m_lock.setStaleLockTime(0); // only the end of the other program frees it, not its age
    if (!m_lock.tryLock(lockTimeout))
        throw StoreError(
            m_lock.error() == QLockFile::LockFailedError ? Kind::Locked : Kind::CannotOpen, m_path.toStdString());
}

/// What was prepared but did not get its place was never promised to anybody.
void StoreFolder::recover() const
{
    if (!QFileInfo::exists(m_path) && QFileInfo::exists(aside(m_path)))
        move(aside(m_path), m_path);
    remove(aside(m_path));
    remove(written(m_path));
}

bool StoreFolder::isEmpty() const
{
    return QDir(m_path).isEmpty();
}

QString StoreFolder::prepare() const
{
    remove(written(m_path));
    if (!QDir().mkpath(written(m_path)))
        throw StoreError(Kind::Failed, m_path.toStdString(), "no folder can be made beside it");
    return written(m_path);
}

void StoreFolder::replace() const
{
    if (m_durable) {
        for (const QString& name : m_files)
            sync(written(m_path) + QLatin1Char('/') + name);
        sync(written(m_path));
    }
    move(m_path, aside(m_path));
    try {
        move(written(m_path), m_path);
    } catch (...) {
        move(aside(m_path), m_path);
        throw;
    }
    if (m_durable)
        sync(QFileInfo(m_path).absolutePath());
    QDir(aside(m_path)).removeRecursively(); // if not, whoever opens it next does
}

void StoreFolder::discard() const
{
    remove(written(m_path));
}

QString StoreFolder::difference() const
{
    for (const QString& name : m_files)
        if (content(file(name)) != content(written(m_path) + QLatin1Char('/') + name))
            return name;
    return {};
}

} // namespace allocation::csv
