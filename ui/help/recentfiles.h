#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

namespace allocation {

/// The databases that were opened last, the latest first.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString file; ///< by its full name
        QDateTime opened;

        bool isThere() const;
        /// As people call it.
        QString name() const;
        /// Its folder, as the system writes it.
        QString place() const;
    };
    static constexpr qsizetype most = 9;

    /// @param remembered across starts of the program; else only as long as this lives
    explicit RecentFiles(bool remembered, QObject* parent = nullptr);

    const QList<Entry>& entries() const { return m_entries; }
    void add(const QString& file, const QDateTime& opened = QDateTime::currentDateTime());
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void save() const;

    bool m_remembered;
    QList<Entry> m_entries;
};

} // namespace allocation
