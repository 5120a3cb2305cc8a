#include "ui/timeline/supplyband.h"

#include "bridge/wording.h"
#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/icons.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/selectionlink.h"

#include <algorithm>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <utility>

namespace allocation {

namespace {

constexpr int padding = 6;
constexpr int barRoom = 12;
constexpr int longestBar = 150;
constexpr int longestCompactBar = 60;
constexpr int shortestBar = 16;
constexpr int compactHeight = 12;
/// Longer names are cut in the middle, where ids differ least.
constexpr int longestName = 24;
/// What is measured and what is painted differ by a pixel or two.
constexpr int slack = 2;

Chip signOf(const Batch& batch)
{
    if (batch.hold)
        return { Tone::Note, QStringLiteral("hold"), {} };
    return etaChip(batch.eta, {});
}

} // namespace

SupplyBand::SupplyBand(TimeScale& scale, const TimelineData& timeline, const Appearance& appearance,
    SelectionLink& selection, QString database)
    : TimelineBand({ scale, timeline, appearance }, nullptr)
    , m_selection(selection)
    , m_database(std::move(database))
{
    setObjectName(QStringLiteral("timelineSupply"));
    setAccessibleName(tr("Supply"));
    setAcceptDrops(true);
    connect(&timeline, &TimelineData::changed, this, [this] { m_verdicts.clear(); });
    const auto repaint = [this] { viewport()->update(); };
    connect(&selection, &SelectionLink::batchChanged, this, repaint);
    connect(&selection, &SelectionLink::linesChanged, this, repaint);
}

BatchRef SupplyBand::refOf(int mark) const
{
    return data().batch(movement(mark)).ref;
}

Sku SupplyBand::skuOf(int mark) const
{
    return data().batch(movement(mark)).sku;
}

bool SupplyBand::isChosen(int mark) const
{
    return m_selection.batch() == refOf(mark);
}

void SupplyBand::choose(int mark, Qt::KeyboardModifiers)
{
    m_selection.chooseBatch(refOf(mark));
}

void SupplyBand::setVerdicts(Ask ask)
{
    m_ask = std::move(ask);
    m_verdicts.clear();
    hover(-1);
}

void SupplyBand::hover(int mark)
{
    m_hovered = mark;
    viewport()->update();
}

const Verdict* SupplyBand::verdictOf(const BatchRef& ref) const
{
    if (!m_ask)
        return nullptr;
    const auto known = m_verdicts.find(ref);
    return known != m_verdicts.end() ? &known->second : &m_verdicts.emplace(ref, m_ask(ref)).first->second;
}

/// Units of a selected line are there.
bool SupplyBand::isMarked(const Batch& batch) const
{
    const QList<LineId> lines = m_selection.lines();
    // Of very many lines nearly every batch would be marked.
    constexpr qsizetype markedFor = 50;
    return lines.size() <= markedFor && std::ranges::any_of(lines, [&](const LineId& id) {
        const OrderLine* const line = data().product().line(id);
        return line != nullptr && line->allocatedOn(batch.ref) > 0;
    });
}

int SupplyBand::barWidth(const Batch& batch, bool compact) const
{
    Quantity largest = 1;
    for (const Batch& other : data().product().batches)
        largest = std::max(largest, other.qty);
    const int longest = compact ? longestCompactBar : longestBar;
    return std::max(shortestBar, qRound(longest * (double(batch.qty) / double(largest))));
}

int SupplyBand::nameWidth(const Batch& batch) const
{
    const QFontMetrics metrics(painting::strong(font()));
    return std::min(
        metrics.horizontalAdvance(formats::text(batch.ref.text())) + slack, longestName * metrics.averageCharWidth());
}

Chip SupplyBand::answer(const Batch& batch) const
{
    if (const Verdict* const verdict = verdictOf(batch.ref))
        return verdictChip(*verdict);
    if (batch.available() < 0)
        return { Tone::Short, QStringLiteral("short"), tr("%1 over").arg(locale().toString(-batch.available())) };
    return { Tone::Plain, {}, tr("%1 left").arg(locale().toString(batch.available())) };
}

int SupplyBand::answerWidth(const Batch& batch) const
{
    const Chip longest { Tone::Late, QStringLiteral("clock"), wording::lateness(88) + QStringLiteral(" (+88)") };
    return std::max(painting::chipWidth(answer(batch), font()), painting::chipWidth(longest, font()));
}

int SupplyBand::markWidth(const Movement& movement, bool compact) const
{
    const Batch& batch = data().batch(movement);
    const int bar = barWidth(batch, compact);
    if (compact)
        return bar;
    const int title = painting::chipWidth(signOf(batch), font()) + padding + nameWidth(batch);
    return std::max({ title, answerWidth(batch), bar }) + 2 * padding;
}

int SupplyBand::markHeight(bool compact) const
{
    return compact ? compactHeight : 2 * (painting::chipHeight(font()) + 1) + barRoom + padding;
}

Bar SupplyBand::bar(const Batch& batch) const
{
    return batchBar(batch.inStock(), batch.qty, batch.allocated, verdictOf(batch.ref));
}

void SupplyBand::paintMark(QPainter& painter, const QRect& rect, int mark) const
{
    const Theme& theme = appearance().theme();
    const Batch& batch = data().batch(movement(mark));
    paintCard(painter, rect, mark, theme.surface, isMarked(batch));
    if (isCompact())
        painting::drawBar(painter, rect.adjusted(2, 0, -2, 0), bar(batch), theme, layoutDirection());
    else
        paintFull(painter, rect.adjusted(padding, padding / 2, -padding, -padding / 2), batch);
    if (mark != m_hovered)
        return;
    const Verdict* const verdict = verdictOf(batch.ref);
    const bool possible = verdict != nullptr
        && (verdict->kind == Verdict::Kind::Fits || verdict->kind == Verdict::Kind::FitsPart);
    painter.setPen(QPen(possible ? theme.accent : theme.shortage.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
}

/// Its name, what is left there, and a bar as long as its quantity.
void SupplyBand::paintFull(QPainter& painter, const QRect& rect, const Batch& batch) const
{
    const Theme& theme = appearance().theme();
    const int line = painting::chipHeight(font()) + 1;
    const auto place = [&](int row, int from, int width) {
        return QStyle::visualRect(
            layoutDirection(), rect, QRect(rect.left() + from, rect.top() + row * line, width, line));
    };
    painter.setFont(font());
    const Chip sign = signOf(batch);
    const int signWidth = painting::chipWidth(sign, font());
    painting::drawChip(painter, place(0, 0, signWidth), sign, theme, layoutDirection());
    painting::drawChip(painter, place(1, 0, rect.width()), answer(batch), theme, layoutDirection());
    QRect length = place(2, 0, barWidth(batch, false));
    length.setHeight(barRoom);
    painting::drawBar(painter, length, bar(batch), theme, layoutDirection());
    const QFont strong = painting::strong(font());
    const int name = nameWidth(batch);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(place(0, signWidth + padding, name),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(strong).elidedText(formats::text(batch.ref.text()), Qt::ElideMiddle, name));
}

} // namespace allocation
