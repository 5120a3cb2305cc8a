#include "ui/grouping/summing.h"

#include "ui/models/linesmodel.h"

#include <QElapsedTimer>

namespace allocation {

namespace {

constexpr int rowsAtOnce = 4096;
constexpr int longestTurn = 5; ///< ms in the window's thread
constexpr int rest = 60;       ///< ms

} // namespace

Summing::Summing(const LinesModel& lines, Session& session, QObject* parent)
    : QObject(parent)
    , m_lines(lines)
    , m_session(session)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &Summing::begin);
    connect(&m_turn, &QTimer::timeout, this, &Summing::goOn);
    connect(&lines, &TableModel::shownChanged, this, &Summing::beginSoon);
    connect(&lines, &TableModel::contentsChanged, this, &Summing::beginSoon);
}

void Summing::setColumn(int column)
{
    m_column = column;
    m_turn.stop();
    m_rest.stop();
    if (column >= 0)
        begin();
    else
        m_busy.reset();
}

/// What was summed up so far is of rows that are others by now.
void Summing::beginSoon()
{
    m_turn.stop();
    if (m_column < 0 || m_rest.isActive())
        return;
    m_busy = m_session.busy();
    m_rest.start();
}

void Summing::begin()
{
    m_busy = m_session.busy();
    m_groups.clear();
    m_next = 0;
    m_turn.start(0);
}

void Summing::goOn()
{
    QElapsedTimer turn;
    turn.start();
    while (m_next < m_lines.rowCount() && turn.elapsed() < longestTurn) {
        m_lines.sumUp(m_column, m_next, m_next + rowsAtOnce, m_groups);
        m_next += rowsAtOnce;
    }
    if (m_next < m_lines.rowCount())
        return;
    m_turn.stop();
    Q_EMIT summed(m_groups);
    m_busy.reset();
}

} // namespace allocation
