#include "ui/board/laneheader.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/formats.h"

#include <QAccessible>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace allocation {

namespace {

constexpr int padding = 10;
constexpr int topPadding = 6;
constexpr int barRow = 14;

int rowHeight(const QFont& font)
{
    return painting::chipHeight(font) + 3;
}

} // namespace

LaneHeader::LaneHeader(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::ClickFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize LaneHeader::sizeHint() const
{
    const int row = rowHeight(font());
    return { 0, topPadding + row + 2 * rowHeight(painting::small(font())) + barRow + 4 };
}

void LaneHeader::setTop(const LaneTop& top)
{
    m_top = top;
    setToolTip(formats::plainTip(top.told));
    tell();
    update();
}

void LaneHeader::setVerdict(const std::optional<Chip>& verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    tell();
    update();
}

/// What is read out, with the verdict: who cannot see the chips hears them.
void LaneHeader::tell()
{
    setAccessibleName(
        m_verdict ? tr("%1: %2", "lane, what a drop would mean").arg(m_top.told, m_verdict->text) : m_top.told);
}

void LaneHeader::setForeseen(const std::optional<Bar>& bar)
{
    if (bar == m_foreseen)
        return;
    m_foreseen = bar;
    update();
}

void LaneHeader::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

bool LaneHeader::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void LaneHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void LaneHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painting::readAsWritten(painter);
    if (m_chosen || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(m_chosen ? QBrush(theme.selection) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 5, 5);
    }
    QRect row = rect().adjusted(padding, topPadding, -padding, 0);
    row.setHeight(rowHeight(font()));
    paintTitle(painter, row);
    row.translate(0, row.height());
    const QFont small = painting::small(font());
    row.setHeight(rowHeight(small));
    painter.setFont(small);
    paintReady(painter, row);
    row.translate(0, row.height());
    const Bar bar = m_foreseen.value_or(m_top.bar);
    if (bar.total > 0)
        painting::drawBar(painter, QRect(row.left(), row.top(), row.width(), barRow), bar, theme, layoutDirection());
    row.translate(0, m_top.bar.total > 0 ? barRow : 0);
    paintRemark(painter, row);
    painter.setPen(theme.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void LaneHeader::paintTitle(QPainter& painter, const QRect& row) const
{
    const QFont strong = painting::strong(font());
    const QFontMetrics metrics(strong);
    const int number = metrics.horizontalAdvance(m_top.available);
    painter.setFont(strong);
    painter.setPen(m_appearance.theme().text);
    const auto draw = [&](const QRect& place, Qt::Alignment side, const QString& text) {
        painter.drawText(QStyle::visualRect(layoutDirection(), row, place),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)), text);
    };
    const QRect title = row.adjusted(0, 0, -number - 6, 0);
    draw(title, Qt::AlignLeft, metrics.elidedText(m_top.title, Qt::ElideMiddle, title.width()));
    draw(row, Qt::AlignRight, m_top.available);
}

void LaneHeader::paintReady(QPainter& painter, const QRect& row) const
{
    const Theme& theme = m_appearance.theme();
    const QFontMetrics metrics(painter.font());
    const int use = metrics.horizontalAdvance(m_top.use);
    const int ready = std::min(painting::chipWidth(m_top.ready, painter.font()), row.width() - use - 6);
    const auto place = [&](const QRect& where) { return QStyle::visualRect(layoutDirection(), row, where); };
    painting::drawChip(
        painter, place(QRect(row.left(), row.top(), ready, row.height())), m_top.ready, theme, layoutDirection());
    if (m_top.onHold)
        painting::drawChip(painter,
            place(QRect(row.left() + ready + 3, row.top(), row.width() - ready - use - 6, row.height())),
            { Tone::Note, QStringLiteral("hold"), {} }, theme, layoutDirection());
    painter.setPen(theme.muted);
    painter.drawText(row,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), m_top.use);
}

void LaneHeader::paintRemark(QPainter& painter, const QRect& row) const
{
    const Chip& chip = m_verdict ? *m_verdict : m_top.remark;
    if (!chip.text.isEmpty())
        painting::drawChip(painter, row, chip, m_appearance.theme(), layoutDirection());
}

} // namespace allocation
