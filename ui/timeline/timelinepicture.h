#pragma once

#include "domain/identifiers.h"
#include "ui/timeline/timescale.h"
#include "ui/workspace.h"

#include <QWidget>

class QScrollBar;

namespace allocation {

class DemandBand;
class SupplyBand;
class TimelineData;

/// The timeline as a picture: days along the top, what is available below them, then supply, then demand.
class TimelinePicture : public QWidget
{
    Q_OBJECT

public:
    TimelinePicture(const Workspace& work, const TimelineData& timeline, QWidget* parent = nullptr);

    TimeScale& scale() { return m_scale; }
    SupplyBand& supply() { return *m_supply; }
    DemandBand& demand() { return *m_demand; }

private:
    QWidget* titled(const QString& title, QWidget* part);
    void addActions(const Workspace& work);
    void onData();
    void updateScrollBar();

    const TimelineData& m_data;
    TimeScale m_scale;
    SupplyBand* m_supply;
    DemandBand* m_demand;
    QScrollBar* m_along;
    std::optional<Sku> m_shown;
};

} // namespace allocation
