#include "ui/inspector/factdelegate.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/inspector/factlist.h"

#include <algorithm>
#include <cmath>
#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace allocation {

namespace {

constexpr int sidePadding = 8;
constexpr int topPadding = 5;
constexpr int gap = 8;
constexpr int lineGap = 3;
/// A row shows so much of a text; the rest is read where it stands whole.
constexpr int mostCharacters = 600;

/// Wrapped text, ready to be measured and drawn.
class Wrapped
{
public:
    Wrapped(const QString& text, const QFont& font, int width, Qt::LayoutDirection direction = Qt::LeftToRight)
        : m_layout(shown(text), font)
    {
        QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition({ 0, m_height });
            m_height += line.height();
        }
        m_layout.endLayout();
    }
    int height() const { return m_layout.text().isEmpty() ? 0 : static_cast<int>(std::ceil(m_height)); }
    void draw(QPainter& painter, const QPoint& at) const { m_layout.draw(&painter, at); }

private:
    static QString shown(const QString& text)
    {
        QString result = text.size() > mostCharacters ? text.left(mostCharacters) + QChar(0x2026) : text;
        return result.replace(u'\n', QChar::LineSeparator);
    }
    QTextLayout m_layout;
    qreal m_height = 0;
};

QFont titleFont(const Fact& fact, QFont font)
{
    font.setStrikeOut(fact.struck);
    return fact.strong ? painting::strong(font) : font;
}

/// Where the parts of a row stand, from its inner top left.
struct Places {
    int titleWidth = 0;
    int trailWidth = 0; ///< of chip or number
    int trailTop = 0;
    int trailHeight = 0;
    int detailTop = 0;
    int height = 0;
};

Places placesOf(const Fact& fact, const QFont& font, int width)
{
    Places places;
    const QFontMetrics metrics(font);
    const bool hasChip = !fact.chip.text.isEmpty();
    if (hasChip)
        places.trailWidth = painting::chipWidth(fact.chip, font);
    else if (!fact.trail.isEmpty())
        places.trailWidth = metrics.horizontalAdvance(fact.trail) + 1;
    places.trailHeight = hasChip ? painting::chipHeight(font) : metrics.height();
    const QFont bold = titleFont(fact, font);
    const int whole = QFontMetrics(bold).horizontalAdvance(fact.title);
    const int beside = width - places.trailWidth - gap;
    // A sentence may wrap beside a number; a name gets a line of its own rather.
    const bool fits = places.trailWidth == 0 || whole <= beside || (!fact.strong && beside > width / 2);
    places.titleWidth = fits && places.trailWidth > 0 ? beside : width;
    const int titleHeight = Wrapped(fact.title, bold, places.titleWidth).height();
    int y = titleHeight;
    if (places.trailWidth > 0 && fits) {
        const int first = std::max(QFontMetrics(bold).height(), places.trailHeight);
        places.trailTop = (std::min(titleHeight, first) - places.trailHeight) / 2;
        y = std::max(titleHeight, places.trailTop + places.trailHeight);
    } else if (places.trailWidth > 0) {
        places.trailTop = y + lineGap;
        places.trailWidth = std::min(places.trailWidth, width);
        y = places.trailTop + places.trailHeight;
    }
    places.detailTop = y + lineGap;
    const int detail = Wrapped(fact.detail, font, width).height();
    places.height = detail > 0 ? places.detailTop + detail : y;
    return places;
}

Fact factOf(const QModelIndex& index)
{
    return index.data(FactRole).value<Fact>();
}

void drawTrail(QPainter& painter, const Fact& fact, const Places& places, const QRect& content, const Theme& theme,
    Qt::LayoutDirection direction)
{
    const bool beside = places.titleWidth < content.width();
    const int x = beside ? content.width() - places.trailWidth : 0;
    const QRect place = QStyle::visualRect(direction, content,
        QRect(content.left() + x, content.top() + places.trailTop, places.trailWidth, places.trailHeight));
    if (!fact.chip.text.isEmpty())
        painting::drawChip(painter, place, fact.chip, theme, direction);
    else
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignHCenter, fact.trail);
}

} // namespace

FactDelegate::FactDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void FactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const Fact fact = factOf(index);
    const QRect content = option.rect.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    const Places places = placesOf(fact, option.font, content.width());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painting::readAsWritten(*painter);
    painting::drawGround(*painter, option, index, theme);
    painter->setPen(fact.muted || fact.struck ? theme.muted : theme.text);
    const Wrapped title(fact.title, titleFont(fact, option.font), places.titleWidth, option.direction);
    const int titleLeft = option.direction == Qt::RightToLeft ? content.right() + 1 - places.titleWidth
                                                              : content.left();
    title.draw(*painter, { titleLeft, content.top() });
    drawTrail(*painter, fact, places, content, theme, option.direction);
    painter->setPen(theme.muted);
    Wrapped(fact.detail, option.font, content.width(), option.direction)
        .draw(*painter, { content.left(), content.top() + places.detailTop });
    painter->restore();
}

int FactDelegate::heightFor(const QModelIndex& index, const QFont& font, int width)
{
    return placesOf(factOf(index), font, width - 2 * sidePadding).height + 2 * topPadding;
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, heightFor(index, option.font, width) };
}

} // namespace allocation
