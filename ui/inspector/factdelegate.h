#pragma once

#include <QStyledItemDelegate>

namespace allocation {

class Appearance;

/// Paints facts: the title, chip or number at its end, or below it where there is no room, and the rest wrapped.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FactDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of the row in a list so wide.
    static int heightFor(const QModelIndex& index, const QFont& font, int width);

private:
    const Appearance& m_appearance;
};

} // namespace allocation
