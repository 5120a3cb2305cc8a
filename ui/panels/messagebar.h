#pragma once

#include "bridge/wording.h"

#include <functional>
#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace allocation {

/// One calm line at the top of the window: what happened, to what, what to do. It goes when it is closed or, if it
/// was no refusal, by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void tell(const QString& sentence);
    void refuse(const Failure& failure);
    void refuse(const QString& sentence);
    QString text() const;

    /// What can be done about it. The bar goes when one is taken.
    struct Choice {
        const char* name; ///< of the button
        QString text;
        std::function<void()> taken;
    };
    /// A message with buttons; it stays until one is taken or it is closed.
    void offer(const QString& sentence, const std::vector<Choice>& choices, bool refusal);

private:
    void show(const QString& sentence, const QString& tone);
    void removeChoices();

    QLabel* m_text = nullptr;
    QHBoxLayout* m_choices = nullptr;
    QToolButton* m_close = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace allocation
