#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace allocation {

class Looking;

/// The planner's day: the Day menu and all that belongs to it.
class Day : public QObject
{
    Q_OBJECT

public:
    explicit Day(const Workspace& work);

    /// Tells what an import has changed, if anything.
    void lookAfterImport();

Q_SIGNALS:
    /// Somebody wants to go on with that draft.
    void draftWanted(const QString& name);

private:
    const Workspace m_work;
    Looking* m_looking;
};

} // namespace allocation
