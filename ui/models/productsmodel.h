#pragma once

#include "ui/chip.h"
#include "ui/models/catalogue.h"
#include "ui/models/linerecord.h"
#include "ui/models/rowsmodel.h"
#include "ui/models/signs.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace allocation {

struct ProductRecord {
    qint64 key = 0;
    TextId sku = 0;
    TextId description = 0;
    TextId note = 0;
    SmallDate followUp;
    Quantity demand = 0;
    Quantity supply = 0;
    Quantity available = 0;
    Quantity open = 0;
    Quantity inStock = 0;
    std::uint32_t placeable = 0; ///< open lines that a run by rule would place
    Lateness lateness = {};      ///< kept by setLateness()

    Quantity shortUnits() const { return shortOf(open, available); }
    friend bool operator==(const ProductRecord&, const ProductRecord&) = default;
};

/// Products as the reader thread hands them over.
struct ProductBlock {
    TextPool texts;
    std::vector<ProductRecord> rows;               ///< in the order they became known
    std::unordered_map<TextId, std::size_t> rowOf; ///< places in `rows`, kept by add()

    void add(const ProductRowView& row);
    /// Of products that are in `rows` already.
    void setPlaceable(std::string_view sku, std::size_t lines);
    Catalogue::Descriptions descriptions() const;
};

/// Products, see ProductColumn; the worst first. Column Short answers ChipRole ("32 short") and BarRole.
class ProductsModel : public RowsModel<ProductRecord>
{
    Q_OBJECT

public:
    explicit ProductsModel(QObject* parent = nullptr);

    /// All products anew.
    void load(ProductBlock block);
    /// All that is known of these products.
    void mergeProducts(const std::vector<Sku>& skus, const ProductBlock& block, const QString& who = {});
    void setLateness(const std::vector<std::pair<Sku, Lateness>>& lateness);
    /// In SKU, description and note.
    void setSearch(const QString& text);

    Sku skuAt(int row) const;
    bool contains(const Sku& sku) const { return find(sku).has_value(); }
    /// -1 if it is not shown.
    int rowOf(const Sku& sku) const;
    QString description(const Sku& sku) const;

    qint64 placeableTotal() const { return m_placeable; }
    Quantity shortTotal() const { return m_short; }
    /// Products that lack units.
    std::vector<Sku> shortProducts() const;
    /// Products of which a run by rule would place something.
    std::vector<Sku> placeableProducts() const;
    /// Open lines of the product that a run by rule would place.
    qint64 placeable(const Sku& sku) const;

Q_SIGNALS:
    /// The totals are others now.
    void totalsChanged(qint64 placeableLines, allocation::Quantity shortUnits);

private:
    std::span<const ColumnText> columns() const override;
    QVariant cell(Source source, int column, int role) const override;
    QString idOf(Source source) const override;
    bool matches(Source source) const override;
    std::uint64_t sortKey(Source source, int column) const override;
    ColumnRange difference(const ProductRecord& before, const ProductRecord& after) const override;
    void account(const ProductRecord* before, const ProductRecord* after) override;

    template <class Wanted>
    std::vector<Sku> productsThat(Wanted wanted) const;
    static std::optional<Quantity> quantity(const ProductRecord& product, int column);
    std::optional<ProductRecord> find(const Sku& sku) const;
    Chip chip(const ProductRecord& product) const;
    signs::Noted noted(const ProductRecord& product) const;
    static Bar bar(const ProductRecord& product);
    const TextPool& texts() const { return m_catalogue.texts(); }
    std::vector<ProductRecord> adopt(const ProductBlock& block);
    void tellTotals();

    Catalogue m_catalogue;
    std::unordered_map<TextId, qint64> m_keys; ///< by the id of the SKU
    std::unordered_map<TextId, Lateness> m_lateness;
    qint64 m_placeable = 0;
    Quantity m_short = 0;
    std::pair<qint64, Quantity> m_told { 0, 0 };
};

} // namespace allocation
