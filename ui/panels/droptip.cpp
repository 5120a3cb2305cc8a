#include "ui/panels/droptip.h"

#include <algorithm>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int gap = 14;

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
    m_text->setMaximumWidth(maxWidth - 26);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text);
    hide();
}

void DropTip::showBeside(const QPoint& pointer, const QRect& avoid, const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.resize(std::min<qsizetype>(lines.size(), maxLines));
    const QString shown = lines.join(QLatin1Char('\n'));
    m_text->setText(shown);
    m_text->setAccessibleName(shown);
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int width = std::min(maxWidth, m_text->fontMetrics().size(0, shown).width() + 28);
    resize(width, layout()->heightForWidth(width));
    QPoint at(pointer.x() + gap, avoid.bottom() + gap);
    if (at.y() + height() > room.bottom())
        at.setY(avoid.top() - gap - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - this->width())));
    move(at);
    show();
    raise();
}

} // namespace allocation
