#include "adapters/sql/backup.h"

#include "adapters/sql/database.h"
#include "adapters/sql/files.h"
#include "service/storeerror.h"

#include <QFile>
#include <QFileInfo>

namespace allocation {

namespace {

/// Whether it is the copy that cannot be written: nobody writes to what is copied.
bool isAboutTheCopy(const StoreError& error, const std::string& source)
{
    using Kind = StoreError::Kind;
    const Kind kind = error.kind();
    return error.place() != source || kind == Kind::Full || kind == Kind::CannotOpen || kind == Kind::ReadOnly;
}

void makeCopy(sql::Database& source, const std::string& name)
{
    source.run("VACUUM INTO ?", name); // one read transaction: nobody's commit makes it restart
    sql::Database(name, sql::Access::Read).ensureWhole();
}

/// As somebody who made a backup understands it, who knows nothing of a file with another name.
StoreError told(const StoreError& error, const std::string& source, const std::string& target)
{
    if (!isAboutTheCopy(error, source))
        return error;
    if (error.kind() == StoreError::Kind::Corrupt) // what is copied is well
        return { StoreError::Kind::Failed, target, "the copy is damaged" };
    return { error.kind(), target, error.details() };
}

} // namespace

void backupDatabase(const std::string& path, const std::string& target)
{
    const QString final = QString::fromStdString(target);
    if (QFileInfo::exists(final))
        throw StoreError(StoreError::Kind::Exists, target);
    const sql::TemporaryFile copy(final);
    sql::Database source(path, sql::Access::Copy);
    try {
        makeCopy(source, copy.name().toStdString());
    } catch (const StoreError& error) {
        throw told(error, path, target);
    }
    copy.moveTo(final);
}

} // namespace allocation
