#pragma once

#include "ui/chip.h"

#include <map>
#include <QColor>
#include <QTableView>
#include <set>
#include <vector>

namespace allocation {

class Appearance;

/// How all our tables look and behave: whole rows, no grid, sorted by a click on a header, copied with headers.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const Appearance& appearance, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    const Appearance& appearance() const { return m_appearance; }
    /// Columns as wide as what stands in them, within reason; until a person drags one they also follow the room there
    /// is. The last one is never cut: elastic ones give way, and then the table scrolls.
    void fitColumns();
    /// Long names: the first to give way.
    void setElastic(std::initializer_list<int> columns);
    /// What can be read elsewhere in the row: hidden, first to last, where even that is not enough.
    void setExpendable(std::initializer_list<int> columns);
    /// Something the column shall have room for, even if it is not there yet.
    void addExample(int column, const Chip& chip);
    /// Whether there is anything to show in the column just now.
    void setColumnShown(int column, bool shown);
    /// What a person wants to see.
    void chooseColumn(int column, bool shown);
    bool isColumnChosen(int column) const { return !m_unwanted.contains(column); }
    /// The chosen columns as they stand, also those that have no room or nothing to show just now.
    std::vector<int> chosenColumns() const;
    /// These and no others, in this order.
    void chooseColumns(const std::vector<int>& columns);
    /// Widths follow content and room again.
    void forgetWidths() { m_ownWidths = false; }
    /// What all columns need together to show everything.
    int wantedWidth() const;
    /// Order, widths and sort, as a person left them.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& saved);
    /// As selectRow(), which does nothing in a table that was never laid out from right to left.
    void chooseRow(int row);
    /// The outlined row, in that colour; -1: none.
    void outlineRow(int row, const QColor& color);
    /// The whole table outlined.
    void outlineAll(const QColor& color);
    void clearOutline();
    void copySelection() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    virtual int wantedRowHeight() const;
    void onResized(int column, int before, int after);
    int measured(int column) const;
    bool isDropped(int column, std::size_t dropped) const;
    int lastColumn() const;
    struct Plan {
        std::vector<int> widths;
        std::vector<int> spare;
        int lacking = 0; ///< pixels
        int giving = 0;  ///< what can be spared of that
    };
    Plan plan(std::size_t dropped) const;
    void distribute();

    const Appearance& m_appearance;
    int m_outlinedRow = -1;
    bool m_outlinedAll = false;
    QColor m_outline;
    std::set<int> m_elastic;
    std::vector<int> m_expendable;
    std::set<int> m_unwanted;  ///< a person has hidden them
    std::set<int> m_unoffered; ///< they have nothing to show
    std::multimap<int, Chip> m_examples;
    std::vector<int> m_measured; ///< widths that show everything; empty: not fitted
    bool m_ownWidths = false;    ///< a person has dragged a column
    bool m_distributing = false;
};

} // namespace allocation
