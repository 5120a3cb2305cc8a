#pragma once

#include <QColor>
#include <QTableView>

namespace allocation {

class Appearance;

/// How all our tables look and behave: whole rows, no grid, sorted by a click on a header, copied with headers.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const Appearance& appearance, QWidget* parent = nullptr);

    const Appearance& appearance() const { return m_appearance; }
    /// Columns as wide as what is in sight, within reason.
    void fitColumns();
    /// The outlined row, in that colour; -1: none.
    void outlineRow(int row, const QColor& color);
    /// The whole table outlined.
    void outlineAll(const QColor& color);
    void clearOutline();
    void copySelection() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    virtual int wantedRowHeight() const;

    const Appearance& m_appearance;
    int m_outlinedRow = -1;
    bool m_outlinedAll = false;
    QColor m_outline;
};

} // namespace allocation
