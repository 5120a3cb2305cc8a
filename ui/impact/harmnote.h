#pragma once

#include "domain/impact.h"

#include <QWidget>

class QLabel;

namespace allocation {

/// "3 lines would become late: look…": whom something that has not been done yet would cost, and a way to see them.
class HarmNote : public QWidget
{
    Q_OBJECT

public:
    explicit HarmNote(QWidget* parent);

    /// Hides where nobody gets worse.
    void present(const Impact& impact);

Q_SIGNALS:
    void lookWanted();

private:
    QLabel* m_text;
};

} // namespace allocation
