#pragma once

#include "ui/chip.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>
#include <utility>

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
    /// What is said of demand and supply, side by side in that width; where there is no room for words, the numbers
    /// alone.
    static std::pair<QString, QString> figuresFor(const QModelIndex& index, const QFontMetrics& metrics, int width);

private:
    struct Line {
        QString text;
        QFont font;
        QColor ink;
        Chip chip; ///< at the end of the line; may be empty
    };
    void paintLine(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const Line& line) const;
    void paintFigures(
        QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace allocation
