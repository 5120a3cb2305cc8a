#pragma once

#include "ui/chip.h"
#include "ui/timeline/timelineband.h"

#include <functional>
#include <QList>
#include <unordered_map>

class QDropEvent;

namespace allocation {

class SelectionLink;

/// Batches where they are ready, each with a bar as long as its quantity, filled by what is allocated. Order lines are
/// dropped on them; while some are held each says what that would mean.
class SupplyBand : public TimelineBand
{
    Q_OBJECT

public:
    /// What dropping would mean; empty: nothing is held.
    using Ask = std::function<Verdict(const BatchRef&)>;

    /// @param database lines of other databases are not taken
    SupplyBand(TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, SelectionLink& selection,
        QString database);

    BatchRef refOf(int mark) const;
    Sku skuOf(int mark) const;
    void setVerdicts(Ask ask);

    bool isChosen(int mark) const override;
    void choose(int mark, Qt::KeyboardModifiers modifiers = {}) override;

Q_SIGNALS:
    void hovered(int mark, const QPoint& globalPosition);
    /// Lines are no longer held above this band.
    void left();
    void dropped(int mark, const QList<allocation::LineId>& lines, const QPoint& globalPosition);

protected:
    bool contains(const Movement& movement) const override { return movement.supply; }
    int markWidth(const Movement& movement, bool compact) const override;
    int markHeight(bool compact) const override;
    void paintMark(QPainter& painter, const QRect& rect, int mark) const override;

    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    int barWidth(const Batch& batch, bool compact) const;
    int nameWidth(const Batch& batch) const;
    /// Room for what may have to be said while lines are held: then nothing may change its place.
    int answerWidth(const Batch& batch) const;
    /// "16 left", or what dropping would mean.
    Chip answer(const Batch& batch) const;
    void paintFull(QPainter& painter, const QRect& rect, const Batch& batch) const;
    bool isMarked(const Batch& batch) const;
    const Verdict* verdictOf(const BatchRef& ref) const;
    Bar bar(const Batch& batch) const;
    void hover(int mark);

    SelectionLink& m_selection;
    QString m_database;
    int m_hovered = -1;
    Ask m_ask;
    mutable std::unordered_map<BatchRef, Verdict> m_verdicts; ///< asked for when first painted
};

} // namespace allocation
