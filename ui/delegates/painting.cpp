#include "ui/delegates/painting.h"

#include "ui/icons.h"
#include "ui/models/roles.h"
#include "ui/palette.h"

#include <algorithm>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace allocation::painting {

namespace {

constexpr int chipPadding = 8;
constexpr int signGap = 4;
constexpr int signPadding = 3; ///< of a sign without a word
constexpr int barHeight = 8;

/// Without a ground there is nothing for the text to keep away from; a sign alone needs little.
int paddingOf(const Chip& chip)
{
    if (chip.tone == Tone::Plain)
        return 0;
    return chip.isSign() ? signPadding : chipPadding;
}

int signSize(const QFont& font)
{
    return std::max(12, QFontMetrics(font).ascent());
}

/// Paints consecutive stretches of a bar inside its rounded outline.
class Stretches
{
public:
    Stretches(QPainter& painter, const QRect& rect, qint64 total, bool mirrored)
        : m_painter(painter)
        , m_rect(rect)
        , m_total(std::max<qint64>(total, 1))
        , m_mirrored(mirrored)
    {
    }

    void add(qint64 units, const QBrush& brush)
    {
        if (units <= 0)
            return;
        const int from = place(m_done);
        m_done += units;
        // A pixel at least: a unit that is there must be seen.
        const int to = std::min(std::max(place(m_done), from + 1), m_rect.width());
        const int x = m_mirrored ? m_rect.right() + 1 - to : m_rect.left() + from;
        m_painter.fillRect(QRect(x, m_rect.top(), to - from, m_rect.height()), brush);
    }

private:
    int place(qint64 units) const
    {
        const double share = static_cast<double>(std::min(units, m_total)) / static_cast<double>(m_total);
        return qRound(share * m_rect.width());
    }

    QPainter& m_painter;
    QRect m_rect;
    qint64 m_total;
    qint64 m_done = 0;
    bool m_mirrored;
};

} // namespace

int chipHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 4;
}

int chipWidth(const Chip& chip, const QFont& font)
{
    const int gap = chip.isSign() ? -1 : signGap;
    const int sign = chip.icon.isEmpty() ? 0 : signSize(font) + gap;
    return QFontMetrics(font).horizontalAdvance(chip.text) + sign + 2 * paddingOf(chip) + 1;
}

void drawChip(QPainter& painter, const QRect& rect, const Chip& chip, const Theme& theme, Qt::LayoutDirection direction)
{
    const QFont font = painter.font();
    const Tint tint = theme.of(chip.tone);
    const int height = std::min(chipHeight(font), rect.height());
    const int width = std::min(chipWidth(chip, font), rect.width());
    QRect chipRect(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    chipRect = QStyle::visualRect(direction, rect, chipRect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tint.ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.ground);
        painter.drawRoundedRect(chipRect, height / 2.0, height / 2.0);
    }
    QRect content = chipRect.adjusted(paddingOf(chip), 0, -paddingOf(chip), 0);
    if (!chip.icon.isEmpty()) {
        const int size = signSize(font);
        const QRect sign(content.left(), content.top() + (content.height() - size) / 2, size, size);
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(
            QStyle::visualRect(direction, content, sign), icons::pixmap(chip.icon, tint.ink, size, ratio));
        if (direction == Qt::RightToLeft)
            content.setRight(content.right() - size - signGap);
        else
            content.setLeft(content.left() + size + signGap);
    }
    painter.setPen(tint.ink);
    const QString text = QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, content.width() + 1);
    painter.drawText(content.adjusted(0, 0, 1, 0),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    painter.restore();
}

void drawBar(QPainter& painter, const QRect& rect, const Bar& bar, const Theme& theme, Qt::LayoutDirection direction)
{
    const QRect box(rect.left(), rect.center().y() - barHeight / 2 + 1, rect.width(), barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(box, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(box, theme.sunken);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qint64 parts = bar.inStock + bar.inbound + bar.lacking + bar.added + bar.refused;
    Stretches stretches(painter, box, std::max(bar.total, parts), direction == Qt::RightToLeft);
    stretches.add(bar.inStock, theme.good.ink);
    stretches.add(bar.inbound, theme.inbound.ink);
    stretches.add(bar.added, QBrush(bar.isInbound ? theme.inbound.ink : theme.good.ink, Qt::BDiagPattern));
    stretches.add(bar.lacking, theme.shortage.ink);
    stretches.add(bar.refused, QBrush(theme.shortage.ink, Qt::BDiagPattern));
    painter.restore();
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    const bool marked = index.data(MarkedRole).toBool();
    QColor ground = theme.surface;
    if (option.state.testFlag(QStyle::State_Selected))
        ground = theme.selection;
    else if (!index.data(GlowRole).toString().isEmpty())
        ground = theme.note.ground;
    else if (marked)
        ground = theme.canvas;
    const QRect& cell = option.rect;
    painter.fillRect(cell, ground);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line);
    if (marked && index.column() == 0) {
        const QRect edge(cell.left(), cell.top(), 3, cell.height() - 1);
        painter.fillRect(QStyle::visualRect(option.direction, cell, edge), theme.accent);
    }
    // Where the keyboard is, for those who use it.
    const bool byKeyboard = option.widget != nullptr
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeyboard && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(theme.accent);
        painter.drawRect(cell.adjusted(0, 0, -1, -2));
    }
}

void readAsWritten(QPainter& painter)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    else
        font.setPixelSize(std::max(9, qRound(font.pixelSize() * 0.92)));
    return font;
}

int rowHeight(const QFont& font)
{
    return std::max(28, QFontMetrics(font).height() + 12);
}

} // namespace allocation::painting
