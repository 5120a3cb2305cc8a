// The mouse and the keyboard on a band.

#include "ui/timeline/timelineband.h"
#include "ui/timeline/timescale.h"
#include "ui/timeline/timewheel.h"

#include <algorithm>
#include <cstdlib>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace allocation {

void TimelineBand::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (mark < 0)
        return;
    m_current = mark;
    // A press on several that are chosen may begin to drag them all.
    if (event->button() == Qt::LeftButton || !isChosen(mark))
        choose(mark, event->modifiers());
    viewport()->update();
}

void TimelineBand::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().toPoint());
    if (mark >= 0)
        activate(mark);
}

void TimelineBand::wheelEvent(QWheelEvent* event)
{
    if (!timewheel::handle(m_scale, *viewport(), *event))
        QAbstractScrollArea::wheelEvent(event);
}

void TimelineBand::keyPressEvent(QKeyEvent* event)
{
    if (timewheel::handle(m_scale, *viewport(), *event))
        return;
    const int next = nextOf(event->key());
    if (next >= 0) {
        go(next);
        choose(next);
    } else if (m_current >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate(m_current);
    } else if (m_current >= 0 && event->key() == Qt::Key_Space) {
        choose(m_current, event->modifiers());
    } else {
        QWidget::keyPressEvent(event); // the scroll area would scroll
    }
}

/// Where the key leads; -1: nowhere.
int TimelineBand::nextOf(int key) const
{
    if (count() == 0)
        return -1;
    const auto bounded = [this](int mark) { return std::clamp(mark, 0, count() - 1); };
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return bounded(m_current + ((key == Qt::Key_Right) == isRightToLeft() ? -1 : 1));
    case Qt::Key_Up:
        return beside(-1);
    case Qt::Key_Down:
        return beside(1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count() - 1;
    default:
        return -1;
    }
}

/// The mark nearest to the current one, in the row above or below.
int TimelineBand::beside(int rows) const
{
    if (m_current < 0)
        return 0;
    const Mark& from = m_marks[static_cast<std::size_t>(m_current)];
    const int row = from.row + rows;
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return m_current;
    const auto& marks = m_rows[static_cast<std::size_t>(row)];
    const auto distance = [&](int mark) {
        return std::abs(m_marks[static_cast<std::size_t>(mark)].start - from.start);
    };
    return *std::ranges::min_element(marks, {}, distance);
}

void TimelineBand::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // By keyboard the first in view, so that it is seen where the arrows go on from.
    if (m_current < 0 && count() > 0 && event->reason() != Qt::MouseFocusReason) {
        int first = 0;
        while (first + 1 < count() && m_marks[static_cast<std::size_t>(first)].start < m_scale.offset())
            ++first;
        go(first);
    }
    viewport()->update();
}

void TimelineBand::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace allocation
