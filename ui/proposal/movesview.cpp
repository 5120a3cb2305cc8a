#include "ui/proposal/movesview.h"

#include "ui/appearance.h"
#include "ui/delegates/painting.h"
#include "ui/proposal/movesmodel.h"
#include "ui/proposal/tickdelegate.h"

#include <algorithm>
#include <array>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace allocation {

namespace {

/// More rows than that start folded.
constexpr int unfoldedRows = 2000;
/// Products measured for the widths of the columns, and rows of each.
constexpr int measured = 20;

/// In characters: at least and at most.
struct Width {
    int least;
    int most;
};
constexpr std::array<Width, MoveColumn::Count> widths { { { 18, 34 }, { 10, 22 }, { 8, 22 }, { 10, 28 }, { 16, 34 },
    { 20, 60 } } };

} // namespace

MovesView::MovesView(MovesModel& model, const Appearance& appearance, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("movesView"));
    setAccessibleName(tr("Moves of the proposal"));
    setItemDelegate(new TickDelegate(appearance, this));
    setModel(&model);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setAllColumnsShowFocus(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void MovesView::unfold()
{
    int rows = 0;
    for (int group = 0; group < m_model.rowCount() && rows <= unfoldedRows; ++group)
        rows += m_model.rowCount(m_model.index(group, 0));
    if (rows <= unfoldedRows)
        expandAll();
    else
        collapseAll();
}

void MovesView::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int column = 0; column < MoveColumn::Count; ++column) {
        int wanted = header()->sectionSizeHint(column);
        for (int group = 0; group < std::min(measured, m_model.rowCount()); ++group) {
            const QModelIndex parent = m_model.index(group, 0);
            for (int row = 0; row < std::min(measured, m_model.rowCount(parent)); ++row)
                wanted = std::max(wanted, itemDelegate()->sizeHint(option, m_model.index(row, column, parent)).width());
        }
        wanted += column == 0 ? 2 * indentation() : 0;
        const Width& limit = widths.at(static_cast<std::size_t>(column));
        header()->resizeSection(column, std::clamp(wanted, limit.least * unit, limit.most * unit));
    }
}

void MovesView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    painter->fillRect(rect, selectionModel()->isSelected(index) ? theme.selection : theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    QTreeView::drawBranches(painter, rect, index);
}

void MovesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) {
        QTreeView::keyPressEvent(event);
        return;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().siblingAtColumn(0);
    if (!rows.isEmpty())
        m_model.setTicked(rows, rows.front().data(Qt::CheckStateRole).toInt() != Qt::Checked);
}

void MovesView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace allocation
