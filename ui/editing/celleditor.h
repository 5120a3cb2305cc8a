#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>

class QAbstractItemView;
class QLabel;

namespace allocation {

/// A cell of a table that is typed over, in place. Enter takes what stands there, and so does a click elsewhere; Escape
/// leaves it as it was. What cannot be taken is said below the cell, and can be corrected.
class CellEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// @param what for a screen reader: "Due of SO-1 / CHAIR"
    CellEditor(const QModelIndex& cell, const QString& what, QAbstractItemView& view);

    QModelIndex cell() const { return m_cell; }
    /// The keyboard is elsewhere by now.
    bool isLeft() const { return m_left; }
    void complain(const QString& fault);
    void close();

Q_SIGNALS:
    void taken(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void place();

    QAbstractItemView& m_view;
    QPersistentModelIndex m_cell;
    QLabel* m_fault;
    bool m_left = false;
    bool m_closing = false;
};

} // namespace allocation
