#include "ui/selectionlink.h"

#include "ui/dragguide.h"
#include "ui/models/storeview.h"
#include "ui/panels/batchesview.h"
#include "ui/panels/linesview.h"
#include "ui/panels/productsview.h"

#include <algorithm>
#include <QScopedValueRollback>

namespace allocation {

namespace {

/// What is known of more lines is asked for when they are picked up.
constexpr qsizetype heldBeforehand = 200;

} // namespace

SelectionLink::SelectionLink(StoreView& store, Mover& mover, const DragGuide& guide, const Tables& tables)
    : QObject(&store)
    , m_store(store)
    , m_mover(mover)
    , m_guide(guide)
    , m_tables(tables)
{
    connect(tables.products.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::onProducts);
    connect(tables.lines.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::onLines);
    connect(tables.batches.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionLink::onBatches);
    connect(&store.lines(), &TableModel::contentsChanged, this, &SelectionLink::onLines);
    connect(&store.products(), &TableModel::shownChanged, this, &SelectionLink::showProduct);
}

void SelectionLink::onProducts()
{
    if (m_showing)
        return;
    const QModelIndexList rows = m_tables.products.selectionModel()->selectedRows();
    const auto& product = m_store.lines().product();
    if (rows.isEmpty() && (!product || m_store.products().rowOf(*product) < 0))
        return; // the search hides it; it narrows still
    std::optional<Sku> chosen;
    if (!rows.isEmpty())
        chosen = m_store.products().skuAt(rows.front().row());
    if (product != chosen)
        m_store.setProduct(chosen);
    Q_EMIT productChanged();
}

void SelectionLink::showProduct()
{
    const auto& product = m_store.lines().product();
    const int row = product ? m_store.products().rowOf(*product) : -1;
    if (row < 0 || m_tables.products.selectionModel()->isRowSelected(row))
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_tables.products.chooseRow(row);
}

void SelectionLink::onLines()
{
    const QItemSelection selection = m_tables.lines.selectionModel()->selection();
    m_store.batches().setMarked(m_store.lines().batchesIn(selection));
    const bool handIsFull = m_guide.holdsCut() || m_guide.isDragging();
    if (!handIsFull && m_store.lines().sums(selection).lines <= heldBeforehand) {
        const QList<LineId> lines = m_tables.lines.selectedLines();
        m_mover.expect({ lines.begin(), lines.end() });
    }
    Q_EMIT linesChanged();
}

void SelectionLink::onBatches()
{
    const QModelIndexList rows = m_tables.batches.selectionModel()->selectedRows();
    m_store.lines().setMarkedBatch(
        rows.isEmpty() ? std::nullopt : std::optional(m_store.batches().refAt(rows.front().row())));
    Q_EMIT batchChanged();
}

QList<LineId> SelectionLink::lines() const
{
    return m_tables.lines.selectedLines();
}

QItemSelection SelectionLink::lineSelection() const
{
    return m_tables.lines.selectionModel()->selection();
}

LineSums SelectionLink::sums() const
{
    return m_store.lines().sums(m_tables.lines.selectionModel()->selection());
}

std::optional<BatchRef> SelectionLink::batch() const
{
    const QModelIndexList rows = m_tables.batches.selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_store.batches().refAt(rows.front().row()));
}

const std::optional<Sku>& SelectionLink::product() const
{
    return m_store.lines().product();
}

std::optional<Sku> SelectionLink::subject() const
{
    const QItemSelection selection = m_tables.lines.selectionModel()->selection();
    if (product() || selection.isEmpty())
        return product();
    return m_store.lines().lineAt(selection.front().top()).sku;
}

void SelectionLink::chooseLines(const QList<LineId>& lines)
{
    const LinesModel& model = m_store.lines();
    if (std::ranges::any_of(lines, [&](const LineId& line) { return model.rowOf(line) < 0; }))
        Q_EMIT narrowingObstructs();
    if (model.isArranging()) { // of very many lines it is known soon where these stand
        connect(
            &model, &TableModel::shownChanged, this, [this, lines] { chooseLines(lines); }, Qt::SingleShotConnection);
        return;
    }
    QItemSelection selection;
    int current = -1;
    for (const LineId& line : lines)
        if (const int row = model.rowOf(line); row >= 0) {
            selection.select(model.index(row, 0), model.index(row, 0));
            current = row;
        }
    QItemSelectionModel* const selected = m_tables.lines.selectionModel();
    if (current >= 0)
        selected->setCurrentIndex(model.index(current, 0), QItemSelectionModel::NoUpdate);
    selected->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SelectionLink::chooseBatch(const std::optional<BatchRef>& ref)
{
    const int row = ref ? m_store.batches().rowOf(*ref) : -1;
    if (row >= 0)
        m_tables.batches.chooseRow(row);
    else
        m_tables.batches.clearSelection();
}

void SelectionLink::chooseProduct(const Sku& sku)
{
    const int row = m_store.products().rowOf(sku);
    if (row >= 0)
        m_tables.products.chooseRow(row);
}

void SelectionLink::clearProduct()
{
    m_tables.products.clearSelection();
    if (m_store.lines().product()) {
        m_store.setProduct({});
        Q_EMIT productChanged();
    }
}

void SelectionLink::selectFirstProduct()
{
    if (m_store.products().rowCount() > 0)
        m_tables.products.chooseRow(0);
}

} // namespace allocation
