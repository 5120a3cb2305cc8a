#include "ui/board/lanes.h"

#include "ui/appearance.h"
#include "ui/board/cardpainting.h"
#include "ui/board/lane.h"
#include "ui/board/laneheader.h"
#include "ui/board/laneview.h"

#include <algorithm>
#include <map>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QScrollBar>

namespace allocation {

namespace {

constexpr int gap = 8;
constexpr int margin = 10;
/// More lanes than that: those with little to do are folded.
constexpr int mostLanes = 12;
constexpr int laneMargins = 14;
/// So near to an edge lanes and cards scroll while something is held there.
constexpr int edge = 28;
constexpr int scrollStep = 16;

/// Of what stands beside its viewport a scroll area tells nobody: the first lane would not be there for screen readers.
QAccessibleInterface* accessOf(const QString& className, QObject* object)
{
    const bool isLanes = className == QLatin1String("allocation::Lanes");
    return isLanes ? new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Pane) : nullptr;
}

void installAccess()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
}

} // namespace

Lanes::Lanes(const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_appearance(appearance)
{
    installAccess();
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    horizontalScrollBar()->setSingleStep(40);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Lanes::setContents(std::shared_ptr<const BoardContents> contents)
{
    const bool sameProduct = m_contents && contents && contents->product.sku == m_contents->product.sku;
    const auto anchor = sameProduct ? firstInSight() : std::nullopt;
    if (!sameProduct)
        m_unfolded.clear();
    takeOver(std::move(contents), sameProduct);
    visitAll([this](Lane& lane) {
        lane.setContents(m_contents->lanes[static_cast<std::size_t>(lane.number())], *m_contents);
    });
    arrange();
    const int first = anchor ? laneOf(anchor->first) : -1;
    horizontalScrollBar()->setValue(first > 0 ? m_slots[static_cast<std::size_t>(first)].start + anchor->second : 0);
}

/// The batch whose lane comes first, and how much of it is scrolled out; none: nothing is.
std::optional<std::pair<BatchRef, int>> Lanes::firstInSight() const
{
    const int scrolled = horizontalScrollBar()->value();
    for (std::size_t number = 1; scrolled > 0 && number < m_slots.size(); ++number)
        if (m_slots[number].start + m_slots[number].width > scrolled)
            return std::pair(m_contents->lanes[number].ref(), scrolled - m_slots[number].start);
    return {};
}

/// Lanes of batches that are still there stay what they are: something of them may be in the hand.
void Lanes::takeOver(std::shared_ptr<const BoardContents> contents, bool sameProduct)
{
    std::map<BatchRef, Lane*> kept;
    for (const Slot& slot : m_slots) {
        if (slot.lane && sameProduct)
            kept.emplace(slot.lane->cards().batch(), slot.lane);
        else if (slot.lane)
            dismiss(slot.lane);
    }
    m_contents = std::move(contents);
    m_slots.assign(m_contents ? m_contents->lanes.size() : 0, {});
    for (int number = 0; number < count(); ++number) {
        const auto known = kept.find(m_contents->lanes[static_cast<std::size_t>(number)].ref());
        if (known == kept.end())
            continue;
        known->second->setNumber(number);
        m_slots[static_cast<std::size_t>(number)].lane = known->second;
        kept.erase(known);
    }
    for (const auto& [ref, lane] : kept)
        dismiss(lane);
}

void Lanes::dismiss(Lane* lane)
{
    lane->hide();
    lane->setObjectName(QString());
    lane->deleteLater();
}

Lane* Lanes::lane(int number) const
{
    return number >= 0 && number < count() ? m_slots[static_cast<std::size_t>(number)].lane : nullptr;
}

int Lanes::laneOf(const BatchRef& ref) const
{
    if (!m_contents)
        return -1;
    const auto found = std::ranges::find(m_contents->lanes, ref, &LaneContents::ref);
    return found == m_contents->lanes.end() ? -1 : static_cast<int>(found - m_contents->lanes.begin());
}

bool Lanes::folds(int number) const
{
    const LaneContents& lane = m_contents->lanes[static_cast<std::size_t>(number)];
    return count() > mostLanes + 1 && lane.isFullOrEmpty() && !m_unfolded.contains(lane.ref());
}

/// As wide as the room allows, within reason.
int Lanes::laneWidth() const
{
    const int least = cardpainting::cardWidth(font()) + laneMargins;
    const int unfolded = count() - static_cast<int>(std::ranges::count_if(m_slots, &Slot::folded));
    const int folded = count() - unfolded;
    const int room = width() - 2 * margin - (count() - 1) * gap - folded * Lane::foldedWidth;
    return std::clamp(unfolded > 0 ? room / unfolded : least, least, least * 3 / 2);
}

void Lanes::arrange()
{
    for (int number = 0; number < count(); ++number)
        m_slots[static_cast<std::size_t>(number)].folded = folds(number);
    const int width = laneWidth();
    int start = 0;
    for (std::size_t number = 0; number < m_slots.size(); ++number) {
        Slot& slot = m_slots[number];
        slot.width = slot.folded ? Lane::foldedWidth : width;
        slot.start = number == 0 ? 0 : start;
        start += number == 0 ? 0 : slot.width + gap;
    }
    m_total = std::max(0, start - gap) + margin;
    const int sticky = m_slots.empty() ? 0 : margin + width + gap;
    isRightToLeft() ? setViewportMargins(0, 0, sticky, 0) : setViewportMargins(sticky, 0, 0, 0);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_total - viewport()->width()));
    place();
}

