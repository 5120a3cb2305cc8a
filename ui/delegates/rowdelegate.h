#pragma once

#include "ui/chip.h"

#include <QStyledItemDelegate>

namespace allocation {

class Appearance;

/// Paints the cells of all tables: text, chips and bars, as the roles of models/roles.h say.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of a cell with that chip.
    static int widthOf(const Chip& chip, const QFont& font);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const Bar& bar, const Chip& chip) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace allocation
