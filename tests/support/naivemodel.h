#pragma once

#include "domain/commands.h"

#include <map>
#include <string>
#include <vector>

namespace allocation::test {

/// Batches and lines of all products in order of arrival; each batch knows the sum of what is allocated on it, each
/// line has its allocations sorted by batch. Two equal ones are the same to everybody.
struct NaiveState {
    std::vector<Batch> batches;
    std::vector<OrderLine> lines;
    std::map<Sku, ProductDetails> products = {}; ///< of those that have some

    friend bool operator==(const NaiveState&, const NaiveState&) = default;
};

/// Recomputes the sums and the order of everything.
void settle(NaiveState& state);
/// As text for a human who wants to see the difference.
std::string describe(const NaiveState& state);

/// What the rules say should become of a command.
enum class Answer {
    Changed,
    Unchanged,
    Refused,
    Nothing ///< nothing is left to do; the rules do not say whether that is refused
};

/// The rules of the product as somebody would write them down who does not care how long it takes: plain vectors, all
/// of it computed again each time, no code of the domain but its plain values. Undo is not here (naiveundo.h).
class NaiveModel
{
public:
    explicit NaiveModel(Date today)
        : m_today(today)
    {
    }

    const NaiveState& state() const { return m_now; }
    Version version(const Sku& sku) const;
    /// What a store made of a command whose result the rules leave open.
    void adopt(const NaiveState& state);

    /// UndoCommand is not for this one.
    Answer apply(const Command& command, const std::string& who, const std::string& reason);

private:
    struct Freed {
        LineId line;
        Quantity units = 0;
        std::vector<Allocation> before;
    };

    void act(const CreateBatch& command);
    void act(const ChangeBatchQuantity& command);
    void act(const ChangeBatchEta& command);
    void act(const ChangeShipmentEta& command);
    void act(const ReceiveBatch& command);
    void act(const HoldBatch& command);
    void act(const UnholdBatch& command);
    void act(const RemoveBatch& command);
    void act(const AddOrderLine& command);
    void act(const ChangeOrderLine& command);
    void act(const CancelLine& command);
    void act(const Allocate& command);
    void act(const AllocateTo& command);
    void act(const MoveLine& command);
    void act(const DeallocateLine& command);
    void act(const SwapLines& command);
    void act(const TakeFromLine& command);
    void act(const PinLine& command);
    void act(const UnpinLine& command);
    void act(const AllocateOpen& command);
    void act(const AcceptProposal& command);
    void act(const ApplyDraft& command);
    void act(const Import& command);
    void act(const UndoCommand&) { }
    void act(const ReceiveShipment& command);
    void act(const ReturnGoods& command);
    void act(const DescribeBatch& command);
    void act(const DescribeProduct& command);
    void act(const TellPromise& command);
    void act(const Release& command);
    void act(const Recall& command);
    void act(const Ship& command);

    Batch* seek(const BatchRef& ref);
    const Batch* seek(const BatchRef& ref) const;
    OrderLine* seek(const LineId& id);
    Batch& batch(const BatchRef& ref);
    OrderLine& line(const LineId& id);
    Batch& batchFor(const OrderLine& line, const BatchRef& ref);
    Quantity used(const BatchRef& ref) const;
    bool pinBinds(const Allocation& part) const;
    bool binds(const Allocation& part) const { return part.picking || pinBinds(part); }
    /// Ordered, not shipped and on no batch.
    static Quantity openUnits(const OrderLine& line);
    bool leavable(const Allocation& part);
    bool complete(const OrderLine& line);
    bool releasable(const OrderLine& line);
    void shipUnits(OrderLine& line, const BatchRef& ref, Quantity units);

    void add(OrderLine& line, const BatchRef& ref, Quantity units, Origin origin) const;
    static void remove(OrderLine& line, const BatchRef& ref, Quantity units);
    void ensureRoom(const BatchRef& ref, Quantity units) const;
    bool place(OrderLine& line, Quantity units);
    Allocation* leastUrgent(const BatchRef& ref, OrderLine** owner);
    std::vector<Freed> freeUntil(const BatchRef& ref, Quantity limit);
    void placeAgain(const std::vector<Freed>& freed);
    /// Unpinned units of the line, from the batch that is ready last.
    Quantity takePart(OrderLine& line, const MoveLine& command);
    Quantity takeAll(OrderLine& line, const MoveLine& command);
    void takeLatest(OrderLine& line, Quantity units, const BatchRef& spare);
    Quantity movable(const OrderLine& line, const BatchRef& spare) const;
    Allocation partOf(const OrderLine& line, const std::optional<BatchRef>& from) const;

    std::vector<BatchRow> importSupply(const ImportData& data);
    void importDemand(const ImportData& data);
    void importOrder(const std::vector<OrderRow>& rows, const ImportData& data);
    void importLine(const OrderRow& row, const LineId& id, const ImportData& data);
    void importParts(const ImportData& data);
    bool importPart(OrderLine& line, const Batch& batch, const AllocationRow& row);

    Date m_today;
    NaiveState m_now;
    std::map<Sku, Version> m_versions;
    std::int64_t m_arrivals = 0;
    int m_pickLists = 0;
    std::int64_t m_rowsFrom = 0; ///< a row of the file being imported gets this place and its row number
    std::string m_who;
    std::string m_reason;
};

} // namespace allocation::test
