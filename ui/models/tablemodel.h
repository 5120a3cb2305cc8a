#pragma once

#include "ui/models/columntext.h"
#include "ui/models/roles.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>
#include <span>
#include <stop_token>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace allocation {

/// Place of a row in the store of its model, in order of arrival; the row's place on the screen is another number.
using Source = std::uint32_t;

/// A table for very many rows: sorts and filters itself (a proxy needs seconds for a million rows), and takes changes
/// so that selection, current row and persistent indexes survive. It changes no data; views send commands instead.
///
/// Rows do not run away: a changed row that no longer belongs where it is stays there, with StayedRole, until the next
/// sort, filter or refresh(). New rows come in at most ten times a second, the first after a pause at once.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mergeInterval = 100; ///< ms
    static constexpr int glowTime = 2500;     ///< ms
    /// More rows than that are sorted and filtered in a thread of their own, if the model allows it.
    static constexpr std::size_t manyRows = 50'000;
    /// Gives something to hold as long as changes wait to be shown.
    using Hold = std::function<std::shared_ptr<void>()>;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    /// Refuses: a view that cleans up after a drag would otherwise write nothing into the cells.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    /// Ties in order of arrival, empty cells last. -1: the model's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Only so many rows are shown, the first in their order; 0: all.
    void setLimit(std::size_t rows);
    std::size_t limit() const { return m_limit; }

    /// Brings every row to its place (F5), and shows changes that wait.
    void refresh();
    /// Whether that is being worked out: shownChanged() comes when it is done.
    bool isArranging() const { return m_wanted; }
    /// -1 if there is no such row or it is filtered out.
    int rowOfKey(qint64 key) const;
    qint64 keyAt(int row) const { return sourceKey(sourceAt(row)); }
    /// With those that are filtered out.
    qsizetype totalRows() const { return static_cast<qsizetype>(sourceCount()); }

    void setHold(Hold hold) { m_hold = std::move(hold); }
    const QLocale& locale() const { return m_locale; }
    void setLocale(const QLocale& locale);

Q_SIGNALS:
    /// Rows came, went or changed, visible or not; once per merge.
    void contentsChanged();
    /// What rowCount() or totalRows() answers is another number now, or other rows are shown.
    void shownChanged();

protected:
    explicit TableModel(QObject* parent);

    virtual std::span<const ColumnText> columns() const = 0;
    virtual QVariant cell(Source source, int column, int role) const = 0;
    /// The beginning of the accessible descriptions of the row's cells: "batch:B-1".
    virtual QString idOf(Source source) const = 0;
    virtual bool matches(Source source) const = 0;
    /// Ascending; emptyKey for an empty cell. Column -1: the model's own order.
    virtual std::uint64_t sortKey(Source source, int column) const = 0;
    static constexpr std::uint64_t emptyKey = ~std::uint64_t { 0 };
    /// Of a signed number.
    static std::uint64_t numberKey(std::int64_t number);
    /// Beside enabled and selectable.
    virtual Qt::ItemFlags dragFlags() const { return Qt::NoItemFlags; }

    /// Memory for which rows are shown and where.
    std::size_t orderBytes() const
    {
        return (m_visible.capacity() + m_places.capacity() + m_order.capacity()) * sizeof(Source);
    }

    virtual std::size_t sourceCount() const = 0;
    virtual qint64 sourceKey(Source source) const = 0;
    virtual Source findSource(qint64 key) const = 0; ///< sourceCount() if there is none
    /// Whether applyPending() only appends to the sources.
    virtual bool pendingAppends() const = 0;
    /// Takes the rows that wait into the sources. @returns where each old source is now, `gone` if it is no more; empty
    /// if all are where they were.
    virtual std::vector<Source> applyPending() = 0;
    static constexpr Source gone = ~Source { 0 };

    Source sourceAt(int row) const { return m_visible[static_cast<std::size_t>(row)]; }
    /// -1 if it is filtered out.
    int rowOfSource(Source source) const;
    /// Filters and sorts anew. Call after what matches() looks at has changed.
    void refilter();
    /// What matches() looks at has changed without a planner's doing: rows come in, but none that is shown goes.
    void rematch();
    /// Very many rows are arranged in a thread of their own from now on. Whatever changes what matches(), sortKey() or
    /// the rows say then has to hold a Pause meanwhile, and the destructor has to call stopArranging().
    void arrangeAside() { m_aside = true; }
    void stopArranging();
    /// Computes in this thread what matches() and sortKey() would else compute when first asked.
    virtual void beforeArranging() const { }

    /// No other thread looks at the rows as long as this lives; then arranging begins anew.
    class Pause
    {
    public:
        explicit Pause(TableModel& model);
        ~Pause();
        Q_DISABLE_COPY_MOVE(Pause)

    private:
        TableModel& m_model;
    };

    /// Runs `replace`, which puts in all rows anew, and shows them: as a reset the first time, later keeping selection.
    void replaceAll(const std::function<void()>& replace);
    /// The row, which is shown or hidden, has other values now.
    void noteChanged(Source source, ColumnRange columns, const QString& who);
    /// Says what noteChanged() collected, and shows new and gone rows now or soon.
    void finishMerge(bool pending);
    void noteGlow(qint64 key, const QString& who);
    /// All rows: these columns look different.
    void repaintColumns(ColumnRange columns, const QList<int>& roles = {});

