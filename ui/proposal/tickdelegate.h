#pragma once

#include "ui/delegates/rowdelegate.h"

namespace allocation {

/// As our tables, with a box to tick where the model has one, and with a word beside a number where both are there.
class TickDelegate : public RowDelegate
{
    Q_OBJECT

public:
    TickDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTick(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintNumber(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace allocation
