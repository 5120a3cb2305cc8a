#include "ui/timeline/timelinepicture.h"

#include "bridge/session.h"
#include "ui/actions.h"
#include "ui/timeline/availablechart.h"
#include "ui/timeline/demandband.h"
#include "ui/timeline/supplyband.h"
#include "ui/timeline/timeaxis.h"
#include "ui/timeline/timelinedrag.h"

#include <algorithm>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

namespace allocation {

namespace {

/// Around what there is to show.
constexpr int daysBefore = 2;
constexpr int daysAfter = 3;
/// For the name of the last mark, and for what has no due date.
constexpr int endCharacters = 26;

} // namespace

TimelinePicture::TimelinePicture(const Workspace& work, const TimelineData& timeline, QWidget* parent)
    : QWidget(parent)
    , m_data(timeline)
    , m_supply(new SupplyBand(m_scale, timeline, work.appearance, work.selection, work.session.name()))
    , m_demand(new DemandBand(m_scale, timeline, work.appearance, work.selection))
    , m_along(new QScrollBar(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("timelinePicture"));
    auto* const parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("timelineSplitter"));
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(titled(tr("Projected available"), new AvailableChart(m_scale, timeline, work.appearance)));
    parts->addWidget(titled(tr("Supply"), m_supply));
    parts->addWidget(titled(tr("Demand"), m_demand));
    for (const auto& [part, stretch] : { std::pair(0, 4), std::pair(1, 5), std::pair(2, 6) })
        parts->setStretchFactor(part, stretch);
    m_along->setObjectName(QStringLiteral("timelineAlong"));
    m_along->setAccessibleName(tr("Along the days"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TimeAxis(m_scale, timeline, work.appearance, this));
    layout->addWidget(parts, 1);
    layout->addWidget(m_along);
    addActions(work);
    new TimelineDrag(work, *m_demand, *m_supply, this);
    connect(&timeline, &TimelineData::changed, this, &TimelinePicture::onData);
    connect(&m_scale, &TimeScale::zoomed, this, &TimelinePicture::updateScrollBar);
    connect(&m_scale, &TimeScale::moved, this, &TimelinePicture::updateScrollBar);
    connect(m_along, &QScrollBar::valueChanged, &m_scale, &TimeScale::setOffset);
}

QWidget* TimelinePicture::titled(const QString& title, QWidget* part)
{
    auto* const pane = new QWidget(this);
    auto* const label = new QLabel(title, pane);
    label->setProperty("look", QStringLiteral("muted"));
    label->setContentsMargins(12, 4, 12, 2);
    label->setBuddy(part);
    auto* const layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label, 0, Qt::AlignLeft);
    layout->addWidget(part, 1);
    return pane;
}

/// What can be done with what is selected, also from here.
void TimelinePicture::addActions(const Workspace& work)
{
    const Actions& actions = work.actions;
    connect(m_demand, &TimelineBand::activated, actions.moveTo, &QAction::trigger);
    m_demand->addActions({ actions.moveTo, actions.deallocate, actions.pin, actions.unpin, actions.cut });
    m_supply->addActions({ actions.paste, actions.holdBatch });
    for (QWidget* const band : std::initializer_list<QWidget*> { m_demand, m_supply })
        band->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// From what is first to what is last, today and the planning date with it.
void TimelinePicture::onData()
{
    const Date planning = m_data.planning().date;
    Date first = std::min(planning, m_data.today());
    Date last = std::max(planning, m_data.today());
    for (const Movement& movement : m_data.movements())
        if (const auto day = m_data.dayOf(movement)) {
            first = std::min(first, *day);
            last = std::max(last, *day);
        }
    m_scale.setSpan(first + -daysBefore, last + daysAfter, endCharacters * fontMetrics().averageCharWidth());
    if (std::exchange(m_shown, m_data.sku()) != m_data.sku())
        m_scale.fit();
}

void TimelinePicture::updateScrollBar()
{
    m_along->setPageStep(m_scale.viewWidth());
    m_along->setSingleStep(std::max(1, m_scale.viewWidth() / 20));
    m_along->setRange(0, std::max(0, m_scale.length() - m_scale.viewWidth()));
    m_along->setValue(m_scale.offset());
}

} // namespace allocation