private:
    struct Change {
        int row = 0;
        ColumnRange columns;
    };
    using Sources = std::vector<Source>;

    /// Which rows are shown where.
    struct Arrangement {
        Sources visible;
        Sources order;  ///< of all rows; empty where arrival decides
        Sources places; ///< of each source
    };

    QVariant textOf(Source source, int column, int role) const;
    std::uint64_t orderKey(Source source) const;
    Sources sorted(Sources sources, const std::stop_token& stop = {}) const;
    Sources matching(const std::stop_token& stop) const;
    Arrangement arranged(const std::stop_token& stop = {}) const;
    Sources placesOf(const Sources& visible) const;
    bool isLarge() const { return m_aside && sourceCount() > manyRows; }
    void startArranging();
    void show(Arrangement arrangement);
    bool belongsHere(std::size_t row) const;
    void updateStayed(Source source, std::size_t row);
    void buildPlaces() const;
    void relayoutByKey(const std::function<void()>& change);
    void relayout(const std::function<Sources()>& change, Sources places = {});
    void emitChanges();
    void mergeSoon();
    void mergeNow();
    bool mergeAppended();
    Sources mergeSpliced();
    Sources takeComing(const Sources& renumbering, std::size_t oldCount);
    std::vector<std::size_t> placesFor(const Sources& coming) const;
    std::size_t placeFor(Source source) const;
    Sources with(const Sources& coming, const std::vector<std::size_t>& places) const;
    void removeGone(const Sources& renumbering);
    void endGlow();
    void tellContents();

    Sources m_visible;
    Sources m_order;          ///< all rows sorted, so that filters need not sort; empty: to be built
    mutable Sources m_places; ///< row of each source, `gone` if filtered out; empty: to be built
    std::unordered_set<qint64> m_stayed;
    std::unordered_map<qint64, QString> m_glow;
    std::vector<Change> m_changes;
    std::vector<qint64> m_appearing; ///< keys of rows that match since they changed
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QLocale m_locale;
    Hold m_hold;
    std::shared_ptr<void> m_held;
    QElapsedTimer m_sinceMerge;
    QTimer m_mergeTimer;
    QTimer m_glowTimer;
    bool m_contentsChanged = false;
    bool m_loaded = false;
    std::size_t m_limit = 0;
    bool m_aside = false;
    bool m_wanted = false; ///< other rows are to be shown, or in another order
    int m_pauses = 0;
    int m_round = 0;    ///< counts what is begun: the answer to anything earlier is out of date
    int m_restarts = 0; ///< since something was last shown
    std::shared_ptr<void> m_arrangingHold;
    std::jthread m_arranging;
};

} // namespace allocation
