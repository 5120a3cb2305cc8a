#include "ui/delegates/productdelegate.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/models/roles.h"

#include <QPainter>

namespace allocation {

namespace {

constexpr int padding = 12;
constexpr int margin = 7;
constexpr int barRow = 16;

int lineHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 6;
}

} // namespace

ProductDelegate::ProductDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

int ProductDelegate::cardHeight(const QFont& font)
{
    return 2 * margin + 2 * lineHeight(font) + barRow + lineHeight(painting::small(font));
}

QSize ProductDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { QFontMetrics(option.font).averageCharWidth() * 26, cardHeight(option.font) };
}

void ProductDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    painter->save();
    painter->setClipRect(option.rect);
    painting::drawGround(*painter, option, index, theme);
    QRect row = option.rect.adjusted(padding, margin, -padding, 0);
    row.setHeight(lineHeight(option.font));
    paintTitle(*painter, row, option, index);
    row.translate(0, row.height());
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    const QString description = index.data(DescriptionRole).toString();
    painter->drawText(row,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(option.font).elidedText(description, Qt::ElideRight, row.width()));
    row.translate(0, row.height());
    row.setHeight(barRow);
    const QVariant bar = index.siblingAtColumn(ProductColumn::Short).data(BarRole);
    if (bar.canConvert<Bar>())
        painting::drawBar(*painter, row, bar.value<Bar>(), theme, option.direction);
    row.translate(0, barRow);
    paintFigures(*painter, row, option, index);
    painter->restore();
}

void ProductDelegate::paintTitle(
    QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const Chip chip = index.siblingAtColumn(ProductColumn::Short).data(ChipRole).value<Chip>();
    int chipWidth = 0;
    if (!chip.text.isEmpty()) {
        const QFont font = painting::small(option.font);
        painter.setFont(font);
        chipWidth = std::min(painting::chipWidth(chip, font), rect.width());
        const QRect place(rect.right() + 1 - chipWidth, rect.top(), chipWidth, rect.height());
        painting::drawChip(painter, QStyle::visualRect(option.direction, rect, place), chip, theme, option.direction);
    }
    const QFont font = painting::strong(option.font);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect place = QStyle::visualRect(
        option.direction, rect, rect.adjusted(0, 0, chipWidth > 0 ? -chipWidth - 6 : 0, 0));
    painter.drawText(place,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void ProductDelegate::paintFigures(
    QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = painting::small(option.font);
    QRect row = rect;
    row.setHeight(lineHeight(font));
    painter.setFont(font);
    painter.setPen(m_appearance.theme().muted);
    const QString demand = tr("demand %1").arg(index.siblingAtColumn(ProductColumn::Demand).data().toString());
    const QString supply = tr("supply %1").arg(index.siblingAtColumn(ProductColumn::Supply).data().toString());
    painter.drawText(
        row, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), demand);
    painter.drawText(
        row, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), supply);
}

} // namespace allocation
