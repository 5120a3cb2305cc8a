#include "ui/commands/commanddelegate.h"

#include "ui/appearance.h"
#include "ui/commands/commandmodel.h"
#include "ui/delegates/painting.h"

#include <QPainter>
#include <QTextLayout>

namespace allocation {

namespace {

constexpr int margin = 12;
constexpr int gap = 12;

/// Draws the text with some letters bold. @returns its width
int drawMatched(
    QPainter& painter, const QRect& rect, const QString& text, const QList<qsizetype>& bold, Qt::LayoutDirection way)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype place : bold)
        ranges << QTextLayout::FormatRange { static_cast<int>(place), 1, strong };
    QTextLayout layout(text, painter.font());
    layout.setFormats(ranges);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const int width = qCeil(line.naturalTextWidth());
    const QRect place = QStyle::visualRect(way, rect, QRect(rect.topLeft(), QSize(width, rect.height())));
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    return width;
}

void drawMuted(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment side, Qt::LayoutDirection way)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, QStyle::visualAlignment(way, side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace

CommandDelegate::CommandDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { option.fontMetrics.averageCharWidth() * 60, painting::rowHeight(option.font) };
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selection);
    QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const auto cutEnd = [&](int width) { // takes that much off the end of the row
        QRect rest = row;
        rest.setWidth(row.width() - width);
        row = QStyle::visualRect(option.direction, row, rest);
    };
    const QString keys = index.data(CommandModel::ShortcutRole).toString();
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    drawMuted(*painter, row, keys, Qt::AlignRight, option.direction);
    cutEnd(keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + gap);
    const bool enabled = index.data(CommandModel::EnabledRole).toBool();
    painter->setPen(enabled ? theme.text : theme.muted);
    const int used = gap
        + drawMatched(*painter, row, index.data().toString(),
            index.data(CommandModel::MatchedRole).value<QList<qsizetype>>(), option.direction);
    const QString aside = index.data(enabled ? CommandModel::PathRole : CommandModel::TipRole).toString();
    const QRect rest(row.left() + used, row.top(), row.width() - used, row.height());
    painter->setPen(theme.muted);
    drawMuted(*painter, QStyle::visualRect(option.direction, row, rest), aside, Qt::AlignLeft, option.direction);
    painter->restore();
}

} // namespace allocation
