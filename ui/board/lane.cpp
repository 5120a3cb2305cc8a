#include "ui/board/lane.h"

#include "ui/appearance.h"
#include "ui/board/laneheader.h"
#include "ui/board/laneview.h"
#include "ui/delegates/painting.h"
#include "ui/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int radius = 6;

} // namespace

Lane::Lane(int number, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_cards(new CardsModel(this))
    , m_header(new LaneHeader(appearance, this))
    , m_view(new LaneView(*m_cards, appearance, this))
    , m_rest(new QToolButton(this))
{
    setNumber(number);
    m_rest->setProperty("look", QStringLiteral("token"));
    m_rest->setToolTip(tr("Show the next cards"));
    m_rest->setFocusPolicy(Qt::NoFocus);
    auto* const cards = new QVBoxLayout;
    cards->setContentsMargins(6, 6, 6, 0);
    cards->addWidget(m_view);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(cards, 1);
    layout->addWidget(m_rest);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &Lane::updateRest);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Lane::updateRest);
    connect(m_rest, &QToolButton::clicked, this, [this] {
        QScrollBar* const bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() == bar->maximum() ? 0 : bar->value() + bar->pageStep());
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Lane::setNumber(int number)
{
    m_number = number;
    setObjectName(QStringLiteral("laneFrame_%1").arg(number));
    m_header->setObjectName(QStringLiteral("laneHeader_%1").arg(number));
    m_view->setObjectName(QStringLiteral("lane_%1").arg(number));
    m_rest->setObjectName(QStringLiteral("laneRest_%1").arg(number));
}

void Lane::setContents(const LaneContents& lane, const BoardContents& board)
{
    const LaneTop top = topOf(lane, board);
    m_header->setTop(top);
    m_units = lane.units;
    m_view->setAccessibleName(top.told);
    m_view->steadily([&] { m_cards->setLane(lane, board.product.planning); });
    m_view->fitCards();
    updateRest();
    update();
}

/// What is in sight and what the last line says are together what the lane has.
void Lane::updateRest()
{
    const auto [first, last] = m_view->rowsInSight();
    Quantity shown = 0;
    for (int row = first; row < last; ++row)
        shown += m_cards->card(row).qty;
    const auto hidden = static_cast<std::size_t>(m_cards->rowCount() - (last - first));
    m_rest->setText(restText(hidden, m_units - shown));
    m_rest->setEnabled(hidden > 0);
}

void Lane::setFolded(bool folded)
{
    m_folded = folded;
    m_header->setVisible(!folded);
    m_view->setVisible(!folded);
    m_rest->setVisible(!folded);
    setCursor(folded ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(folded ? m_header->top().told : QString());
    setToolTip(folded ? m_header->toolTip() : QString());
    update();
}

void Lane::setOutline(const QColor& color)
{
    if (color == m_outline)
        return;
    m_outline = color;
    update();
}

int Lane::cardAt(const QPoint& global) const
{
    const QPoint place = m_view->viewport()->mapFromGlobal(global);
    if (m_folded || !m_view->viewport()->rect().contains(place))
        return -1;
    return m_view->indexAt(place).row();
}

void Lane::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_folded && event->button() == Qt::LeftButton)
        Q_EMIT unfoldWanted(m_number);
}

void Lane::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_outline.isValid() ? QPen(m_outline, 2) : QPen(Qt::NoPen));
    painter.setBrush(theme.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    if (m_folded)
        paintStrip(painter);
}

/// Its sign, or what a drop would mean, and its name from top to bottom.
void Lane::paintStrip(QPainter& painter) const
{
    const Theme& theme = m_appearance.theme();
    const LaneTop& top = m_header->top();
    const Chip& sign = m_header->verdict() ? *m_header->verdict() : top.ready;
    constexpr int size = 14;
    painter.drawPixmap(
        (width() - size) / 2, 9, icons::pixmap(sign.icon, theme.of(sign.tone).ink, size, devicePixelRatioF()));
    painter.setFont(painting::small(font()));
    painter.setPen(theme.muted);
    painter.translate(width() / 2.0, 32);
    painter.rotate(90);
    const QRect room(0, -width() / 2, height() - 40, width());
    const QString text = tr("%1 · %2", "batch, what it has").arg(top.title, top.use);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace allocation
