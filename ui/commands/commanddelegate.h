#pragma once

#include <QStyledItemDelegate>

namespace allocation {

class Appearance;

/// A row of the command palette: the text with the letters that matched in bold, its menu, its keys at the end; what is
/// not possible now is muted and says why.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommandDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace allocation
