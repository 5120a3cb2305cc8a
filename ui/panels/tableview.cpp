#include "ui/panels/tableview.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/delegates/rowdelegate.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace allocation {

namespace {

/// Copying more is left to Export…
constexpr int copiedRows = 100'000;

} // namespace

TableView::TableView(const Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
{
    setItemDelegate(new RowDelegate(appearance, this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(painting::rowHeight(font()));
    QHeaderView* const header = horizontalHeader();
    header->setMinimumSectionSize(16); // for columns of signs
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QHeaderView::sectionResized, this, &TableView::onResized);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::columnsInserted, this, [this] {
        if (!m_measured.empty())
            fitColumns();
    });
}

int TableView::wantedRowHeight() const
{
    return painting::rowHeight(font());
}

void TableView::outlineRow(int row, const QColor& color)
{
    m_outlinedAll = false;
    m_outlinedRow = row;
    m_outline = color;
    viewport()->update();
}

void TableView::outlineAll(const QColor& color)
{
    m_outlinedAll = true;
    m_outlinedRow = -1;
    m_outline = color;
    viewport()->update();
}

void TableView::clearOutline()
{
    m_outlinedAll = false;
    outlineRow(-1, {});
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_outlinedRow < 0 && !m_outlinedAll)
        return;
    QRect rect = viewport()->rect();
    if (!m_outlinedAll) {
        rect.setTop(rowViewportPosition(m_outlinedRow));
        rect.setHeight(rowHeight(m_outlinedRow));
    }
    QPainter painter(viewport());
    painter.setPen(QPen(m_outline, 2));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    verticalHeader()->setDefaultSectionSize(wantedRowHeight());
    if (!m_measured.empty())
        fitColumns();
}

void TableView::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(
        model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void TableView::copySelection() const
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    QStringList cells;
    for (const int column : columns)
        cells << model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QString text = cells.join(QLatin1Char('\t'));
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && static_cast<int>(rows.size()) < copiedRows; ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << model()->index(row, column).data().toString().simplified();
        text += QLatin1Char('\n') + cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(text);
}

} // namespace allocation
