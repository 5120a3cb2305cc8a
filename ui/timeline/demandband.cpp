#include "ui/timeline/demandband.h"

#include "bridge/wording.h"
#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/icons.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/selectionlink.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>
#include <QApplication>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace allocation {

namespace {

constexpr int padding = 6;
constexpr int edge = 3;
constexpr int compactSize = 9;
constexpr int longestName = 24;
/// What is measured and what is painted differ by a pixel or two.
constexpr int slack = 2;

} // namespace

DemandBand::DemandBand(
    TimeScale& scale, const TimelineData& timeline, const Appearance& appearance, SelectionLink& selection)
    : TimelineBand({ scale, timeline, appearance }, nullptr)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("timelineDemand"));
    setAccessibleName(tr("Demand"));
    connect(&selection, &SelectionLink::linesChanged, this, &DemandBand::onSelected);
    connect(&selection, &SelectionLink::batchChanged, this, [this] { viewport()->update(); });
}

void DemandBand::onSelected()
{
    const QList<LineId> lines = m_selection.lines();
    m_chosen = { lines.begin(), lines.end() };
    viewport()->update();
}

LineId DemandBand::lineOf(int mark) const
{
    return data().line(movement(mark)).id;
}

bool DemandBand::isChosen(int mark) const
{
    return m_chosen.contains(lineOf(mark));
}

/// With Ctrl it joins the others, or leaves them.
void DemandBand::choose(int mark, Qt::KeyboardModifiers modifiers)
{
    const LineId line = lineOf(mark);
    QList<LineId> lines;
    if (modifiers.testFlag(Qt::ControlModifier))
        lines = m_selection.lines();
    if (!lines.removeOne(line))
        lines << line;
    m_selection.chooseLines(lines);
}

Chip DemandBand::chipOf(const Movement& movement) const
{
    return statusChip(data().standing(movement).status, {});
}

QString DemandBand::quantityOf(const Movement& movement) const
{
    return formats::number(movement.out, locale());
}

int DemandBand::nameWidth(const Movement& movement) const
{
    const QFontMetrics metrics(painting::strong(font()));
    return std::min(metrics.horizontalAdvance(timelinewords::line(data().line(movement).id)) + slack,
        longestName * metrics.averageCharWidth());
}

int DemandBand::markWidth(const Movement& movement, bool compact) const
{
    if (compact)
        return compactSize;
    return edge + painting::chipWidth(chipOf(movement), font()) + nameWidth(movement)
        + fontMetrics().horizontalAdvance(quantityOf(movement)) + 4 * padding;
}

int DemandBand::markHeight(bool compact) const
{
    return compact ? compactSize : painting::chipHeight(font()) + padding;
}

void DemandBand::paintMark(QPainter& painter, const QRect& rect, int mark) const
{
    const Movement& movement = TimelineBand::movement(mark);
    const Theme& theme = appearance().theme();
    const auto batch = m_selection.batch();
    const bool marked = batch && data().line(movement).allocatedOn(*batch) > 0;
    if (!isCompact()) {
        const Tint tint = theme.of(chipOf(movement).tone);
        paintCard(painter, rect, mark, tint.ground.isValid() ? tint.ground : theme.surface, marked);
        paintFull(painter, rect, movement);
        return;
    }
    const bool chosen = isChosen(mark);
    painter.setPen(chosen || marked ? QPen(theme.accent, 2) : Qt::NoPen);
    painter.setBrush(theme.of(chipOf(movement).tone).ink);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 2, 2);
}

/// The edge stands at the due date.
void DemandBand::paintFull(QPainter& painter, const QRect& rect, const Movement& movement) const
{
    const Theme& theme = appearance().theme();
    const Chip sign = chipOf(movement);
    const Tint tint = theme.of(sign.tone);
    const auto mirrored = [&](int from, int width) {
        return QStyle::visualRect(layoutDirection(), rect, QRect(rect.left() + from, rect.top(), width, rect.height()));
    };
    const auto alignment = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.fillRect(mirrored(0, edge).adjusted(0, 1, 0, -1), tint.ink);
    int used = edge + padding;
    painter.setFont(font());
    const int signWidth = painting::chipWidth(sign, font());
    painting::drawChip(painter, mirrored(used, signWidth), sign, theme, layoutDirection());
    used += signWidth + padding / 2;
    const int name = nameWidth(movement);
    const QFont strong = painting::strong(font());
    painter.setFont(strong);
    painter.setPen(theme.text);
    const QString text = timelinewords::line(data().line(movement).id);
    painter.drawText(mirrored(used, name), alignment, QFontMetrics(strong).elidedText(text, Qt::ElideMiddle, name));
    used += name + padding;
    painter.setFont(font());
    painter.setPen(theme.muted);
    painter.drawText(mirrored(used, rect.width() - used), alignment, quantityOf(movement));
}

QPixmap DemandBand::copyOf(int mark, qsizetype lines) const
{
    const Chip chip { Tone::Inbound, QStringLiteral("move-to"),
        lines == 1 ? QStringLiteral("%1  ·  %2").arg(timelinewords::line(lineOf(mark)), quantityOf(movement(mark)))
                   : wording::lines(static_cast<std::size_t>(lines)) };
    const QSize size(std::min(280, painting::chipWidth(chip, font())), painting::chipHeight(font()));
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(0.85);
    painter.setFont(font());
    painting::drawChip(painter, QRect(QPoint(), size), chip, appearance().theme(), layoutDirection());
    return pixmap;
}

void DemandBand::mousePressEvent(QMouseEvent* event)
{
    m_pressedMark = event->button() == Qt::LeftButton ? markAt(event->position().toPoint()) : -1;
    m_pressed = event->position().toPoint();
    m_chooseOnRelease = m_pressedMark >= 0 && m_chosen.size() > 1 && isChosen(m_pressedMark)
        && event->modifiers() == Qt::NoModifier;
    if (!m_chooseOnRelease)
        TimelineBand::mousePressEvent(event);
}

void DemandBand::mouseMoveEvent(QMouseEvent* event)
{
    TimelineBand::mouseMoveEvent(event);
    const bool away = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressedMark < 0 || !event->buttons().testFlag(Qt::LeftButton) || !away || !isChosen(m_pressedMark))
        return;
    m_chooseOnRelease = false;
    Q_EMIT pickedUp(m_selection.lines(), std::exchange(m_pressedMark, -1));
}

void DemandBand::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_chooseOnRelease, false) && m_pressedMark >= 0)
        choose(m_pressedMark);
    m_pressedMark = -1;
    TimelineBand::mouseReleaseEvent(event);
}

} // namespace allocation
