#pragma once

#include <QFrame>

class QLabel;

namespace allocation {

/// The one tip beside the pointer while lines are dragged. A child of the window, so that it never takes the focus.
class DropTip : public QFrame
{
    Q_OBJECT

public:
    static constexpr int maxWidth = 280;
    static constexpr int maxLines = 4;

    explicit DropTip(QWidget* window);

    /// @param avoid the row below the pointer, in coordinates of the window: the tip never covers it
    void showBeside(const QPoint& pointer, const QRect& avoid, const QString& text);

private:
    QLabel* m_text = nullptr;
};

} // namespace allocation
