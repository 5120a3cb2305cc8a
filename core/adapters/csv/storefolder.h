#pragma once

#include <QLockFile>
#include <QString>
#include <QStringList>

namespace allocation::csv {

/// A folder that is only ever replaced as a whole, locked as long as this object lives. A new one is written beside it
/// (`.new`), the old one steps aside (`.old`), the new one takes its name. Whoever opens it after a crash between these
/// steps gets one of the two, whole.
class StoreFolder
{
public:
    /// @param files that may be in there: no other is thrown away with the old folder
    /// @param durable a replaced folder is on the disk when replace() returns; off only in tests
    /// @throws StoreError; Locked if somebody else has it, NotOurs if there is another file
    StoreFolder(const QString& path, QStringList files, bool durable);

    const QString& path() const { return m_path; }
    /// Nothing was written to it yet.
    bool isEmpty() const;
    QString file(const QString& name) const { return m_path + QLatin1Char('/') + name; }
    /// A new, empty folder for all files. @returns its name
    QString prepare() const;
    /// The prepared folder takes the place of the present one. @throws StoreError
    void replace() const;
    /// The prepared folder is not wanted.
    void discard() const;
    /// Whether the prepared folder has the same files with the same bytes. @returns the first that differs, or nothing
    QString difference() const;

private:
    void lock();
    void recover() const;

    QString m_path;
    QStringList m_files;
    bool m_durable;
    QLockFile m_lock;
};

} // namespace allocation::csv
