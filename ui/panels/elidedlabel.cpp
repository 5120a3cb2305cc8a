#include "ui/panels/elidedlabel.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>

namespace allocation {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setLeast(int letters)
{
    m_least = letters;
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return { std::min(whole.width(), m_least * fontMetrics().averageCharWidth()), whole.height() };
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setPen(palette().color(foregroundRole()));
    const QRect content = contentsRect();
    painter.drawText(content,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        fontMetrics().elidedText(text(), Qt::ElideMiddle, content.width()));
}

} // namespace allocation
