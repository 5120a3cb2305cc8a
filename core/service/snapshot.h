#pragma once

#include "domain/commands.h"
#include "domain/product.h"
#include "service/importresult.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace allocation {

/// What a snapshot of everything says about one product, and how that fits what is known of it: which lines and batches
/// it no longer has, and what seems to have become of them.
class Snapshot
{
public:
    /// @param known whether a batch of whatever product has the reference
    Snapshot(
        Product& product, const ProductRows& rows, const ImportData& data, std::function<bool(const BatchRef&)> known);

    /// How much speaks for the line's having left the house since: -1 it is pinned or on a pick list, but its batch
    /// has not got so much less, 0 nothing, 1 its batch has just so much less, 2 it is on a pick list and nothing
    /// speaks against it.
    /// @param someAreGone whether one of its order has gone at all
    int shippedSigns(const OrderLine& line, bool someAreGone) const;

    /// Deals with what is gone, as far as `how` says: shipped, then cancelled, then received, then used up batches.
    /// @param stays the lines that the file still has
    /// @returns each that is gone, with whether it was dealt with. Of a file with rejected rows none is: what the file
    /// has cannot be told then.
    std::vector<GoneEntry> settle(const std::unordered_set<const OrderLine*>& stays, Gone how);

    /// Units that seem to have left the batch with lines that stay all the same: that it has less is no cut.
    Quantity keptOn(const BatchRef& ref) const;

private:
    void settleLines(const std::unordered_set<const OrderLine*>& stays);
    void settleBatches();
    void receive(GoneEntry& entry, Quantity arrived);
    Gone howFor(ImportFile file, Gone how) const;
    GoneEntry entryOf(const OrderLine& line) const;
    void shipOut(const OrderLine& line);
    void tell(GoneEntry entry);
    template <class Deed>
    bool done(Deed deed);

    Product& m_product;
    const ProductRows& m_rows;
    const ImportData& m_data;
    std::function<bool(const BatchRef&)> m_known;
    std::unordered_map<BatchRef, Quantity> m_fallen; ///< units by which batches in stock have less in the file
    std::unordered_map<BatchRef, Quantity> m_kept;
    Gone m_how = Gone::Keep;
    std::vector<GoneEntry> m_gone;
};

} // namespace allocation
