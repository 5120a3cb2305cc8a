#pragma once

#include <QStyledItemDelegate>

namespace allocation {

class Appearance;

/// Paints a product as a card: SKU and what it is short of, description, bar, demand and supply.
class ProductDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ProductDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static int cardHeight(const QFont& font);

private:
    void paintTitle(
        QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFigures(
        QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace allocation
