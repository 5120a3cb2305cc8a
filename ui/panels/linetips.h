#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QPoint>

namespace allocation {

class LinesView;

/// In the tip of an order line also where it was before the planner's latest move of today. The tip is there at once;
/// this follows when the log has been read.
class LineTips : public QObject
{
    Q_OBJECT

public:
    LineTips(const Workspace& work, LinesView& view);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellMore(const QModelIndex& index, const QPoint& place);

    Workspace m_work;
    LinesView& m_view;
    int m_asked = 0; ///< the pointer has gone on since
};

} // namespace allocation
