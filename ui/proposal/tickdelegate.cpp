#include "ui/proposal/tickdelegate.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QPainter>

namespace allocation {

namespace {

constexpr int gap = 6;
constexpr int padding = 10;

QRect tickRect(const QStyleOptionViewItem& option)
{
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    return style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
}

bool isNumberWithWord(const QModelIndex& index)
{
    return index.data(ChipRole).isValid() && index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

QColor inkOf(const QModelIndex& index, const Theme& theme)
{
    return index.data(MutedRole).toBool() ? theme.muted : theme.text;
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.data(StrongRole).toBool() ? painting::strong(option.font) : option.font;
}

} // namespace

TickDelegate::TickDelegate(const Appearance& appearance, QObject* parent)
    : RowDelegate(appearance, parent)
    , m_appearance(appearance)
{
}

void TickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool ticks = index.data(Qt::CheckStateRole).isValid();
    if (!ticks && !isNumberWithWord(index)) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect);
    painting::readAsWritten(*painter);
    painting::drawGround(*painter, option, index, m_appearance.theme());
    painter->setFont(fontOf(option, index));
    if (ticks)
        paintTick(*painter, option, index);
    else
        paintNumber(*painter, option, index);
    painter->restore();
}

void TickDelegate::paintTick(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem box(option);
    initStyleOption(&box, index);
    const QRect tick = tickRect(box);
    QStyleOptionViewItem indicator(box);
    indicator.rect = tick;
    indicator.state.setFlag(QStyle::State_HasFocus, false);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    indicator.state |= state == Qt::Checked ? QStyle::State_On
        : state == Qt::PartiallyChecked     ? QStyle::State_NoChange
                                            : QStyle::State_Off;
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &indicator, &painter, option.widget);
    QRect text = option.rect.adjusted(0, 0, 0, -1);
    if (option.direction == Qt::RightToLeft)
        text.setRight(tick.left() - gap);
    else
        text.setLeft(tick.right() + gap);
    painter.setPen(inkOf(index, m_appearance.theme()));
    const QString shown = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(text, static_cast<int>(alignment), shown);
}

void TickDelegate::paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QRect content = option.rect.adjusted(padding, 0, -padding, -1);
    const QString number = index.data().toString();
    painter.setPen(inkOf(index, theme));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(content, static_cast<int>(alignment), number);
    const int room = content.width() - painter.fontMetrics().horizontalAdvance(number) - gap;
    const Chip chip = index.data(ChipRole).value<Chip>();
    painter.setFont(painting::small(option.font));
    const int width = std::min(painting::chipWidth(chip, painter.font()), room);
    const QRect before(content.left() + room - width, content.top(), width, content.height());
    painting::drawChip(painter, QStyle::visualRect(option.direction, content, before), chip, theme, option.direction);
}

QSize TickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (isNumberWithWord(index)) {
        const QFontMetrics metrics(painting::strong(option.font));
        size.rwidth() += metrics.horizontalAdvance(index.data().toString()) + gap;
    } else if (index.data(Qt::CheckStateRole).isValid()) {
        size.rwidth() += size.height();
    }
    return size;
}

} // namespace allocation
