#pragma once

#include "ui/board/cardpainting.h"

#include <QStyledItemDelegate>

namespace allocation {

class Appearance;

/// Paints the cards of a lane; where there are very many, as rows.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const Appearance& appearance, QObject* parent);

    void setCompact(bool compact) { m_compact = compact; }
    bool isCompact() const { return m_compact; }
    /// The card on which would be dropped; -1: none.
    void setTarget(int row) { m_target = row; }

    CardLook lookOf(const QModelIndex& index) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
    bool m_compact = false;
    int m_target = -1;
};

} // namespace allocation
