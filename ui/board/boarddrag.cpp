#include "ui/board/boarddrag.h"

#include "bridge/wordingexchange.h"
#include "ui/appearance.h"
#include "ui/board/boardselection.h"
#include "ui/board/lane.h"
#include "ui/board/laneheader.h"
#include "ui/board/lanes.h"
#include "ui/board/laneview.h"
#include "ui/dragguide.h"
#include "ui/models/chips.h"
#include "ui/models/drag.h"
#include "ui/panels/droptip.h"

#include <QAccessible>
#include <QDrag>
#include <QDropEvent>
#include <QMainWindow>
#include <QMimeData>

namespace allocation {

namespace {

/// So long something rests on a folded lane before it opens.
constexpr int restMs = 500;
constexpr int scrollMs = 30;

Chip donorChip(const Exchange& exchange)
{
    const QString text = wording::givesWay(exchange);
    if (exchange.refusal)
        return { Tone::Muted, QStringLiteral("close"), text };
    return exchange.harmless() ? Chip { Tone::Good, QStringLiteral("tick"), text }
                               : Chip { Tone::Late, QStringLiteral("clock"), text };
}

} // namespace

BoardDrag::BoardDrag(Lanes& lanes, BoardSelection& selection, const Workspace& work, QObject* parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_selection(selection)
    , m_work(work)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_scroll.setInterval(scrollMs);
    connect(&m_rest, &QTimer::timeout, this, &BoardDrag::unfoldRested);
    connect(&m_scroll, &QTimer::timeout, this, &BoardDrag::scroll);
    connect(&lanes, &Lanes::laneMade, this, &BoardDrag::adopt);
    connect(&lanes, &Lanes::moved, this, [this] {
        if (holds())
            showVerdicts();
    });
    for (QWidget* const widget : { static_cast<QWidget*>(&lanes), lanes.viewport() }) {
        widget->setAcceptDrops(true);
        widget->installEventFilter(this);
    }
    work.guide.add(this);
}

BoardAim BoardDrag::aims() const
{
    return { *m_lanes.contents(), m_work.mover };
}

void BoardDrag::adopt(Lane& lane)
{
    connect(&lane.view(), &LaneView::dragBegins, this, [this, &lane](int row, int grip) { begin(lane, row, grip); });
    if (holds())
        showVerdict(lane);
}

bool BoardDrag::isInUse() const
{
    return m_lanes.isVisible() && m_lanes.contents();
}

DropTarget::Hand BoardDrag::chosen() const
{
    return m_selection.hand();
}

bool BoardDrag::holds() const
{
    return m_lanes.contents() && (m_work.guide.isDragging() || m_work.guide.holdsCut() || m_foreign);
}

void BoardDrag::begin(Lane& lane, int row, int grip)
{
    const Hand hand = chosen();
    if (hand.parts.empty())
        return;
    auto* const drag = new QDrag(&m_lanes); // deletes itself
    const std::vector<LineId> lines = linesOf(hand.parts);
    drag->setMimeData(drag::encode({ lines.begin(), lines.end() }, m_work.session.name()));
    drag->setPixmap(lane.view().copyOf(row, lane.view().viewport()->width()));
    drag->setHotSpot({ grip, -12 }); // below the pointer: what it is held above stays in sight
    m_work.guide.pickUp(hand.parts);
    // The result does not matter: the command tells what became of it.
    drag->exec(Qt::MoveAction);
    leave();
    m_work.guide.end();
}

BoardPlace BoardDrag::placeAt(const QPoint& global) const
{
    const Lane* const lane = m_lanes.laneAt(global);
    return lane ? BoardPlace { lane->number(), lane->cardAt(global) } : BoardPlace {};
}

bool BoardDrag::isOurs(const QDropEvent* event) const
{
    return m_lanes.contents() && drag::decode(event->mimeData(), m_work.session.name()).has_value();
}

bool BoardDrag::eventFilter(QObject* watched, QEvent* event)
{
    const auto kind = event->type();
    if (kind == QEvent::DragLeave) {
        leave();
        return true;
    }
    if (kind != QEvent::DragEnter && kind != QEvent::DragMove && kind != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* const drop = static_cast<QDropEvent*>(event);
    drop->setAccepted(
        isOurs(drop) && onDrag(drop, static_cast<QWidget*>(watched)->mapToGlobal(drop->position().toPoint())));
    if (drop->isAccepted())
        drop->setDropAction(Qt::MoveAction);
    return true;
}

/// @returns whether letting go here would do something, or say why not
bool BoardDrag::onDrag(QDropEvent* event, const QPoint& global)
{
    if (!m_work.guide.isDragging() && !m_foreign) {
        const auto lines = drag::decode(event->mimeData(), m_work.session.name());
        m_foreign = true;
        m_work.mover.hold({ lines->begin(), lines->end() });
        showVerdicts();
    }
    const BoardAim::Keys keys { event->modifiers().testFlag(Qt::ControlModifier),
        event->modifiers().testFlag(Qt::ShiftModifier) };
    const BoardPlace place = placeAt(global);
    hover(place, keys, global);
    if (event->type() == QEvent::Drop) {
        const Aim aim = m_aim;
        act(aim, place);
        leave();
        return aim.kind != Aim::Kind::Nothing;
    }
    if (event->type() == QEvent::DragMove)
        m_scroll.start();
    return event->type() == QEvent::DragEnter || m_aim.kind != Aim::Kind::Nothing;
}

void BoardDrag::hover(const BoardPlace& place, BoardAim::Keys keys, const QPoint& at)
{
    Lane* const lane = m_lanes.lane(place.lane);
    if (place.lane != m_place.lane || !lane || !lane->isFolded())
        m_rest.stop();
    if (lane && lane->isFolded() && !m_rest.isActive())
        m_rest.start();
    if (Lane* const before = m_target.data(); before != nullptr && before != lane)
        clearTarget(*before);
    if (place.lane >= 0 && m_place.lane >= 0 && place.lane != m_place.lane)
        m_forward = place.lane > m_place.lane;
    m_hovers = true;
    m_place = place;
    m_keys = keys;
    m_pointer = at;
    m_target = lane;
    m_aim = m_lanes.contents() ? aims().at(place, keys) : Aim {};
    if (!lane || m_aim.kind == Aim::Kind::Nothing) {
        if (lane)
            lane->setOutline({});
        m_work.guide.tip().hide();
        return;
    }
    const Theme& theme = m_work.appearance.theme();
    const bool onCard = m_aim.kind == Aim::Kind::Exchange;
    const QColor color = m_aim.possible ? theme.accent : theme.shortage.ink;
    lane->setOutline(onCard ? QColor() : color);
    lane->view().setTarget(onCard ? place.row : -1);
    const bool foresees = place.lane > 0 && !onCard && m_aim.verdict.kind != Verdict::Kind::Unknown;
    lane->header().setForeseen(
        foresees ? std::optional(barWith(lane->header().top().bar, m_aim.verdict)) : std::nullopt);
    showDonors(aims(), *lane, aims().asksDonors(place.lane, m_aim.verdict, keys));
    showTip(*lane, at);
}

void BoardDrag::clearTarget(Lane& lane)
{
    lane.setOutline({});
    lane.view().setTarget(-1);
    lane.cards().setDonors({});
    lane.header().setForeseen({});
}

void BoardDrag::hover(const BoardPlace& place)
{
    Lane* const lane = m_lanes.lane(place.lane);
    if (!lane)
        return;
    const LaneView& view = lane->view();
    const QRect card = place.row < 0 ? QRect() : view.visualRect(lane->cards().index(place.row));
    const QPoint at = place.row < 0 ? lane->header().mapToGlobal(lane->header().rect().center())
                                    : view.viewport()->mapToGlobal(card.center());
    hover(place, { place.row >= 0, false }, at);
    if (m_aim.tip.isEmpty())
        return;
    // The name of the head ends with the verdict; whoever listens hears the rest as well.
    lane->header().setAccessibleDescription(m_aim.tip);
    QAccessibleEvent told(&lane->header(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void BoardDrag::showDonors(const BoardAim& aims, Lane& lane, bool asked)
{
    if (!asked || lane.isFolded()) {
        lane.cards().setDonors({});
        return;
    }
    const auto [first, last] = lane.view().rowsInSight();
    std::map<int, Chip> chips;
    for (const auto& [row, exchange] : aims.donors(lane.number(), first - 1, last + 1))
        chips.emplace(row, donorChip(exchange));
    lane.cards().setDonors(std::move(chips));
}

/// Beside the lane, on the side it was entered from, so that the next one stays free.
void BoardDrag::showTip(const Lane& lane, const QPoint& at)
{
    if (m_aim.tip.isEmpty()) {
        m_work.guide.tip().hide();
        return;
    }
    QWidget* const window = m_work.window;
    const QRect target(lane.mapTo(window, QPoint()), lane.size());
    m_work.guide.tip().showAside(window->mapFromGlobal(at), target, m_forward, m_aim.tip);
}

void BoardDrag::leave()
{
    m_rest.stop();
    m_scroll.stop();
    hover({}, {}, {});
    m_hovers = false;
    if (m_foreign) {
        m_foreign = false;
        clearVerdicts();
    }
}

void BoardDrag::showVerdict(Lane& lane)
{
    const BatchRef& ref = lane.cards().batch();
    std::set<LineId> held;
    for (const HeldPart& part : m_work.mover.heldParts())
        if (part.whole || part.from.value_or(BatchRef()) == ref)
            held.insert(part.line);
    lane.cards().setHeld(std::move(held));
    if (lane.number() == 0) {
        const bool free = aims().canFree();
        lane.header().setVerdict(free ? Chip { Tone::Muted, QStringLiteral("deallocate"), tr("deallocate") }
                                      : Chip { Tone::Plain, QStringLiteral("tick"), tr("is here") });
        return;
    }
    const Verdict verdict = aims().verdictOn(lane.number());
    const bool unknown = verdict.kind == Verdict::Kind::Unknown;
    lane.header().setVerdict(unknown ? std::nullopt : std::optional(verdictChip(verdict)));
    lane.update();
}

void BoardDrag::showVerdicts()
{
    if (!holds())
        return;
    m_lanes.visit([this](Lane& lane) { showVerdict(lane); });
    if (m_hovers)
        hover(m_place, m_keys, m_pointer);
}

void BoardDrag::clearVerdicts()
{
    m_lanes.visitAll([](Lane& lane) {
        lane.cards().setHeld({});
        clearTarget(lane);
        lane.header().setVerdict({});
        lane.header().setAccessibleDescription({});
        lane.update();
    });
    m_hovers = false;
}

void BoardDrag::refresh()
{
    if (holds())
        showVerdicts();
}

void BoardDrag::unfoldRested()
{
    if (m_place.lane < 0 || !m_hovers)
        return;
    m_lanes.unfold(m_place.lane);
    hover(placeAt(m_pointer), m_keys, m_pointer);
}

void BoardDrag::scroll()
{
    if (!m_hovers || !m_lanes.scrollNear(m_pointer))
        m_scroll.stop();
    else
        hover(placeAt(m_pointer), m_keys, m_pointer);
}

void BoardDrag::bringHeld(bool some)
{
    BoardPlace place;
    Q_EMIT placeWanted(place);
    if (place.lane < 0)
        return;
    act(aims().at(place, { place.row >= 0, some }), place);
}

void BoardDrag::act(const Aim& aim, const BoardPlace& place)
{
    const BoardContents& board = *m_lanes.contents();
    const Mover::Target target { board.product.sku,
        board.lanes[static_cast<std::size_t>(std::max(0, place.lane))].ref() };
    const QPoint at = m_work.window->mapFromGlobal(m_pointer);
    switch (aim.kind) {
    case Aim::Kind::Nothing:
        return;
    case Aim::Kind::Move:
        return m_work.guide.bring(target, at);
    case Aim::Kind::Some:
        return m_work.guide.bringSome(target, at);
    case Aim::Kind::Exchange:
        return m_work.mover.exchange(aim.exchange, board.product.version);
    case Aim::Kind::Free:
        return m_work.mover.deallocateParts(m_work.mover.heldParts());
    }
}

} // namespace allocation
