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

    /// Where lines can be dropped, in coordinates of the window.
    struct Targets {
        QRect here; ///< below the pointer: never covered, nor is what comes after it
        QRect all;  ///< all of them: left free too where the tip has room near by
    };
    void showBeside(const QPoint& pointer, const Targets& targets, const QString& text);
    /// Beside a target that is tall. @param before on the side where text begins, if there is room
    void showAside(const QPoint& pointer, const QRect& target, bool before, const QString& text);

private:
    QString fitted(const QString& text, int width) const;
    void setText(const QString& text);
    void showAt(const QPoint& place);
    QPoint placeFor(const QPoint& pointer, const Targets& targets) const;

    QLabel* m_text = nullptr;
};

} // namespace allocation
