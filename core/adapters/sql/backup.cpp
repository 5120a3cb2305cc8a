#include "adapters/sql/backup.h"

#include "adapters/sql/database.h"
#include "adapters/sql/files.h"
#include "service/storeerror.h"

#include <QFile>
#include <QFileInfo>

namespace allocation {

void backupDatabase(const std::string& path, const std::string& target)
{
    const QString final = QString::fromStdString(target);
    if (QFileInfo::exists(final))
        throw StoreError(StoreError::Kind::Exists, target);
    const sql::TemporaryFile copy(final);
    {
        sql::Database source(path, sql::Access::Copy);
        source.run(
            "VACUUM INTO ?", copy.name().toStdString()); // one read transaction: nobody's commit makes it restart
    }
    {
        sql::Database check(copy.name().toStdString(), sql::Access::Read);
        sql::Query pages = check.query("PRAGMA quick_check(1)");
        if (!pages.next() || pages.text(0) != "ok")
            throw StoreError(StoreError::Kind::Corrupt, path, "the copy is damaged");
    }
    copy.moveTo(final);
}

} // namespace allocation
