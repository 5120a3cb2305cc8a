#include "ui/inspector/flowlayout.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace allocation {

FlowLayout::FlowLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* const item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* const item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

template <class Place>
int FlowLayout::flow(int width, Place place) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem* const item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({ std::max(width, 1), QWIDGETSIZE_MAX });
        if (x > 0 && x + size.width() > width) {
            y += lineHeight + m_gap;
            x = 0;
            lineHeight = 0;
        }
        place(item, QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(width, [](QLayoutItem*, const QRect&) {});
}

QSize FlowLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem* const item : m_items)
        height = std::max(height, item->isEmpty() ? 0 : item->sizeHint().height());
    return { 0, height }; // what is too wide gives way
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* const item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return { width, height };
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    flow(rect.width(), [&](QLayoutItem* item, const QRect& place) {
        item->setGeometry(QStyle::visualRect(direction, rect, place.translated(rect.topLeft())));
    });
}

} // namespace allocation
