#pragma once

#include "ui/models/catalogue.h"
#include "ui/models/linegroups.h"
#include "ui/models/linerecord.h"
#include "ui/models/linesieve.h"
#include "ui/models/linewatch.h"
#include "ui/models/orderindex.h"
#include "ui/models/owncolumns.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/signs.h"

#include <optional>
#include <QItemSelection>
#include <set>
#include <utility>
#include <vector>

namespace allocation {

/// What is said about several lines together.
struct LineSums {
    qsizetype lines = 0;
    Quantity units = 0;
    qsizetype late = 0;
    qsizetype allocatedLines = 0; ///< with units on batches
    Quantity allocatedUnits = 0;
    qsizetype pinnedLines = 0;
    qsizetype releasedLines = 0; ///< with units on a pick list
    qsizetype flaggedLines = 0;
};

/// What is known of a line without asking the store.
struct LineFacts {
    LineId id;
    Quantity qty = 0;
    Quantity open = 0;
    QString customer;
    std::optional<Date> due;
    std::optional<int> priority;
    Timing timing;
    bool pinned = false;
    std::string pinnedBy;  ///< owner of its first pin
    bool released = false; ///< units of it are on a pick list
    bool flag = false;
    std::vector<BatchRef> batches; ///< in the order of prefers()
};

/// Order lines, see LineColumn. Drags carry line ids (drag.h).
class LinesModel : public RowsModel<LineRecord>
{
    Q_OBJECT

public:
    explicit LinesModel(QString database, QObject* parent = nullptr);
    ~LinesModel() override;
    Q_DISABLE_COPY_MOVE(LinesModel)

    /// All lines anew.
    void load(LineBlock block);
    /// All lines of these products.
    void mergeProducts(const std::vector<Sku>& skus, const LineBlock& block, const QString& who = {});
    void setDescriptions(const Catalogue::Descriptions& descriptions);

    void setProduct(const std::optional<Sku>& sku);
    const std::optional<Sku>& product() const { return m_product; }
    /// In order, SKU, customer, batch, note and description, case does not count. Empty: no search.
    void setSearch(const QString& text);
    const QString& search() const { return m_search; }
    void setStatusFilter(LineFilter filter);
    LineFilter statusFilter() const { return m_filter; }
    /// Together with product, search and list.
    void setColumnFilters(const ColumnFilters& filters);
    const ColumnFilters& columnFilters() const { return m_sieve.filters(); }
    /// The texts that stand in the column, as a person would order them, an empty cell as an empty text; nothing if
    /// there are more than so many.
    QStringList valuesIn(int column, std::size_t most) const;
    /// Adds the rows from `first` to before `last` to their groups: what stands in the column, or the week of a due
    /// date.
    void sumUp(int column, int first, int last, LineGroups& groups) const;
    /// What the lines of a group have in common: a text, or the Monday of a week; nothing: an empty cell.
    QString nameOfGroup(int column, qint64 group) const;
    /// What narrows the column to that group.
    ColumnFilter filterOfGroup(int column, qint64 group) const;
    /// -1 if no column has it. Columns are kept by their ids: the planner's own ones come and go.
    int columnOf(const QString& id) const;
    QString idOfColumn(int column) const;
    /// Lines of these keys would be placed by a run.
    void setPlaceable(std::vector<qint64> keys);
    /// Products that lack units, and batches that come later than they were to come.
    void setAlerts(const std::vector<Sku>& shortProducts, const std::vector<BatchRef>& slipped);
    /// The next row from there, round the end, that is over-allocated, open or late; -1: none.
    int nextProblem(int row, int step) const;
    /// Lines with units on it have MarkedRole.
    void setMarkedBatch(const std::optional<BatchRef>& ref);

    LineId lineAt(int row) const;
    /// -1 if it is not shown.
    int rowOf(const LineId& id) const;
    Sku skuAt(int row) const;
    Quantity qtyAt(int row) const { return recordAt(row).qty; }
    Quantity openAt(int row) const { return recordAt(row).open(); }
    LineFacts factsAt(int row) const;
    /// Also of lines that are filtered out.
    std::optional<LineFacts> facts(const LineId& id) const;

