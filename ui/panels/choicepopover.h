#pragma once

#include "ui/mover.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace allocation {

/// A small question at the pointer where there is a choice: Enter takes what is offered, Escape or a click elsewhere
/// changes nothing.
class ChoicePopover : public QFrame
{
    Q_OBJECT

public:
    explicit ChoicePopover(QWidget* window);

    void ask(const QPoint& pointer, const Mover::Question& question);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void dismiss();
    void showAt(const QPoint& pointer);

    QLabel* m_text = nullptr;
    QSpinBox* m_quantity = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
    QPointer<QWidget> m_focusBefore;
    Mover::Question m_question;
};

} // namespace allocation
