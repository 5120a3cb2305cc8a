#pragma once

#include "ui/chip.h"
#include "ui/timeline/timelineband.h"

#include <QList>
#include <QPixmap>
#include <QPoint>
#include <set>

namespace allocation {

class SelectionLink;

/// Order lines where they are due, those without a due date at the end. They can be picked up and brought to a batch.
class DemandBand : public TimelineBand
{
    Q_OBJECT

public:
    DemandBand(TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, SelectionLink& selection);

    LineId lineOf(int mark) const;
    /// Small and translucent, to be led beside the pointer.
    QPixmap copyOf(int mark, qsizetype lines) const;

    bool isChosen(int mark) const override;
    void choose(int mark, Qt::KeyboardModifiers modifiers = {}) override;

Q_SIGNALS:
    /// The mouse leads these lines away.
    void pickedUp(const QList<allocation::LineId>& lines, int mark);

protected:
    bool contains(const Movement& movement) const override { return !movement.supply; }
    int markWidth(const Movement& movement, bool compact) const override;
    int markHeight(bool compact) const override;
    void paintMark(QPainter& painter, const QRect& rect, int mark) const override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void onSelected();
    Chip chipOf(const Movement& movement) const;
    QString quantityOf(const Movement& movement) const;
    int nameWidth(const Movement& movement) const;
    void paintFull(QPainter& painter, const QRect& rect, const Movement& movement) const;

    SelectionLink& m_selection;
    std::set<LineId> m_chosen;
    QPoint m_pressed;
    int m_pressedMark = -1;
    bool m_chooseOnRelease = false; ///< one of several chosen was pressed: they may be dragged together
};

} // namespace allocation
