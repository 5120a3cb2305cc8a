#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"
#include "support/dice.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace allocation::test {

/// A row of an order as the ERP has it: what is still to leave. Several may be alike, and none has a number.
struct ErpRow {
    std::string order;
    std::string sku;
    Quantity qty = 0;
    std::string customer = {};
    std::optional<Date> due = {};

    friend auto operator<=>(const ErpRow&, const ErpRow&) = default;
};

struct ErpBatch {
    std::string ref;
    std::string sku;
    Quantity qty = 0;
    std::optional<Date> eta = {};
    std::string shipment = {};

    friend auto operator<=>(const ErpBatch&, const ErpBatch&) = default;
};

/// The warehouse itself and the ERP that writes every morning's files, as plain as can be. It knows what is ordered,
/// what is there and what is on its way; of allocations it knows nothing. Told of something that cannot be, it throws
/// std::logic_error.
class ModelWarehouse
{
public:
    // orders
    void order(const ErpRow& row);
    void cancel(const ErpRow& row);
    void change(const ErpRow& from, const ErpRow& to);

    // supply
    void announce(const ErpBatch& batch);
    void slip(const std::string& ref, const Date& eta);
    void slipShipment(const std::string& shipment, const Date& eta);
    /// The batch is in the house under its own name.
    void receive(const std::string& ref, Quantity counted);
    /// So many units of it are under another name; the rest is still to come, if `restComes`.
    void receiveAs(const std::string& ref, Quantity counted, const std::string& as, bool restComes);
    void count(const std::string& ref, Quantity qty);
    /// Nothing of it will come.
    void lose(const std::string& ref);

    // out of the house
    void ship(const ErpRow& row, const std::string& from, Quantity qty);
    bool canShip(const ErpRow& row, const std::string& from, Quantity qty) const;

    const std::multiset<ErpRow>& rows() const { return m_rows; }
    /// Those with units, by reference.
    std::multiset<ErpBatch> batches() const;
    const ErpBatch* batch(const std::string& ref) const;
    Quantity open(const std::string& sku) const;
    Quantity inStock(const std::string& sku) const;
    Quantity supply(const std::string& sku) const;
    Quantity shipped(const std::string& sku) const;

    /// The morning's files: all that is open and all that has units.
    struct Files {
        std::string batches;
        std::string orders;
        std::vector<ErpRow> rows; ///< as written; the first is row 2
    };
    Files files(Dice& dice) const;

private:
    ErpBatch& known(const std::string& ref);
    void remove(const ErpRow& row);

    std::multiset<ErpRow> m_rows;
    std::map<std::string, ErpBatch> m_batches;
    std::map<std::string, Quantity> m_shipped;
};

} // namespace allocation::test
