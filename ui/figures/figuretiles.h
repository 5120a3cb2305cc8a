#pragma once

#include "service/kpibreakdown.h"
#include "service/trend.h"

#include <map>
#include <QWidget>

class QLabel;

namespace allocation {

class Appearance;
class Sparkline;

/// The figures as a whole, a tile each, with how it was day by day; what exactly a figure counts stands in its tip.
class FigureTiles : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTiles(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const KpiSums& sums);
    /// How the figures came to be what they are. @param points by day
    void showTrend(const std::vector<TrendPoint>& points);

private:
    struct Figure {
        const char* name;
        QString title;
        QString meaning;
    };
    void add(const Figure& figure);
    void set(const char* name, const QString& value, const QString& tone = {});

    struct Tile {
        QWidget* frame;
        QLabel* value;
        QString title;
        Sparkline* trend;
    };
    template <class Of>
    void showTrend(const char* name, const std::vector<TrendPoint>& points, Of valueOf);

    const Appearance& m_appearance;
    std::map<std::string, Tile> m_tiles;
};

} // namespace allocation