void Lanes::place()
{
    const int scrolled = horizontalScrollBar()->value();
    const int room = viewport()->width();
    const int height = viewport()->height() - margin;
    for (int number = 0; number < count(); ++number) {
        const Slot& slot = m_slots[static_cast<std::size_t>(number)];
        const bool sticks = number == 0;
        const int x = sticks ? margin : slot.start - scrolled;
        const bool inSight = sticks || (x + slot.width > 0 && x < room);
        if (!inSight && !slot.lane)
            continue;
        Lane& shown = make(number);
        shown.setFolded(slot.folded);
        const int within = sticks ? width() : room;
        shown.setGeometry(isRightToLeft() ? within - x - slot.width : x, margin, slot.width, height - margin);
        shown.setVisible(inSight);
    }
    Q_EMIT moved();
}

Lane& Lanes::make(int number)
{
    Slot& slot = m_slots[static_cast<std::size_t>(number)];
    if (!slot.lane) {
        slot.lane = new Lane(number, m_appearance, number == 0 ? static_cast<QWidget*>(this) : viewport());
        slot.lane->setContents(m_contents->lanes[static_cast<std::size_t>(number)], *m_contents);
        connect(slot.lane, &Lane::unfoldWanted, this, &Lanes::unfold);
        Q_EMIT laneMade(*slot.lane);
    }
    return *slot.lane;
}

void Lanes::unfold(int number)
{
    m_unfolded.insert(m_contents->lanes[static_cast<std::size_t>(number)].ref());
    arrange();
}

Lane& Lanes::reveal(int number)
{
    if (m_slots[static_cast<std::size_t>(number)].folded)
        unfold(number);
    const Slot slot = m_slots[static_cast<std::size_t>(number)];
    QScrollBar* const bar = horizontalScrollBar();
    if (number > 0 && slot.start < bar->value())
        bar->setValue(slot.start);
    else if (number > 0 && slot.start + slot.width > bar->value() + viewport()->width())
        bar->setValue(slot.start + slot.width + margin - viewport()->width());
    return make(number);
}

Lane* Lanes::laneAt(const QPoint& global) const
{
    Lane* found = nullptr;
    visit([&](Lane& lane) {
        const bool inSight = lane.number() == 0 || viewport()->rect().contains(viewport()->mapFromGlobal(global));
        if (inSight && lane.rect().contains(lane.mapFromGlobal(global)))
            found = &lane;
    });
    return found;
}

void Lanes::visit(const std::function<void(Lane&)>& visitor) const
{
    visitAll([&](Lane& lane) {
        if (!lane.isHidden())
            visitor(lane);
    });
}

void Lanes::visitAll(const std::function<void(Lane&)>& visitor) const
{
    for (const Slot& slot : m_slots)
        if (slot.lane)
            visitor(*slot.lane);
}

bool Lanes::scrollNear(const QPoint& global)
{
    const auto step = [](QScrollBar* bar, int position, int length, int sign) {
        const int by = position < 0 || position > length ? 0
            : position < edge                            ? -scrollStep
            : position > length - edge                   ? scrollStep
                                                         : 0;
        const int before = bar->value();
        bar->setValue(before + sign * by);
        return bar->value() != before;
    };
    const QPoint here = viewport()->mapFromGlobal(global);
    const bool sideways = viewport()->rect().contains(here)
        && step(horizontalScrollBar(), here.x(), viewport()->width(), isRightToLeft() ? -1 : 1);
    Lane* const lane = laneAt(global);
    if (!lane || lane->isFolded())
        return sideways;
    const QWidget* const cards = lane->view().viewport();
    return step(lane->view().verticalScrollBar(), cards->mapFromGlobal(global).y(), cards->height(), 1) || sideways;
}

void Lanes::resizeEvent(QResizeEvent*)
{
    if (m_contents)
        arrange();
}

void Lanes::scrollContentsBy(int, int)
{
    place();
}

void Lanes::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    const bool measures = event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange;
    if (measures && m_contents)
        arrange();
}

} // namespace allocation
