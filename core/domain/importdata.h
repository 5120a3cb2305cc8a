#pragma once

#include "domain/batch.h"
#include "domain/orderline.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace allocation {

enum class ImportFile { Batches, Orders, Allocations, Products };

/// A row that was not taken, and why. Nothing is dropped in silence.
struct Reject {
    enum class Why {
        Empty,   ///< the cell must not be empty
        TooLong, ///< over 200 characters
        ControlCharacter,
        BadQuantity,  ///< no whole number in range
        BadDate,      ///< not YYYY-MM-DD
        BadPriority,  ///< not 1 to 9
        BadNumber,    ///< of a line: not a whole number from 1
        BadOrigin,    ///< neither auto nor manual
        BadPinned,    ///< neither true nor false
        CellCount,    ///< more cells than the header, or too few for the needed columns
        DuplicateRef, ///< the same batch twice in one file
        OtherSku,     ///< the batch is known with another SKU
        UnknownLine,
        UnknownBatch,
        BeyondLine,    ///< more than is open of the line
        BeyondBatch,   ///< more than is available on the batch
        DuplicateLine, ///< the same line number, or the same line on the same batch, twice in one file
        PinnedUnits,   ///< it would take units away that are pinned or released
        ShippedUnits,  ///< it is less than has been shipped
        BadDetail,     ///< none of the values that such a column may have
        DuplicateSku,  ///< the same product twice in one file
    };
    ImportFile file = ImportFile::Batches;
    int row = 0; ///< spreadsheet row: header 1
    std::string column;
    Why why = Why::Empty;
    std::string value;
};

// Rows of files, read and found well formed, in file order. `row` is the spreadsheet row: header 1, first record 2.

struct BatchRow {
    int row = 0;
    Batch batch; ///< a hold by nobody is one by the importer
};

struct OrderRow {
    int row = 0;
    OrderLine line; ///< its number counts only if hasNumber
    bool hasNumber = false;
};

struct AllocationRow {
    int row = 0;
    OrderId order;
    Sku sku;
    std::optional<int> number;
    Quantity qty = 0;
    BatchRef batch;
    /// False and not said are the same: a file takes no pin off.
    bool pinned = false;
    std::optional<Origin> origin; ///< none: the file does not say; auto if the allocation is new
};

struct ProductRow {
    int row = 0;
    Sku sku;
    ProductDetails details;
};

inline const Sku& skuOf(const BatchRow& row)
{
    return row.batch.sku;
}
inline const Sku& skuOf(const OrderRow& row)
{
    return row.line.id.sku;
}
inline const Sku& skuOf(const AllocationRow& row)
{
    return row.sku;
}
inline const Sku& skuOf(const ProductRow& row)
{
    return row.sku;
}

/// The rows of one product, in file order; they belong to whoever hands them out.
struct ProductRows {
    Sku sku = {};
    std::vector<const ProductRow*> products = {};
    std::vector<const BatchRow*> batches = {};
    std::vector<const OrderRow*> orders = {};
    std::vector<const AllocationRow*> allocations = {};

    void add(const ProductRow& row) { products.push_back(&row); }
    void add(const BatchRow& row) { batches.push_back(&row); }
    void add(const OrderRow& row) { orders.push_back(&row); }
    void add(const AllocationRow& row) { allocations.push_back(&row); }
    std::size_t count() const { return products.size() + batches.size() + orders.size() + allocations.size(); }
};

struct ImportData;

/// What one import brings, product by product: files may be longer than memory.
class ImportSource
{
public:
    ImportSource() = default;
    virtual ~ImportSource() = default;

    /// All but the rows: which files there are, their columns and what reading rejected. Its rows may have been taken
    /// out.
    virtual const ImportData& frame() const = 0;
    /// How many rows there are, rejected ones not counted.
    virtual std::size_t count() const = 0;
    /// The row number of the last batch and order line; 0 for none.
    virtual int lastBatchRow() const = 0;
    virtual int lastOrderRow() const = 0;
    /// Each product once, until `take` returns false. May be asked again: a command is replayed.
    virtual void forEachProduct(const std::function<bool(const ProductRows&)>& take) const = 0;

protected:
    ImportSource(const ImportSource&) = default;
    ImportSource& operator=(const ImportSource&) = default;
    ImportSource(ImportSource&&) = default;
    ImportSource& operator=(ImportSource&&) = default;
};

/// An import in memory. A column that a file does not have leaves what is stored alone; an empty cell clears it.
struct ImportData final : ImportSource {
    std::optional<std::vector<BatchRow>> batches;
    std::optional<std::vector<OrderRow>> orders;
    std::optional<std::vector<AllocationRow>> allocations;
    std::optional<std::vector<ProductRow>> products;

    std::vector<Reject> rejects; ///< rows that were not well formed; the import's result starts with them
    std::map<ImportFile, std::string> encodings; ///< what each file was read as, e.g. windows-1252

    /// To be set before batches are read: a reference in the file is that of a shipment, e.g. of a purchase order that
    /// brings several products, and its batches are PO-77/OAK-TABLE and so on.
    bool refsAreShipments = false;
    bool hasEta = true;
    bool hasShipment = false;
    bool hasCustomer = false;
    bool hasDue = false;
    bool hasPriority = false;
    /// Columns of orders.csv beyond these that are there; of Own the names.
    std::vector<LineField> lineFields = {};
    std::vector<std::string> ownColumns = {};
    // Which columns of Promised and Note there are; a promise without date is none.
    bool hasTold = false;
    bool hasToldBy = false;
    bool hasLineNote = false;
    bool hasLineFollowUp = false;
    bool hasLocation = false;
    bool hasReceivedFrom = false;
    bool hasBatchNote = false;
    bool hasBatchFollowUp = false;
    bool hasHold = false;
    bool hasHoldBy = false;
    bool hasHoldUntil = false;
    bool hasUnit = false;
    bool hasPack = false;
    bool hasProductNote = false;
    bool hasProductFollowUp = false;

    const ImportData& frame() const override { return *this; }
    std::size_t count() const override;
    int lastBatchRow() const override { return batches && !batches->empty() ? batches->back().row : 0; }
    int lastOrderRow() const override { return orders && !orders->empty() ? orders->back().row : 0; }
    /// Products in the order in which the files name them.
    void forEachProduct(const std::function<bool(const ProductRows&)>& take) const override;
};

/// Calls `each(ImportFile, rows)` for the rows of each kind of file, which are absent if there was no such file.
template <class Data, class Each>
void forEachTable(Data& data, Each each)
{
    each(ImportFile::Products, data.products);
    each(ImportFile::Batches, data.batches);
    each(ImportFile::Orders, data.orders);
    each(ImportFile::Allocations, data.allocations);
}

} // namespace allocation
