#pragma once

#include "domain/identifiers.h"
#include "ui/panels/tableview.h"

#include <QList>

namespace allocation {

class LinesModel;

/// The table of order lines: where drags begin, and where they end to deallocate.
class LinesView : public TableView
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
    /// Lines are held above this table, where they would be deallocated; or no longer.
    void hovered(const QPoint& globalPosition);
    void left();

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool takes(const QDropEvent* event) const;
    QPixmap copyOf(const QList<LineId>& lines) const;

    LinesModel& m_model;
    QString m_database;
};

} // namespace allocation
