#pragma once

#include <QString>
#include <utility>

namespace allocation::sql {

/// Which file it is, whatever its name: device and inode. {0, 0}: not there, or a system that does not tell.
using FileIdentity = std::pair<unsigned long long, unsigned long long>;
FileIdentity fileIdentity(const QString& path);

/// On a network file system WAL does not work: its shared memory is not shared.
bool onNetwork(const QString& path);

/// Nor where several blocks make a page: SQLite takes one of them for the page of shared memory it maps, and when the
/// disk is full the first touch of the others ends the process.
bool onSmallBlocks(const QString& path);

/// The log of a database that was not closed, or is open somewhere.
bool hasWriteAheadLog(const QString& path);

/// A name beside a file that is to be made; whatever stands there is removed at the end.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString& final);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const QString& name() const { return m_name; }
    /// @throws StoreError; Exists if somebody made a file of that name meanwhile
    void moveTo(const QString& final) const;

private:
    QString m_name;
};

} // namespace allocation::sql
