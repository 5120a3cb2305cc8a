#pragma once

#include <QObject>

class QMenu;

namespace allocation {

class Actions;
class RecentFiles;

/// File > Open recent.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    RecentMenu(const Actions& actions, RecentFiles& files, QObject* parent);

Q_SIGNALS:
    void chosen(const QString& file);

private:
    void fill();

    RecentFiles& m_files;
    QMenu* m_menu;
};

} // namespace allocation
