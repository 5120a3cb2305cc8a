// How wide the columns of a TableView are.
#include "ui/delegates/rowdelegate.h"
#include "ui/panels/tableview.h"

#include <algorithm>
#include <numeric>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace allocation {

namespace {

/// Rows that are measured, spread over the table: the first ones are often alike.
constexpr int measuredRows = 120;
// in characters
constexpr int widestColumn = 28;
constexpr int widestText = 60; ///< of a column that takes what is left anyway, or gives way
constexpr int narrowestElastic = 9;
constexpr int headerPadding = 10; // pixels, as in the style sheet

} // namespace

void TableView::setElastic(std::initializer_list<int> columns)
{
    m_elastic = columns;
}

void TableView::setExpendable(std::initializer_list<int> columns)
{
    m_expendable = columns;
}

void TableView::addExample(int column, const Chip& chip)
{
    m_examples.emplace(column, chip);
}

int TableView::measured(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const bool titled = !model()->headerData(column, Qt::Horizontal).toString().isEmpty();
    int width = titled ? horizontalHeader()->sectionSizeHint(column) : 0;
    const int rows = model()->rowCount();
    for (int row = 0; row < rows; row += std::max(1, rows / measuredRows)) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    const int most = column == lastColumn() || m_elastic.contains(column) ? widestText : widestColumn;
    width = std::min(width, most * fontMetrics().averageCharWidth());
    const auto [first, last] = m_examples.equal_range(column);
    std::for_each(first, last,
        [&](const auto& example) { width = std::max(width, RowDelegate::widthOf(example.second, font())); });
    return width;
}

int TableView::lastColumn() const
{
    const QHeaderView& header = *horizontalHeader();
    int visual = header.count() - 1;
    while (visual > 0 && header.isSectionHidden(header.logicalIndex(visual)))
        --visual;
    return header.logicalIndex(visual);
}

void TableView::fitColumns()
{
    m_measured.resize(static_cast<std::size_t>(horizontalHeader()->count()));
    for (std::size_t column = 0; column < m_measured.size(); ++column)
        m_measured[column] = measured(static_cast<int>(column));
    distribute();
}

/// Whether it is hidden if the first so many expendable columns are.
bool TableView::isDropped(int column, std::size_t dropped) const
{
    const auto place = std::ranges::find(m_expendable, column);
    return m_unwanted.contains(column) || m_unoffered.contains(column)
        || place - m_expendable.begin() < static_cast<std::ptrdiff_t>(place == m_expendable.end() ? 0 : dropped);
}

/// The widths that are wanted without the first so many expendable columns, and how much of each may be taken away.
TableView::Plan TableView::plan(std::size_t dropped) const
{
    const auto hidden = [&](int column) {
        const bool expendable = std::ranges::find(m_expendable, column) != m_expendable.end();
        return expendable ? isDropped(column, dropped) : isColumnHidden(column);
    };
    const QHeaderView& header = *horizontalHeader();
    const int last = lastColumn();
    Plan plan { m_measured, std::vector<int>(m_measured.size()) };
    for (std::size_t i = 0; i < plan.widths.size(); ++i) {
        const int column = static_cast<int>(i);
        int& width = plan.widths[i];
        if (hidden(column)) {
            width = 0;
        } else if (m_ownWidths && column != last) {
            width = isColumnHidden(column) ? width : columnWidth(column);
        } else if (m_elastic.contains(column)) {
            const QString title = model()->headerData(column, Qt::Horizontal).toString();
            const int least = std::max(narrowestElastic * fontMetrics().averageCharWidth(),
                header.fontMetrics().horizontalAdvance(title) + 2 * headerPadding);
            plan.spare[i] = std::max(0, width - least);
        }
    }
    plan.giving = std::accumulate(plan.spare.begin(), plan.spare.end(), 0);
    plan.lacking = std::accumulate(plan.widths.begin(), plan.widths.end(), 0) - viewport()->width();
    return plan;
}