    /// Of selected rows, in the order on the screen; cheap also when everything is selected.
    LineSums sums(const QItemSelection& selection) const;
    QList<LineId> linesIn(const QItemSelection& selection) const;
    std::vector<Sku> productsIn(const QItemSelection& selection) const;
    /// That have units on pick lists.
    std::vector<Sku> releasedProducts() const;
    std::vector<BatchRef> batchesIn(const QItemSelection& selection) const;
    /// How many lines match the search in other products than the one set.
    qsizetype matchesElsewhere() const;

    const Planning& planning() const { return m_planning; }
    /// Ready and how late lines are follow.
    void setPlanning(const Planning& planning);
    const FillRates& rates() const { return m_counts.rates; }
    /// Of all lines, those with units on pick lists.
    qint64 releasedLines() const { return m_counts.releasedLines; }
    Lateness lateness(const Sku& sku) const;
    /// Of products whose lines came, went or changed since the last call; of all if they were loaded anew.
    std::vector<std::pair<Sku, Lateness>> takeLateness();
    std::size_t bytesUsed() const;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// Lines were dropped here: whoever hears it may deallocate them. Nothing has changed yet.
    void linesDroppedBack(const QList<allocation::LineId>& lines);

private:
    std::span<const ColumnText> columns() const override;
    QVariant cell(Source source, int column, int role) const override;
    QString idOf(Source source) const override;
    bool matches(Source source) const override;
    std::uint64_t sortKey(Source source, int column) const override;
    Qt::ItemFlags dragFlags() const override;
    ColumnRange difference(const LineRecord& before, const LineRecord& after) const override;
    void account(const LineRecord* before, const LineRecord* after) override;

    void beforeArranging() const override;

    LineSieve::Source forSieve() const;
    void watchedAnew();
    void adoptColumns(const std::vector<OwnText>& own);
    void adoptOwn(const LineBlock& block, const std::vector<TextId>& here, const QString& who);
    TextId textOf(const LineRecord& line, int column) const;
    LineStatus statusOf(const LineRecord& line) const;
    QString display(const LineRecord& line, int column) const;
    QString displayTime(const LineRecord& line, int column) const;
    QVariant value(const LineRecord& line, int column) const;
    QString pinText(const LineRecord& line) const;
    signs::Noted noted(const LineRecord& line) const;
    QVariant chip(const LineRecord& line, int column) const;
    std::uint64_t timeKey(const LineRecord& line, int column) const;
    bool found(const LineRecord& line) const;
    bool passes(const LineRecord& line) const;
    bool isMarked(const LineRecord& line) const;
    std::vector<LineRecord> adopt(const LineBlock& block, const std::vector<TextId>& here);
    void lookUpIds();
    const TextPool& texts() const { return m_catalogue.texts(); }
    std::vector<qint64> goneOf(const std::vector<Sku>& skus, const std::vector<LineRecord>& rows) const;
    const LineRecord* find(const LineId& id) const;
    LineId lineIdOf(const LineRecord& line) const;
    LineFacts factsOf(const LineRecord& line) const;
    std::vector<Sku> skusOf(const std::set<TextId>& ids) const;
    template <class Visit>
    void visit(const QItemSelection& selection, Visit visit) const;

    QString m_database;
    Catalogue m_catalogue;
    PinPool m_pins;
    NotePool m_notes;
    mutable OrderIndex m_orders;
    Planning m_planning;
    LineCounts m_counts;
    std::set<TextId> m_touched; ///< ids of SKUs
    std::optional<Sku> m_product;
    TextId m_productId = 0;
    QString m_search;
    LineFilter m_filter = LineFilter::All;
    LineSieve m_sieve;
    LineWatch m_watch;
    OwnColumns m_own;
    std::optional<BatchRef> m_marked;
    TextId m_markedId = 0;
};

} // namespace allocation
