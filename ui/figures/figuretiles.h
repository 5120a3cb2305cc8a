#pragma once

#include "service/kpibreakdown.h"

#include <map>
#include <QWidget>

class QLabel;

namespace allocation {

/// The figures as a whole, a tile each; what exactly a figure counts stands in its tip.
class FigureTiles : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTiles(QWidget* parent = nullptr);

    void show(const KpiSums& sums);

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
    };
    std::map<std::string, Tile> m_tiles;
};

} // namespace allocation
