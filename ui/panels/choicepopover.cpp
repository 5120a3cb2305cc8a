#include "ui/panels/choicepopover.h"

#include <algorithm>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <utility>

namespace allocation {

ChoicePopover::ChoicePopover(QWidget* window)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_quantity(new QSpinBox(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("choicePopover"));
    setAccessibleName(tr("Question"));
    m_text->setObjectName(QStringLiteral("choiceText"));
    m_text->setTextFormat(Qt::PlainText);
    m_quantity->setObjectName(QStringLiteral("choiceQuantityEdit"));
    m_quantity->setAccessibleName(tr("Units to move"));
    m_accept->setObjectName(QStringLiteral("choiceAcceptButton"));
    m_accept->setProperty("look", QStringLiteral("primary"));
    m_cancel->setObjectName(QStringLiteral("choiceCancelButton"));
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_quantity);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ChoicePopover::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ChoicePopover::dismiss);
    hide();
}

void ChoicePopover::ask(const QPoint& pointer, const Mover::Question& question)
{
    m_question = question;
    m_text->setText(question.text);
    m_accept->setText(question.button);
    const bool howMany = question.most > 0;
    m_quantity->setVisible(howMany);
    if (howMany) {
        m_quantity->setRange(1, static_cast<int>(question.most)); // at most maxQuantity, which is an int
        m_quantity->setValue(m_quantity->maximum());
    }
    showAt(pointer);
    if (howMany) {
        m_quantity->setFocus();
        m_quantity->selectAll();
    } else {
        m_accept->setFocus();
    }
    qApp->installEventFilter(this);
}

void ChoicePopover::showAt(const QPoint& pointer)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    move(std::clamp(pointer.x() - width() / 2, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(pointer.y() + 8, room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    raise();
}

bool ChoicePopover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* const widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

bool ChoicePopover::event(QEvent* event)
{
    // Before Escape becomes the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void ChoicePopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_cancel->hasFocus() ? dismiss() : accept();
    else
        QFrame::keyPressEvent(event);
}

void ChoicePopover::accept()
{
    m_quantity->interpretText();
    const Quantity qty = m_quantity->value();
    const Mover::Question question = std::exchange(m_question, {});
    dismiss();
    if (question.most > 0)
        question.some(qty);
    else if (question.accepted)
        question.accepted();
}

void ChoicePopover::dismiss()
{
    qApp->removeEventFilter(this);
    m_question = {};
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

} // namespace allocation
