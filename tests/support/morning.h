#pragma once

#include "domain/commands.h"
#include "support/workday.h"

#include <map>
#include <set>
#include <string>
#include <tuple>

namespace allocation::test {

/// The file of a morning is imported, twice, and what has become of the stores is what really happened.
class Morning
{
public:
    Morning(StoresInStep& stores, ModelWarehouse& warehouse, Dice& dice, std::vector<Sku> skus);

    void import(const Diary& diary, Gone how);
    std::size_t exactOnes() const { return m_exact; } ///< mornings of which every line was foretold

private:
    /// A line as it should still be: its row, and on which batch it has how much.
    using Part = std::tuple<BatchRef, Quantity, Origin, bool, Quantity>;
    using Kept = std::pair<ErpRow, std::set<Part>>;
    using Groups = std::map<OrderSku, std::multiset<Kept>>;

    ImportResult takeIn(const ModelWarehouse::Files& files, Gone how);
    void twiceIsOnce(const std::shared_ptr<const ImportData>& data, Gone how);
    void openIsOpen(const ModelWarehouse::Files& files, const ImportResult& result);
    void stockIsStock(const ImportResult& result);
    void sumsAreRight();
    void shippedIsShipped(bool exact);
    void nothingMovedWithoutACut(const Holdings& before, const Diary& diary);
    void nothingExceeds(const Holdings& before);

    std::set<BatchRef> reallyCut(const Holdings& before, const Diary& diary) const;
    Groups foretold(const Holdings& before, const Diary& diary) const;
    static Groups groupsOf(
        const Holdings& holdings, const std::set<LineId>& without, const std::map<BatchRef, BatchRef>& renamed);
    [[noreturn]] void fail(const std::string& text) const;

    StoresInStep& m_stores;
    ModelWarehouse& m_warehouse;
    Dice& m_dice;
    std::vector<Sku> m_skus;
    Holdings m_now;
    std::string m_before;                 ///< the file
    bool m_agreed = true;                 ///< store and warehouse, when the day began
    std::map<Sku, Quantity> m_drift = {}; ///< units of vague days that the store holds for shipped, or not
    Quantity m_doubtful = 0;              ///< units of which that cannot be known
    std::size_t m_exact = 0;
};

} // namespace allocation::test
