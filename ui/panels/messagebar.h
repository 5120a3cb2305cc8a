#pragma once

#include "bridge/wording.h"

#include <QFrame>

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

private:
    void show(const QString& sentence, const QString& tone);

    QLabel* m_text = nullptr;
    QToolButton* m_close = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace allocation
