#include "ui/figures/trendkeeper.h"

#include "service/table.h"
#include "ui/dispatcher.h"
#include "ui/models/storeview.h"
#include "ui/ports.h"

#include <chrono>

namespace allocation {

namespace {

/// While figures change all the time the file is not written all the time.
constexpr std::chrono::seconds pause { 5 };

} // namespace

TrendKeeper::TrendKeeper(const Workspace& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_book(work.ports.trend)
{
    if (!m_book)
        return;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TrendKeeper::write);
    connect(&work.store, &StoreView::loaded, this, &TrendKeeper::read);
    connect(&work.store, &StoreView::figuresChanged, this, &TrendKeeper::note);
    connect(&work.store, &StoreView::planningChanged, this, &TrendKeeper::note); // another day may have begun
}

/// What the pause has kept back is written all the same.
TrendKeeper::~TrendKeeper()
{
    if (!m_book || !m_noted)
        return;
    try {
        m_book->keep(*m_noted);
    } catch (const NotWritten&) { // the figures of one day, and nobody there any more who could be told
    }
}

std::optional<TrendPoint> TrendKeeper::today() const
{
    if (!m_work.store.isLoaded() || m_work.dispatcher.desk().isOpen())
        return {};
    const Kpis& figures = m_work.store.figures();
    return TrendPoint { m_work.ports.today(), figures.lineFill, figures.orderFill, figures.unitFill, figures.onTime,
        figures.lateLines, figures.shortUnits };
}

void TrendKeeper::read()
{
    m_work.session.ask(
        this, [book = m_book](ReadModel&) { return book->points(); },
        [this](std::vector<TrendPoint> points) {
            m_points = std::move(points);
            Q_EMIT changed();
            note();
        });
}

void TrendKeeper::note()
{
    const auto point = today();
    if (!point || (!m_points.empty() && m_points.back() == *point))
        return;
    addTo(m_points, *point);
    m_noted = point;
    if (!m_pause.isActive())
        write();
    Q_EMIT changed();
}

void TrendKeeper::write()
{
    if (!m_noted)
        return;
    m_pause.start();
    m_work.session.ask(
        this,
        [book = m_book, point = *std::exchange(m_noted, std::nullopt)](ReadModel&) {
            try {
                book->keep(point);
            } catch (const NotWritten&) { // the next change tries again; a missing point is no trouble of a planner's
                return false;
            }
            return true;
        },
        [](bool) {});
}

} // namespace allocation
