#pragma once

#include "domain/consequence.h"
#include "ui/chip.h"
#include "ui/models/catalogue.h"
#include "ui/models/linerecord.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/signs.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace allocation {

struct BatchRecord {
    qint64 key = 0; ///< its arrival
    Quantity qty = 0;
    Quantity allocated = 0;
    TextId ref = 0;
    TextId sku = 0;
    TextId shipment = 0;
    SmallDate eta;
    bool onHold = false;
    TextId heldBy = 0;
    TextId holdReason = 0;
    SmallDate heldUntil;
    TextId location = 0;
    TextId note = 0;
    SmallDate followUp;

    Quantity available() const { return qty - allocated; }
    friend bool operator==(const BatchRecord&, const BatchRecord&) = default;
};

/// Batches as the reader thread hands them over.
struct BatchBlock {
    TextPool texts;
    std::vector<BatchRecord> rows; ///< in order of arrival

    void add(const BatchRowView& row);
};

/// What is known of a batch without asking the store.
struct BatchFacts {
    BatchRef ref;
    Sku sku;
    Quantity qty = 0;
    Quantity allocated = 0;
    std::optional<Date> eta;
    QString shipment;
    bool onHold = false;
    QString location = {}; ///< in the warehouse

    Quantity available() const { return qty - allocated; }
};

/// Batches, see BatchColumn; their own order is the one in which they are ready. Take drops of lines.
class BatchesModel : public RowsModel<BatchRecord>
{
    Q_OBJECT

public:
    using Verdicts = std::unordered_map<BatchRef, Verdict>;

    explicit BatchesModel(QString database, QObject* parent = nullptr);

    /// All batches anew.
    void load(BatchBlock block);
    /// All batches of these products.
    void mergeProducts(const std::vector<Sku>& skus, const BatchBlock& block, const QString& who = {});
    void setDescriptions(const Catalogue::Descriptions& descriptions);
    void setPlanning(const Planning& planning);

    void setProduct(const std::optional<Sku>& sku);
    /// In ref, SKU, shipment, location, note and description. What no batch has does not narrow: who looks for an order
    /// still needs somewhere to drop its lines.
    void setSearch(const QString& text);

    /// While lines are dragged or held: each batch answers, those without an answer are muted.
    void setVerdicts(Verdicts verdicts);
    void clearVerdicts();
    bool hasVerdicts() const { return m_verdicts.has_value(); }
    /// Batches of the selected lines have MarkedRole.
    void setMarked(const std::vector<BatchRef>& refs);

    BatchRef refAt(int row) const;
    Sku skuAt(int row) const;
    /// -1 if it is not shown.
    int rowOf(const BatchRef& ref) const;
    BatchFacts factsAt(int row) const;
    std::optional<BatchFacts> facts(const BatchRef& ref) const;
    /// Batches that come with the shipment, of whatever products.
    std::vector<BatchFacts> ofShipment(const QString& shipment) const;
    /// Names of shipments that are on their way, each once.
    QStringList shipments() const;

    QStringList mimeTypes() const override;
    Qt::DropActions supportedDragActions() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// Lines were dropped on a batch: whoever hears it sends the command. Nothing has changed yet.
    void linesDropped(const QList<allocation::LineId>& lines, const allocation::BatchRef& to);

private:
    std::span<const ColumnText> columns() const override;
    QVariant cell(Source source, int column, int role) const override;
    QString idOf(Source source) const override;
    bool matches(Source source) const override;
    std::uint64_t sortKey(Source source, int column) const override;
    Qt::ItemFlags dragFlags() const override;
    ColumnRange difference(const BatchRecord& before, const BatchRecord& after) const override;

    QString display(const BatchRecord& batch, int column) const;
    QString etaText(const BatchRecord& batch) const;
    QString holdText(const BatchRecord& batch) const;
    signs::Noted noted(const BatchRecord& batch) const;
    QString noteText(const BatchRecord& batch) const;
    QString dateText(Date date) const;
    QString useText(const BatchRecord& batch) const;
    QVariant chip(const BatchRecord& batch, int column) const;
    Bar bar(const BatchRecord& batch) const;
    bool contains(const BatchRecord& batch) const;
    const Verdict* verdictOf(const BatchRecord& batch) const;
    void lookUpIds();
    const TextPool& texts() const { return m_catalogue.texts(); }
    std::vector<BatchRecord> adopt(const BatchBlock& block);
    /// The lines, if they could be dropped there.
    std::optional<QList<LineId>> takes(const QMimeData* data, const QModelIndex& on) const;
    const BatchRecord* find(const BatchRef& ref) const;
    BatchFacts factsOf(const BatchRecord& batch) const;

    QString m_database;
    Catalogue m_catalogue;
    Planning m_planning;
    std::optional<Sku> m_product;
    TextId m_productId = 0;
    bool m_narrows = false; ///< some batch contains what is searched
    std::optional<Verdicts> m_verdicts;
    std::set<BatchRef> m_marked;
};

} // namespace allocation
