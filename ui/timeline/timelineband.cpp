#include "ui/timeline/timelineband.h"

#include "ui/appearance.h"
#include "ui/timeline/bandaccess.h"
#include "ui/timeline/packing.h"
#include "ui/timeline/timelinepainting.h"
#include "ui/timeline/timelinewords.h"
#include "ui/timeline/timescale.h"
#include "ui/timeline/timewheel.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

namespace allocation {

namespace {

constexpr int margin = 4;
constexpr int gap = 4;
constexpr int compactGap = 2;
/// More would have to be scrolled for too long: then marks shrink to what can be hovered.
constexpr double fullPages = 2.5;

} // namespace

TimelineBand::TimelineBand(const Needs& needs, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_scale(needs.scale)
    , m_data(needs.data)
    , m_appearance(needs.appearance)
{
    installBandAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    const auto repaint = [this] { viewport()->update(); };
    connect(&m_data, &TimelineData::changed, this, &TimelineBand::fill);
    connect(&m_scale, &TimeScale::zoomed, this, &TimelineBand::arrange);
    connect(&m_scale, &TimeScale::moved, this, repaint);
    connect(&m_scale, &TimeScale::pointedChanged, this, repaint);
    connect(&m_appearance, &Appearance::changed, this, repaint);
}

const Movement& TimelineBand::movement(int mark) const
{
    return m_data.movements()[m_marks[static_cast<std::size_t>(mark)].movement];
}

QString TimelineBand::nameOf(int mark) const
{
    return timelinewords::mark(movement(mark), m_data);
}

QString TimelineBand::tipOf(int mark) const
{
    return timelinewords::tip(movement(mark), m_data);
}

void TimelineBand::activate(int mark)
{
    choose(mark);
    Q_EMIT activated();
}

/// Other contents: what was current stays current if it is still there.
void TimelineBand::fill()
{
    m_marks.clear();
    const auto& movements = m_data.movements();
    for (std::size_t i = 0; i < movements.size(); ++i)
        if (contains(movements[i]))
            m_marks.push_back({ i, 0, 0, 0 });
    const auto key = [this](const Mark& mark) {
        const auto day = m_data.dayOf(m_data.movements()[mark.movement]);
        return std::pair(!day, day.value_or(Date()));
    };
    std::ranges::stable_sort(m_marks, [&](const Mark& a, const Mark& b) { return key(a) < key(b); });
    m_current = std::min(m_current, count() - 1);
    arrange();
    tellBandChanged(*this);
}

void TimelineBand::arrange()
{
    pack(false);
    const auto tall = static_cast<double>(m_rows.size()) * rowHeight();
    if (tall > fullPages * viewport()->height())
        pack(true);
    updateScrollBar();
    viewport()->update();
}

void TimelineBand::pack(bool compact)
{
    m_compact = compact;
    std::vector<Extent> wanted;
    wanted.reserve(m_marks.size());
    for (Mark& mark : m_marks) {
        const Movement& movement = m_data.movements()[mark.movement];
        const auto day = m_data.dayOf(movement);
        mark.width = markWidth(movement, compact);
        const double start = day ? m_scale.place(*day) : m_scale.endPlace() + gap;
        // What has no day shares the room at the end.
        wanted.push_back({ start, double(mark.width), day ? start : m_scale.length() - double(mark.width) });
    }
    const std::vector<Packed> places = packed(wanted, compact ? compactGap : gap);
    m_rows.clear();
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_marks[i].start = places[i].start;
        m_marks[i].row = places[i].row;
        m_rows.resize(std::max(m_rows.size(), static_cast<std::size_t>(places[i].row) + 1));
        m_rows[static_cast<std::size_t>(places[i].row)].push_back(static_cast<int>(i));
    }
}

int TimelineBand::rowHeight() const
{
    return markHeight(m_compact) + (m_compact ? compactGap : gap);
}

void TimelineBand::updateScrollBar()
{
    const int all = static_cast<int>(m_rows.size()) * rowHeight() + 2 * margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
}

QRect TimelineBand::markRect(int mark) const
{
    const Mark& place = m_marks[static_cast<std::size_t>(mark)];
    const QRect rect(qRound(place.start) - m_scale.offset(),
        margin + place.row * rowHeight() - verticalScrollBar()->value(), place.width, markHeight(m_compact));
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

int TimelineBand::markAt(const QPoint& position) const
{
    const int row = (position.y() - margin + verticalScrollBar()->value()) / rowHeight();
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size())
        return -1;
    const auto& marks = m_rows[static_cast<std::size_t>(row)];
    const auto found = std::ranges::find_if(marks, [&](int mark) { return markRect(mark).contains(position); });
    return found == marks.end() ? -1 : *found;
}

void TimelineBand::go(int mark)
{
    if (mark < 0 || mark >= count())
        return;
    m_current = mark;
    const Mark& place = m_marks[static_cast<std::size_t>(mark)];
    m_scale.reveal(place.start - gap, place.width + 2 * gap);
    const int top = place.row * rowHeight();
    QScrollBar* const bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), top + rowHeight() + 2 * margin - viewport()->height(), top));
    viewport()->update();
    tellFocus(*this);
}

void TimelineBand::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const timelinepainting::Canvas canvas { m_scale, m_appearance.theme(), viewport()->rect(), layoutDirection() };
    timelinepainting::drawGround(painter, canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    timelinepainting::drawDays(painter, canvas, { m_data.today(), m_data.planning().date });
    paintMarks(painter, event->rect());
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(m_appearance.theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(markRect(m_current).adjusted(-2, -2, 2, 2), 6, 6);
    }
}

/// Only what is in sight.
void TimelineBand::paintMarks(QPainter& painter, const QRect& area) const
{
    const int scrolled = verticalScrollBar()->value() - margin;
    const int first = std::max(0, (area.top() + scrolled) / rowHeight());
    const int last = std::min(static_cast<int>(m_rows.size()) - 1, (area.bottom() + scrolled) / rowHeight());
    const auto markOf = [this](int mark) -> const Mark& { return m_marks[static_cast<std::size_t>(mark)]; };
    const int from = m_scale.offset();
    const int to = from + viewport()->width();
    for (int row = first; row <= last; ++row) {
        const auto& marks = m_rows[static_cast<std::size_t>(row)];
        auto mark = std::ranges::partition_point(
            marks, [&](int index) { return markOf(index).start + markOf(index).width < from; });
        for (; mark != marks.end() && markOf(*mark).start <= to; ++mark)
            paintMark(painter, markRect(*mark), *mark);
    }
}

void TimelineBand::paintCard(QPainter& painter, const QRect& rect, int mark, const QColor& ground, bool marked) const
{
    const Theme& theme = m_appearance.theme();
    const bool chosen = isChosen(mark);
    painter.setBrush(chosen ? theme.selection : ground);
    painter.setPen(QPen(chosen || marked ? theme.accent : theme.line, chosen ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void TimelineBand::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void TimelineBand::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool TimelineBand::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), timelinewords::plainTip(tipOf(mark)), viewport(), markRect(mark));
    return true;
}

} // namespace allocation
