#include "ui/board/cardpainting.h"

#include "ui/delegates/painting.h"
#include "ui/icons.h"
#include "ui/palette.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QStyle>

namespace allocation::cardpainting {

namespace {

constexpr int gap = 6; ///< between cards
constexpr int padding = 9;
constexpr int verticalPadding = 6;
constexpr int radius = 5;
constexpr int fewCharacters = 5; ///< in less room nothing could be read

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 2;
}

/// Room in which the text is not shortened: advances are fractions of a pixel.
int roomFor(const QString& text, const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

/// What is painted, and where.
struct Canvas {
    QPainter& painter;
    const CardLook& look;
    const Theme& theme;
    const QFont& font;
    Qt::LayoutDirection direction;
    QRect box;

    /// A text at the start of the row, or at its end. @returns the width it took
    int write(const QRect& row, const QString& text, const QFont& in, const QColor& ink, bool atEnd) const
    {
        const QFontMetrics metrics(in);
        painter.setFont(in);
        painter.setPen(ink);
        const Qt::Alignment side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QStyle::visualRect(direction, box, row),
            static_cast<int>(QStyle::visualAlignment(direction, side | Qt::AlignVCenter)),
            metrics.elidedText(text, Qt::ElideRight, row.width()));
        return std::min(roomFor(text, in), row.width());
    }
    /// A sign at the start of the row. @returns the width it took
    int sign(const QRect& row, const QString& icon, const QColor& ink) const
    {
        const int size = std::max(12, QFontMetrics(font).ascent());
        const QRect place(row.left(), row.top() + (row.height() - size) / 2, size, size);
        painter.drawPixmap(QStyle::visualRect(direction, box, place),
            icons::pixmap(icon, ink, size, painter.device()->devicePixelRatioF()));
        return size;
    }
};

void paintGround(const Canvas& canvas)
{
    const CardLook& look = canvas.look;
    const Theme& theme = canvas.theme;
    QPainter& painter = canvas.painter;
    const bool outlined = look.target || look.selected || look.focused;
    const int strength = look.target || look.focused ? 2 : 1;
    QPen pen(outlined ? theme.accent : look.held ? theme.inputBorder : theme.line, outlined ? strength : 1);
    if (look.held)
        pen.setStyle(Qt::DashLine);
    QColor ground = look.selected ? theme.selection : theme.surface;
    if (look.held)
        ground = theme.canvas;
    painter.setPen(pen);
    painter.setBrush(ground);
    const qreal inset = strength / 2.0;
    painter.drawRoundedRect(QRectF(canvas.box).adjusted(inset, inset, -inset, -inset), radius, radius);
    if (look.marked && !look.selected) {
        const QRect edge(canvas.box.left(), canvas.box.top() + radius, 3, canvas.box.height() - 2 * radius);
        painter.fillRect(QStyle::visualRect(canvas.direction, canvas.box, edge), theme.accent);
    }
}

/// Title, pin and quantity in one line.
void paintTitle(const Canvas& canvas, QRect row, int reserved)
{
    const QFont strong = painting::strong(canvas.font);
    const int qty = roomFor(canvas.look.qty, strong);
    canvas.write(row.adjusted(row.width() - qty, 0, 0, 0), canvas.look.qty, strong, canvas.theme.text, true);
    row.setRight(row.right() - qty - gap - reserved);
    const int pin = canvas.look.pinned ? std::max(12, QFontMetrics(canvas.font).ascent()) + 2 : 0;
    const int used = canvas.write(row.adjusted(0, 0, -pin, 0), canvas.look.title, strong, canvas.theme.text, false);
    if (pin > 0)
        canvas.sign(row.adjusted(used + 2, 0, 0, 0), QStringLiteral("pin"), canvas.theme.note.ink);
}

void paintRow(const Canvas& canvas)
{
    const CardLook& look = canvas.look;
    QRect row = canvas.box.adjusted(padding, 0, -padding, 0);
    int used = 0;
    if (!look.chip.icon.isEmpty())
        used = canvas.sign(row, look.chip.icon, canvas.theme.of(look.chip.tone).ink) + 4;
    row.setLeft(row.left() + used);
    paintTitle(canvas, row, 0);
}

/// At the end of the row of the chip, in the room that is left there; the tip has it whole.
void paintWas(const Canvas& canvas, const QRect& row)
{
    const QFont small = painting::small(canvas.font);
    const int chip = canvas.look.chip.text.isEmpty() ? 0 : painting::chipWidth(canvas.look.chip, small) + gap;
    const QRect room = row.adjusted(chip, 0, 0, 0);
    if (!canvas.look.was.isEmpty() && room.width() > QFontMetrics(small).averageCharWidth() * fewCharacters)
        canvas.write(room, canvas.look.was, small, canvas.theme.muted, true);
}

void paintCard(const Canvas& canvas)
{
    const CardLook& look = canvas.look;
    const QFont small = painting::small(canvas.font);
    QRect row = canvas.box.adjusted(padding, verticalPadding, -padding, 0);
    row.setHeight(lineHeight(canvas.font));
    paintTitle(canvas, row, 0);
    row.translate(0, row.height());
    row.setHeight(lineHeight(small));
    const int due = roomFor(look.due, small);
    canvas.write(row.adjusted(row.width() - due, 0, 0, 0), look.due, small, canvas.theme.text, true);
    canvas.write(row.adjusted(0, 0, -due - gap, 0), look.customer, small, canvas.theme.muted, false);
    row.translate(0, row.height() + 1);
    row.setHeight(painting::chipHeight(small) + 2);
    canvas.painter.setFont(small);
    if (!look.chip.text.isEmpty())
        painting::drawChip(canvas.painter, row, look.chip, canvas.theme, canvas.direction);
    paintWas(canvas, row);
}

} // namespace

int briefHeight(const QFont& font)
{
    return gap + 2 * verticalPadding + lineHeight(font) + lineHeight(painting::small(font));
}

int cardHeight(const QFont& font)
{
    return briefHeight(font) + painting::chipHeight(painting::small(font)) + 3;
}

int rowHeight(const QFont& font)
{
    return painting::rowHeight(font);
}

int cardWidth(const QFont& font)
{
    return QFontMetrics(font).averageCharWidth() * 20 + 2 * padding;
}

void paint(QPainter& painter, const QRect& rect, const CardLook& look, const Theme& theme, const QFont& font,
    Qt::LayoutDirection direction)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painting::readAsWritten(painter);
    const int below = look.compact ? 2 : gap;
    const Canvas canvas { painter, look, theme, font, direction, rect.adjusted(0, 0, 0, -below) };
    paintGround(canvas);
    if (look.held || look.faint)
        painter.setOpacity(0.45);
    look.compact ? paintRow(canvas) : paintCard(canvas);
    painter.restore();
}

} // namespace allocation::cardpainting
