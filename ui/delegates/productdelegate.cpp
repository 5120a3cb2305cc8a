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
    painting::readAsWritten(*painter);
    painting::drawGround(*painter, option, index, theme);
    QRect row = option.rect.adjusted(padding, margin, -padding, 0);
    row.setHeight(lineHeight(option.font));
    const Chip chip = index.siblingAtColumn(ProductColumn::Short).data(ChipRole).value<Chip>();
    const QFont strong = painting::strong(option.font);
    const int space = chip.text.isEmpty() ? 0 : painting::chipWidth(chip, painting::small(option.font)) + 6;
    // A SKU is what people look for: where it needs the whole row, the chip goes one row down.
    const bool wide = QFontMetrics(strong).horizontalAdvance(index.data().toString()) > row.width() - space;
    paintLine(*painter, row, option, { index.data().toString(), strong, theme.text, wide ? Chip {} : chip });
    row.translate(0, row.height());
    const Chip note = index.siblingAtColumn(ProductColumn::Note).data(ChipRole).value<Chip>();
    paintLine(*painter, row, option,
        { index.data(DescriptionRole).toString(), option.font, theme.muted, wide ? chip : note });
    row.translate(0, row.height());
    row.setHeight(barRow);
    const QVariant bar = index.siblingAtColumn(ProductColumn::Short).data(BarRole);
    if (bar.canConvert<Bar>())
        painting::drawBar(*painter, row, bar.value<Bar>(), theme, option.direction);
    row.translate(0, barRow);
    paintFigures(*painter, row, option, index);
    painter->restore();
}

void ProductDelegate::paintLine(
    QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const Line& line) const
{
    int space = 0;
    if (!line.chip.text.isEmpty() || line.chip.isSign()) {
        const QFont font = painting::small(option.font);
        painter.setFont(font);
        const int width = std::min(painting::chipWidth(line.chip, font), rect.width());
        const QRect place(rect.right() + 1 - width, rect.top(), width, rect.height());
        painting::drawChip(painter, QStyle::visualRect(option.direction, rect, place), line.chip, m_appearance.theme(),
            option.direction);
        space = width + 6;
    }
    painter.setFont(line.font);
    painter.setPen(line.ink);
    const QRect place = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -space, 0));
    painter.drawText(place,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(line.font).elidedText(line.text, Qt::ElideRight, place.width()));
}

void ProductDelegate::paintFigures(
    QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFont font = painting::small(option.font);
    QRect row = rect;
    row.setHeight(lineHeight(font));
    painter.setFont(font);
    painter.setPen(m_appearance.theme().muted);
    const auto [demand, supply] = figuresFor(index, QFontMetrics(font), row.width());
    painter.drawText(
        row, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), demand);
    painter.drawText(
        row, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), supply);
}

std::pair<QString, QString> ProductDelegate::figuresFor(
    const QModelIndex& index, const QFontMetrics& metrics, int width)
{
    const QString demand = index.siblingAtColumn(ProductColumn::Demand).data().toString();
    const QString supply = index.siblingAtColumn(ProductColumn::Supply).data().toString();
    const std::pair said(tr("demand %1").arg(demand), tr("supply %1").arg(supply));
    const int gap = metrics.averageCharWidth();
    const bool fits = metrics.horizontalAdvance(said.first) + gap + metrics.horizontalAdvance(said.second) <= width;
    return fits ? said : std::pair(demand, supply);
}

} // namespace allocation
