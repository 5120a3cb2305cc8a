#include "adapters/drafts/draftfolder.h"

#include "adapters/drafts/commandjson.h"
#include "adapters/drafts/draftfile.h"
#include "service/table.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace allocation {

namespace {

/// No planner stages that much by hand; it is not read into memory.
constexpr qint64 largestFile = 64 * 1024 * 1024;

[[noreturn]] void failToWrite(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    throw NotWritten(file.fileName().toStdString(), full ? NotWritten::Why::Full : NotWritten::Why::CannotWrite,
        file.errorString().toStdString());
}

/// Once more if it is not there just when somebody else replaces it.
bool open(QFile& file)
{
    return file.open(QIODevice::ReadOnly) || (file.exists() && file.open(QIODevice::ReadOnly));
}

KeptDraft read(const QString& name)
{
    QFile file(name);
    if (!open(file))
        throw drafts::Unreadable(file.errorString().toStdString());
    if (file.size() > largestFile)
        throw drafts::Unreadable("the file is too large");
    return drafts::draftFrom(file.readAll());
}

std::optional<std::string> nameIn(const QString& file)
{
    try {
        return read(file).name;
    } catch (const drafts::Unreadable&) {
        return std::nullopt;
    }
}

/// What of the name every system allows, for a person, and its digest to tell it from others.
QString stemOf(const std::string& name)
{
    constexpr int letters = 40;
    constexpr int digits = 10;
    QString stem = QString::fromStdString(name).left(letters).toLower();
    for (QChar& c : stem)
        if (c.unicode() >= 128 || !c.isLetterOrNumber())
            c = u'-';
    const QByteArray digest = QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256);
    return stem + u'-' + QLatin1StringView(digest.toHex().left(digits));
}

} // namespace

DraftFolder::DraftFolder(const std::string& database)
    : m_folder(QString::fromStdString(database) + QStringLiteral(".drafts"))
{
}

QStringList DraftFolder::files() const
{
    const QDir folder(m_folder);
    QStringList files = folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (QString& file : files)
        file = folder.filePath(file);
    return files;
}

/// Any name makes a file. One that is there and cannot be read stays: then it is the next.
QString DraftFolder::fileFor(const std::string& name) const
{
    const QString stem = QDir(m_folder).filePath(stemOf(name));
    QString file = stem + QStringLiteral(".json");
    for (int number = 2; QFile::exists(file) && !nameIn(file); ++number)
        file = QStringLiteral("%1-%2.json").arg(stem).arg(number);
    return file;
}

DraftShelf::Content DraftFolder::content()
{
    Content content;
    for (const QString& file : files()) {
        try {
            content.drafts.push_back(read(file));
        } catch (const drafts::Unreadable& why) {
            if (QFile::exists(file)) // somebody may have removed it since
                content.unreadable.push_back({ file.toStdString(), why.isNewer(), why.what() });
        }
    }
    std::ranges::stable_sort(content.drafts, std::ranges::greater {}, &KeptDraft::at);
    return content;
}

void DraftFolder::keep(const KeptDraft& draft)
{
    QDir().mkpath(m_folder); // if it fails, so does what follows
    QSaveFile file(fileFor(draft.name));
    const QByteArray bytes = drafts::bytesOf(draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        failToWrite(file);
}

void DraftFolder::remove(const std::string& name)
{
    for (const QString& each : files()) { // somebody may have renamed a file
        QFile file(each);
        if (nameIn(each) == name && !file.remove() && file.exists())
            failToWrite(file);
    }
}

} // namespace allocation
