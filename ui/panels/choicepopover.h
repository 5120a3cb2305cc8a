#pragma once

#include <functional>
#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace allocation {

/// A small question at the pointer where there is a choice: Enter takes what is offered, Escape or a click elsewhere
/// changes nothing.
class ChoicePopover : public QFrame
{
    Q_OBJECT

public:
    explicit ChoicePopover(QWidget* window);

    using Accepted = std::function<void()>;
    void ask(const QPoint& pointer, const QString& question, const QString& button, Accepted accepted);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void dismiss();

    QLabel* m_question = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
    QPointer<QWidget> m_focusBefore;
    Accepted m_accepted;
};

} // namespace allocation
