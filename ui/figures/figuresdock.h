#pragma once

#include "service/kpibreakdown.h"
#include "ui/figures/breakdownmodel.h"
#include "ui/panels/bottompane.h"

class QButtonGroup;

namespace allocation {

class FigureTiles;
class TableView;

/// The pane Figures: how well demand is served, as a whole and by product, customer and week. Read in the background,
/// and only while somebody looks.
class FiguresDock : public BottomPane
{
    Q_OBJECT

public:
    explicit FiguresDock(const Workspace& work);

private:
    QWidget* buildBreakdown();
    QWidget* buildChoices();
    void readSoon();
    void read();
    void showBreakdown();
    void open(int row);

    FigureTiles* m_tiles;
    BreakdownModel* m_model;
    TableView* m_table = nullptr;
    QButtonGroup* m_choices = nullptr;
    KpiBreakdown m_figures;
    bool m_reading = false;
    bool m_outdated = true;
    bool m_fitted = false;
};

} // namespace allocation
