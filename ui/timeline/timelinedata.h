#pragma once

#include "bridge/reader.h"
#include "domain/projection.h"
#include "ui/workspace.h"

#include <optional>
#include <QObject>
#include <vector>

namespace allocation {

/// How a line stands where it is now.
struct LineStanding {
    Timing timing;
    LineStatus status = LineStatus::OnTime;
};

/// What the timeline shows: one product as of one moment, read in the background and kept up to date while somebody
/// looks.
class TimelineData : public QObject
{
    Q_OBJECT

public:
    TimelineData(const Workspace& work, QObject* parent);

    /// None while no product is chosen, or nothing is read yet.
    const std::optional<Sku>& sku() const { return m_sku; }
    const ProductSnapshot& product() const { return m_product; }
    const std::vector<Movement>& movements() const { return m_movements; }
    const std::vector<ProjectedDay>& days() const { return m_days; }
    const Planning& planning() const { return m_product.planning; }
    Date today() const;
    const Batch& batch(const Movement& movement) const { return m_product.batches[movement.place]; }
    const OrderLine& line(const Movement& movement) const { return m_product.lines[movement.place]; }
    /// Where a mark of it stands: a batch when it is ready, a line when it is due, also in the past.
    std::optional<Date> dayOf(const Movement& movement) const;
    const LineStanding& standing(const Movement& movement) const { return m_standings[movement.place]; }

    /// Nothing is read while nobody looks.
    void setWatched(bool watched);

Q_SIGNALS:
    /// Another product, or other contents.
    void changed();

private:
    std::optional<Sku> chosen() const;
    void follow();
    void onUpdated(const Changes& changes);
    void read();

    Workspace m_work;
    std::optional<Sku> m_sku;
    ProductSnapshot m_product;
    std::vector<LineStanding> m_standings; ///< of its lines
    std::vector<Movement> m_movements;
    std::vector<ProjectedDay> m_days;
    int m_asked = 0; ///< answers to earlier questions are out of date
    bool m_watched = false;
    bool m_outdated = true;
};

} // namespace allocation
