#include "ui/figures/figuretiles.h"

#include "ui/figures/sparkline.h"
#include "ui/models/formats.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <type_traits>

namespace allocation {

namespace {

constexpr int tilesARow = 2;

/// Longer ago nobody compares with today, and the line would have no shape.
constexpr int shownDays = 90;

} // namespace

FigureTiles::FigureTiles(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("figureTiles"));
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    const QString window = tr(" Over all order lines the database knows; quotes and what is set aside do not count.");
    add({ "figureLines", tr("Lines filled"), tr("Order lines with nothing left to allocate, of all.") + window });
    add({ "figureOrders", tr("Orders filled"),
        tr("Orders all of whose lines have nothing left to allocate, of all.") + window });
    add({ "figureUnits", tr("Units filled"), tr("Units allocated or shipped, of all that were ordered.") + window });
    add({ "figureOnTime", tr("On time"), tr("Order lines that are wholly allocated and not late, of all.") + window });
    add({ "figureLate", tr("Late lines"), tr("Order lines that are ready after their due date.") + window });
    add({ "figureDaysLate", tr("Days late"), tr("Days between due and ready, summed over the late lines.") + window });
    add({ "figureShort", tr("Units short"),
        tr("Units that are open and that nothing available of their product can cover, over everything the database "
           "knows. Customers and weeks share them in the order in which lines are served: the least urgent go "
           "without.") });
}

void FigureTiles::add(const Figure& figure)
{
    auto* const frame = new QFrame(this);
    frame->setObjectName(QLatin1StringView(figure.name));
    frame->setToolTip(formats::plainTip(figure.meaning));
    auto* const title = new QLabel(figure.title, frame);
    title->setProperty("look", QStringLiteral("muted"));
    auto* const value = new QLabel(frame);
    value->setTextFormat(Qt::PlainText);
    value->setProperty("look", QStringLiteral("heading"));
    auto* const trend = new Sparkline(figure.title, m_appearance, frame);
    trend->setObjectName(QLatin1StringView(figure.name) + QStringLiteral("Trend"));
    auto* const layout = new QGridLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(0);
    layout->addWidget(value, 0, 0);
    layout->addWidget(title, 1, 0);
    layout->addWidget(trend, 0, 1, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    auto* const grid = static_cast<QGridLayout*>(this->layout());
    const int place = static_cast<int>(m_tiles.size());
    grid->addWidget(frame, place / tilesARow, place % tilesARow);
    m_tiles.emplace(figure.name, Tile { frame, value, figure.title, trend });
}

void FigureTiles::set(const char* name, const QString& value, const QString& tone)
{
    const Tile& tile = m_tiles.at(name);
    tile.value->setText(value);
    tile.value->setProperty("tone", tone);
    tile.value->style()->unpolish(tile.value);
    tile.value->style()->polish(tile.value);
    tile.frame->setAccessibleName(tr("%1: %2", "figure, value").arg(tile.title, value));
}

void FigureTiles::show(const KpiSums& sums)
{
    const QLocale locale;
    set("figureLines", formats::rate(sums.lineFill, locale));
    set("figureOrders", formats::rate(sums.orderFill, locale));
    set("figureUnits", formats::rate(sums.unitFill, locale));
    set("figureOnTime", formats::rate(sums.onTime, locale));
    const QString late = sums.lateLines > 0 ? QStringLiteral("late") : QString();
    set("figureLate", formats::number(sums.lateLines, locale), late);
    set("figureDaysLate", formats::number(sums.daysLate, locale), late);
    set("figureShort", formats::number(sums.shortUnits, locale),
        sums.shortUnits > 0 ? QStringLiteral("short") : QString());
}

void FigureTiles::showTrend(const std::vector<TrendPoint>& points)
{
    showTrend("figureLines", points, [](const TrendPoint& point) { return point.lineFill; });
    showTrend("figureOrders", points, [](const TrendPoint& point) { return point.orderFill; });
    showTrend("figureUnits", points, [](const TrendPoint& point) { return point.unitFill; });
    showTrend("figureOnTime", points, [](const TrendPoint& point) { return point.onTime; });
    showTrend("figureLate", points, [](const TrendPoint& point) { return point.lateLines; });
    showTrend("figureShort", points, [](const TrendPoint& point) { return point.shortUnits; });
}

/// @param valueOf a rate, which may be none, or a number
template <class Of>
void FigureTiles::showTrend(const char* name, const std::vector<TrendPoint>& points, Of valueOf)
{
    constexpr bool isRate = std::is_same_v<std::invoke_result_t<Of, const TrendPoint&>, std::optional<double>>;
    std::vector<Sparkline::Value> values;
    for (const TrendPoint& point : points)
        if (const std::optional<double> value = valueOf(point); value && points.back().day - point.day < shownDays)
            values.push_back({ point.day, *value });
    const Tile& tile = m_tiles.at(name);
    tile.trend->show(std::move(values), [](double value) {
        return isRate ? formats::rate(value, QLocale()) : formats::number(static_cast<Quantity>(value), QLocale());
    });
    tile.frame->setAccessibleDescription(tile.trend->summary());
}

} // namespace allocation
