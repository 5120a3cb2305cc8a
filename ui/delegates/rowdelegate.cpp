#include "ui/delegates/rowdelegate.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <QPainter>

namespace allocation {

namespace {

constexpr int cellPadding = 10;
constexpr int signPadding = 2; ///< of a cell that has only a sign
/// Longer texts are measured only so far: a column fits its usual content, not its worst.
constexpr int measuredCharacters = 60;
/// Room for a chip beside a bar.
constexpr int chipCharacters = 22;

} // namespace

RowDelegate::RowDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painting::readAsWritten(*painter);
    painting::drawGround(*painter, option, index, theme);
    const QRect content = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const Chip chip = index.data(ChipRole).value<Chip>();
    const QVariant bar = index.data(BarRole);
    if (bar.canConvert<Bar>())
        paintBar(*painter, option, bar.value<Bar>(), chip);
    else if (chip.isSign())
        painting::drawChip(
            *painter, option.rect.adjusted(signPadding, 0, -signPadding, -1), chip, theme, option.direction);
    else if (!chip.text.isEmpty())
        painting::drawChip(*painter, content, chip, theme, option.direction);
    else
        paintText(*painter, option, index);
    painter->restore();
}

void RowDelegate::paintBar(
    QPainter& painter, const QStyleOptionViewItem& option, const Bar& bar, const Chip& chip) const
{
    const QRect content = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const Theme& theme = m_appearance.theme();
    if (chip.text.isEmpty()) {
        painting::drawBar(painter, content, bar, theme, option.direction);
        return;
    }
    // The same room for every chip, so that bars below each other can be compared.
    const int room = std::min(QFontMetrics(option.font).averageCharWidth() * chipCharacters, content.width() * 2 / 3);
    const QRect chipRect = content.adjusted(content.width() - room, 0, 0, 0);
    const QRect barRect = content.adjusted(0, 0, -room - cellPadding, 0);
    painting::drawBar(painter, QStyle::visualRect(option.direction, content, barRect), bar, theme, option.direction);
    painting::drawChip(painter, QStyle::visualRect(option.direction, content, chipRect), chip, theme, option.direction);
}

void RowDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QRect content = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const QFont font = index.data(StrongRole).toBool() ? painting::strong(option.font) : option.font;
    const bool muted = index.data(MutedRole).toBool() || index.data(StayedRole).toBool();
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto wanted = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(muted ? theme.muted : theme.text);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, content.width());
    painter.drawText(content, static_cast<int>(QStyle::visualAlignment(option.direction, wanted)), text);
}

int RowDelegate::widthOf(const Chip& chip, const QFont& font)
{
    return painting::chipWidth(chip, font) + 2 * (chip.isSign() ? signPadding : cellPadding);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = painting::rowHeight(option.font);
    const QVariant chip = index.data(ChipRole);
    if (index.data(BarRole).isValid())
        return { 10 * height / 2, height };
    if (chip.canConvert<Chip>())
        return { widthOf(chip.value<Chip>(), option.font), height };
    const QFontMetrics metrics(painting::strong(option.font));
    const QString text = index.data().toString().left(measuredCharacters);
    return { metrics.horizontalAdvance(text) + 2 * cellPadding + 2, height };
}

} // namespace allocation
