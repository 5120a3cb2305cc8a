#include "ui/panels/droptip.h"

#include "ui/delegates/painting.h"

#include <algorithm>
#include <QFontMetrics>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int gap = 8;
/// From here the tip stands above all targets; farther down that would be too far from the pointer.
constexpr int nearRows = 8;

} // namespace

DropTip::DropTip(QWidget* window)
    : QFrame(window)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("dropTip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setObjectName(QStringLiteral("dropTipText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text);
    hide();
}

/// At most so many lines on the screen: the last, which matter least, give way to the wrapping of the first. What is
/// one long word is cut in the middle, where ids differ least.
QString DropTip::fitted(const QString& text, int width) const
{
    const QFontMetrics metrics = m_text->fontMetrics();
    QStringList lines;
    int used = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QRect wrapped = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, line);
        const int height = qRound(double(wrapped.height()) / metrics.lineSpacing());
        const bool fits = wrapped.width() <= width && used + height <= maxLines;
        used += fits ? height : 1;
        if (used > maxLines)
            break;
        lines << (fits ? line : metrics.elidedText(line, Qt::ElideMiddle, width));
    }
    return lines.join(QLatin1Char('\n'));
}

void DropTip::setText(const QString& text)
{
    const QMargins margins = layout()->contentsMargins();
    const int around = margins.left() + margins.right() + 2;
    const QString shown = fitted(text, maxWidth - around);
    if (m_text->text() != shown) {
        m_text->setText(shown);
        m_text->setAccessibleName(text);
    }
    const int width = std::min(maxWidth, m_text->fontMetrics().size(0, shown).width() + around);
    resize(width, layout()->heightForWidth(width));
}

void DropTip::showAt(const QPoint& place)
{
    move(place);
    show();
    raise();
}

void DropTip::showBeside(const QPoint& pointer, const Targets& targets, const QString& text)
{
    setText(text);
    showAt(placeFor(pointer, targets));
}

void DropTip::showAside(const QPoint& pointer, const QRect& target, bool before, const QString& text)
{
    setText(text);
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int left = target.left() - gap - width();
    const int right = target.right() + gap;
    const bool fitsLeft = left >= room.left();
    const bool fitsRight = right + width() <= room.right();
    const bool wantsLeft = before != isRightToLeft();
    const bool goesLeft = fitsLeft && (wantsLeft || !fitsRight);
    showAt({ std::clamp(goesLeft ? left : right, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(pointer.y() + gap, room.top(), std::max(room.top(), room.bottom() - height())) });
}

QPoint DropTip::placeFor(const QPoint& pointer, const Targets& targets) const
{
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    // Above the copy of the lines, which hangs over the pointer.
    const int copy = painting::rowHeight(font()) + gap;
    int y = std::min(targets.here.top() - gap, pointer.y() - copy) - height();
    const int above = targets.all.top() - gap - height();
    const bool isNear = pointer.y() - targets.all.top() < nearRows * painting::rowHeight(font());
    if (isNear && above >= room.top())
        y = std::min(y, above);
    if (y < room.top())
        y = targets.here.bottom() + targets.here.height() + gap; // and the row that comes next stays free
    const int x = isRightToLeft() ? pointer.x() - gap - width() : pointer.x() + gap;
    return { std::clamp(x, room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(y, room.top(), std::max(room.top(), room.bottom() - height())) };
}

} // namespace allocation
