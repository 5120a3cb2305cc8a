#pragma once

#include "ui/workspace.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace allocation {

class GroupsDock;
class ListFilters;

/// View > Group by: what the order lines are folded by, or not at all.
class Grouping : public QObject
{
    Q_OBJECT

public:
    Grouping(const Workspace& work, ListFilters& filters);

private:
    void add(QMenu* menu, const char* name, const QString& text, int column);

    GroupsDock* m_dock;
    QActionGroup* m_choices;
    const Workspace m_work;
};

} // namespace allocation
