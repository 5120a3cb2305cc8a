#include "ui/help/recentfiles.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace allocation {

namespace {

constexpr auto listKey = "database/recent";
constexpr auto fileKey = "file";
constexpr auto openedKey = "opened";

} // namespace

bool RecentFiles::Entry::isThere() const
{
    return QFileInfo::exists(file);
}

QString RecentFiles::Entry::name() const
{
    return QFileInfo(file).fileName();
}

QString RecentFiles::Entry::place() const
{
    return QDir::toNativeSeparators(QFileInfo(file).absolutePath());
}

RecentFiles::RecentFiles(bool remembered, QObject* parent)
    : QObject(parent)
    , m_remembered(remembered)
{
    if (m_remembered)
        load();
}

void RecentFiles::add(const QString& file, const QDateTime& opened)
{
    const QString full = QFileInfo(file).absoluteFilePath();
    m_entries.removeIf([&](const Entry& entry) { return entry.file == full; });
    m_entries.prepend({ full, opened });
    m_entries.resize(std::min(m_entries.size(), most));
    save();
    Q_EMIT changed();
}

void RecentFiles::clear()
{
    m_entries.clear();
    save();
    Q_EMIT changed();
}

void RecentFiles::load()
{
    QSettings settings;
    const int count = settings.beginReadArray(QLatin1StringView(listKey));
    for (int i = 0; i < count && m_entries.size() < most; ++i) {
        settings.setArrayIndex(i);
        const QString file = settings.value(QLatin1StringView(fileKey)).toString();
        if (!file.isEmpty())
            m_entries << Entry { file, settings.value(QLatin1StringView(openedKey)).toDateTime() };
    }
}

void RecentFiles::save() const
{
    if (!m_remembered)
        return;
    QSettings settings;
    settings.remove(QLatin1StringView(listKey));
    settings.beginWriteArray(QLatin1StringView(listKey));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QLatin1StringView(fileKey), m_entries[i].file);
        settings.setValue(QLatin1StringView(openedKey), m_entries[i].opened);
    }
    settings.endArray();
}

} // namespace allocation
