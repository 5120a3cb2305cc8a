#pragma once

#include "bridge/session.h"
#include "ui/models/linegroups.h"

#include <QObject>
#include <QTimer>

namespace allocation {

class LinesModel;

/// Sums up the order lines that are shown by one column, a few thousand at a time, so that the window goes on; again
/// whenever other lines are shown or they have changed.
class Summing : public QObject
{
    Q_OBJECT

public:
    Summing(const LinesModel& lines, Session& session, QObject* parent);

    /// -1: nothing is summed up.
    void setColumn(int column);
    int column() const { return m_column; }

Q_SIGNALS:
    void summed(const allocation::LineGroups& groups);

private:
    void beginSoon();
    void begin();
    void goOn();

    const LinesModel& m_lines;
    Session& m_session;
    Session::Busy m_busy;
    int m_column = -1;
    int m_next = 0;
    LineGroups m_groups;
    QTimer m_rest; ///< after a change more changes may follow
    QTimer m_turn;
};

} // namespace allocation