void TableView::distribute()
{
    if (m_measured.empty() || m_distributing || horizontalHeader()->sectionResizeMode(0) == QHeaderView::Stretch)
        return;
    const QScopedValueRollback distributing(m_distributing, true);
    std::size_t dropped = 0;
    Plan wanted = plan(dropped);
    // What stands elsewhere, too, goes before names are too short to be told apart.
    while (wanted.lacking > wanted.giving / 2 && !m_ownWidths && dropped < m_expendable.size())
        wanted = plan(++dropped);
    horizontalHeader()->setStretchLastSection(false); // else what is hidden now leaves a gap
    for (std::size_t i = 0; i < m_expendable.size(); ++i)
        setColumnHidden(m_expendable[i], isDropped(m_expendable[i], dropped));
    const int taken = std::min(wanted.lacking, wanted.giving);
    for (std::size_t i = 0; i < wanted.widths.size(); ++i) {
        const int rounded = taken > 0 ? (wanted.spare[i] * taken + wanted.giving - 1) / wanted.giving : 0;
        if (wanted.widths[i] > 0)
            setColumnWidth(static_cast<int>(i), wanted.widths[i] - rounded);
    }
    // Stretched the last one would be squeezed where there is too little room.
    horizontalHeader()->setStretchLastSection(wanted.lacking <= wanted.giving);
}

void TableView::setColumnShown(int column, bool shown)
{
    if (shown)
        m_unoffered.erase(column);
    else
        m_unoffered.insert(column);
    setColumnHidden(column, isDropped(column, 0));
    distribute();
}

void TableView::chooseColumn(int column, bool shown)
{
    if (shown)
        m_unwanted.erase(column);
    else
        m_unwanted.insert(column);
    setColumnHidden(column, isDropped(column, 0));
    if (!m_measured.empty())
        fitColumns();
}

std::vector<int> TableView::chosenColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); isColumnChosen(column))
            columns.push_back(column);
    return columns;
}

void TableView::chooseColumns(const std::vector<int>& columns)
{
    QHeaderView& header = *horizontalHeader();
    int place = 0;
    for (const int column : columns)
        header.moveSection(header.visualIndex(column), place++);
    for (int column = 0; column < header.count(); ++column) {
        if (std::ranges::find(columns, column) == columns.end())
            m_unwanted.insert(column);
        else
            m_unwanted.erase(column);
        setColumnHidden(column, isDropped(column, 0));
    }
    if (!m_measured.empty())
        fitColumns();
}

int TableView::wantedWidth() const
{
    int width = verticalScrollBar()->sizeHint().width();
    for (std::size_t i = 0; i < m_measured.size(); ++i)
        width += isColumnHidden(static_cast<int>(i)) ? 0 : m_measured[i];
    return width;
}

void TableView::onResized(int column, int before, int after)
{
    const bool hidden = before == 0 || after == 0;
    if (!m_distributing && !hidden && column != lastColumn())
        m_ownWidths = true;
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    distribute();
}

QByteArray TableView::saveColumns() const
{
    QByteArray saved;
    QDataStream(&saved, QIODevice::WriteOnly)
        << m_ownWidths << horizontalHeader()->saveState() << QList<int>(m_unwanted.begin(), m_unwanted.end());
    return saved;
}

void TableView::restoreColumns(const QByteArray& saved)
{
    QDataStream stream(saved);
    bool own = false;
    QByteArray state;
    QList<int> unwanted;
    stream >> own >> state >> unwanted;
    if (stream.status() != QDataStream::Ok)
        return;
    {
        const QScopedValueRollback distributing(m_distributing, true);
        if (!horizontalHeader()->restoreState(state))
            return;
    }
    m_ownWidths = own;
    m_unwanted = { unwanted.begin(), unwanted.end() };
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, isDropped(column, 0));
    distribute();
}

} // namespace allocation
