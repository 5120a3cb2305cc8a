#pragma once

#include "ui/panels/dropview.h"

namespace allocation {

class LinesModel;

/// The table of order lines: where drags begin, and where they end to deallocate.
class LinesView : public DropView
{
    Q_OBJECT

public:
    LinesView(LinesModel& model, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    /// In the order on the screen.
    QList<LineId> selectedLines() const;

Q_SIGNALS:
    /// A drag begins, and ends.
    void pickedUp(const QList<allocation::LineId>& lines);
    void letGo();
    /// Lines are held above this table, where they would be deallocated.
    void hovered(const QPoint& globalPosition);

protected:
    void startDrag(Qt::DropActions actions) override;
    bool hover(const QDropEvent* event) override;
    bool take(const QDropEvent* event) override;

private:
    bool takes(const QDropEvent* event) const;
    QPixmap copyOf(const QList<LineId>& lines) const;

    LinesModel& m_model;
};

} // namespace allocation
