#include "ui/board/carddelegate.h"

#include "ui/appearance.h"
#include "ui/board/cardsmodel.h"
#include "ui/models/formats.h"
#include "ui/texts.h"

#include <QWidget>

namespace allocation {

CardDelegate::CardDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

CardLook CardDelegate::lookOf(const QModelIndex& index) const
{
    const auto& model = static_cast<const CardsModel&>(*index.model());
    const int row = index.row();
    CardLook look;
    look.title = index.data().toString();
    look.qty = model.qtyText(row);
    look.customer = formats::text(model.card(row).customer).simplified();
    look.due = model.dueText(row);
    look.chip = model.chip(row);
    if (!model.card(row).was.empty())
        look.was = formats::was(model.card(row).was);
    look.pinned = model.card(row).pin.has_value() || model.card(row).pickList > 0;
    look.compact = m_compact;
    look.marked = model.isMarked(row);
    look.held = model.isHeld(row);
    look.target = row == m_target;
    look.faint = model.hasDonors() && !look.target && model.donor(row) == nullptr;
    return look;
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CardLook look = lookOf(index);
    look.selected = option.state.testFlag(QStyle::State_Selected) && !look.held;
    const bool byKeyboard = option.widget != nullptr
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    look.focused = byKeyboard && option.state.testFlag(QStyle::State_HasFocus);
    cardpainting::paint(*painter, option.rect, look, m_appearance.theme(), option.font, option.direction);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { cardpainting::cardWidth(option.font),
        m_compact ? cardpainting::rowHeight(option.font) : cardpainting::cardHeight(option.font) };
}

} // namespace allocation
