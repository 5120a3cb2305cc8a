#include "ui/editing/celleditor.h"

#include "ui/dialogs/parts.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

namespace allocation {

namespace {

constexpr int leastCharacters = 14; ///< also where the cell is narrower: a sign, a digit

bool isOurs(const QKeyEvent& event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return isPlain && (event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35);
}

} // namespace

CellEditor::CellEditor(const QModelIndex& cell, const QString& what, QAbstractItemView& view)
    : QLineEdit(view.viewport())
    , m_view(view)
    , m_cell(cell)
    , m_fault(parts::hint({}, view.viewport()))
{
    setObjectName(QStringLiteral("cellEditor"));
    setAccessibleName(what);
    setAttribute(Qt::WA_DeleteOnClose);
    m_fault->setObjectName(QStringLiteral("cellFault"));
    m_fault->setAutoFillBackground(true);
    m_fault->setMargin(6);
    m_fault->setFrameShape(QFrame::StyledPanel);
    parts::setTone(*m_fault, "short");
    m_fault->hide();
    connect(this, &QObject::destroyed, m_fault, &QObject::deleteLater);
    for (QScrollBar* const bar : { view.verticalScrollBar(), view.horizontalScrollBar() })
        connect(bar, &QScrollBar::valueChanged, this, &CellEditor::place);
    connect(this, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    view.scrollTo(cell);
    place();
    show();
    setFocus(Qt::OtherFocusReason);
}

void CellEditor::place()
{
    if (!m_cell.isValid())
        return close();
    QRect rect = m_view.visualRect(m_cell);
    const int least = fontMetrics().averageCharWidth() * leastCharacters;
    if (rect.width() < least)
        rect.setLeft(isRightToLeft() ? rect.right() - least : rect.left());
    rect.setWidth(std::max(rect.width(), least));
    rect.moveRight(std::min(rect.right(), m_view.viewport()->width() - 1));
    rect.moveLeft(std::max(rect.left(), 0));
    setGeometry(rect);
}

void CellEditor::complain(const QString& fault)
{
    setReadOnly(false);
    m_fault->setText(fault);
    m_fault->setAccessibleName(fault);
    const QRect room = m_view.viewport()->rect();
    const int width = std::min(room.width(), fontMetrics().averageCharWidth() * 44);
    m_fault->resize(width, m_fault->heightForWidth(width));
    QRect rect(geometry().bottomLeft() + QPoint(0, 1), m_fault->size());
    rect.moveRight(std::min(rect.right(), room.right()));
    if (rect.bottom() > room.bottom())
        rect.moveBottom(geometry().top() - 1);
    m_fault->move(rect.topLeft());
    m_fault->show();
    m_fault->raise();
    selectAll();
    setFocus(Qt::OtherFocusReason);
}

void CellEditor::close()
{
    if (m_closing)
        return;
    m_closing = true;
    const bool hadFocus = hasFocus();
    m_fault->hide();
    QLineEdit::close();
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
}

bool CellEditor::event(QEvent* event)
{
    // Before Escape, Delete and letters become the window's shortcuts.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT taken(text());
    else
        QLineEdit::keyPressEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_closing || event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    m_left = true;
    if (isModified())
        Q_EMIT taken(text());
    else
        close();
}

} // namespace allocation
