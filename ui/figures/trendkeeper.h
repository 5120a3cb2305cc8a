#pragma once

#include "service/trend.h"
#include "ui/workspace.h"

#include <optional>
#include <QObject>
#include <QTimer>
#include <vector>

namespace allocation {

/// Writes down the figures of the day, the last of them last, and knows those of the days before. Without a book it
/// does nothing; nor while a draft is open, whose figures are not true yet.
class TrendKeeper : public QObject
{
    Q_OBJECT

public:
    TrendKeeper(const Workspace& work, QObject* parent);
    ~TrendKeeper() override;

    /// By day, that of today last.
    const std::vector<TrendPoint>& points() const { return m_points; }

Q_SIGNALS:
    void changed();

private:
    std::optional<TrendPoint> today() const;
    void note();
    void write();
    void read();

    Workspace m_work;
    std::shared_ptr<TrendBook> m_book;
    std::vector<TrendPoint> m_points;
    std::optional<TrendPoint> m_noted; ///< to be written when the pause is over
    QTimer m_pause;
};

} // namespace allocation
