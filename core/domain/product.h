#pragma once

#include "domain/errors.h"
#include "domain/events.h"
#include "domain/plan.h"
#include "domain/workingset.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace allocation {

/// Everything with one SKU: its batches and order lines. The aggregate: whoever changes any of them goes through here,
/// and all rules about them are here. Each method does all of what it says or throws Refused and changes nothing.
/// A method that finds nothing to do records no event.
class Product
{
public:
    /// @param version how often it has changed so far; what this command changes will be version + 1
    Product(Sku sku, Version version, ProductSource& source);

    const Sku& sku() const { return m_parts.sku(); }
    Version version() const { return m_version; }
    WorkingSet& parts() { return m_parts; }

    // supply
    void createBatch(Batch batch);
    /// Rule 4: a cut below what is allocated frees whole allocations until it fits, and places them again by rule.
    void changeBatchQuantity(const BatchRef& ref, Quantity qty);
    /// Rule 4 with `moveAway`: what is there is freed and placed again; else it stays. A second hold replaces the
    /// first.
    void holdBatch(const BatchRef& ref, const Hold& hold, bool moveAway);
    void unholdBatch(const BatchRef& ref);
    /// Rule 4. @throws Refused if pinned units are there, which cannot go
    void removeBatch(const BatchRef& ref);
    /// Deallocates nothing; it changes when lines are ready.
    void rescheduleBatch(const BatchRef& ref, const Schedule& schedule);
    void changeEta(const BatchRef& ref, const std::optional<Date>& eta);
    /// It is in stock from now on. @param counted what arrived in fact, none: as announced; less is a cut (rule 4)
    void receive(const BatchRef& ref, std::optional<Quantity> counted);
    /// So many units of an inbound batch are in stock from now on, as a batch of their own; the rest keeps its ETA.
    /// With them go the allocations of the highest priority, then of the earliest due; the last of them may be split.
    /// If nothing is left, the inbound batch is gone. @param as a reference that is free
    void receivePart(const BatchRef& ref, Quantity arrived, const BatchRef& as);
    void describeBatch(const BatchRef& ref, BatchDetails details);
    void describe(const ProductDetails& before, const ProductDetails& after);

    // demand
    const OrderLine& line(const LineId& id);
    /// @param line its number 0 takes the next one
    void addLine(OrderLine line);
    /// Takes over all but allocations and place. With less to ship than is allocated, the line gives back its latest
    /// ready units that are not bound. @throws Refused if those are too few, or more units were shipped than ordered
    void changeLine(const OrderLine& wanted);
    /// The line and what is allocated to it are gone. @throws Refused if units of it are pinned or released
    void cancelLine(const LineId& id);

    // allocation
    /// Rule 1 for what is open of the line; OutOfStock is recorded if no batch can take it whole.
    /// @returns whether nothing of the line is open now
    bool allocate(const LineId& id);
    bool allocate(OrderLine& line);
    /// @param qty of the open units; none: all of them
    void allocateTo(const LineId& id, const BatchRef& ref, std::optional<Quantity> qty);
    /// So many units of the line are on the batch, as a file says. Only what comes on top must fit.
    void setAllocation(const LineId& id, const BatchRef& ref, Quantity qty, Origin origin);
    /// Rule 10: pinned units stay. @returns how many units changed place
    Quantity gather(std::span<const LineId> ids, const BatchRef& to);
    /// Moves units of one line: those on `from`, or open ones first and then the latest ready.
    /// @returns how many changed place
    Quantity move(
        const LineId& id, const std::optional<BatchRef>& from, const BatchRef& to, std::optional<Quantity> qty);
    /// Off all its batches, or off one; pinned units stay.
    void deallocate(const LineId& id, const std::optional<BatchRef>& from);

    /// The moves of an automatic run, all or none: first every line gives up its units, then every line takes. What is
    /// placed is allocated by rule. @throws Refused if units are not there any more, are pinned, or do not fit
    void rearrange(std::span<const Rearrangement> moves);
    /// A run looked at the line, and so many units of it found no batch.
    void foundNoStock(const LineId& id, Quantity qty);

    // between two lines (rule 9); without a batch the line must have one allocation only
    struct Share {
        LineId line;
        std::optional<BatchRef> batch = {};
    };
    /// Exchanges the two allocations whole, if both fit.
    void swap(const Share& one, const Share& other);
    /// Allocates the open units of the line, or if there are none those on other batches, on the donor's batch. What is
    /// not available there the donor gives; its units are placed again by rule, or become open.
    void take(const LineId& id, const Share& donor);

    // pins (rule 8), of all allocations of the line or of the one on that batch
    /// @throws Refused if somebody else's pin is there
    void pin(const LineId& id, const std::optional<BatchRef>& on, const Pin& pin);
    /// @param mayTake answers whose pins the sender may take off
    void unpin(const LineId& id, const std::optional<BatchRef>& on,
        const std::function<bool(const std::string& owner)>& mayTake);

    // out of the house
    /// Why nothing of the line's allocations, or of the one on that batch, can go on a pick list now; of other lines of
    /// its order the caller knows. none: something can
    std::optional<NothingToRelease::Why> unreleasable(const OrderLine& line, const std::optional<BatchRef>& on);
    /// Whether all units that are still to leave are allocated and in the house, and nobody holds them back.
    bool complete(const OrderLine& line);
    /// Puts what is in stock and not on hold on the pick list. @returns how many units @throws Refused if there are
    /// none
    Quantity release(const LineId& id, const std::optional<BatchRef>& on, int pickList);
    /// Takes allocations off pick lists, or off that one (not 0). @returns how many units @throws Refused if none is
    Quantity recall(const LineId& id, const std::optional<BatchRef>& on, int pickList);
    /// So many units left the house from the batch: those allocated there first, then open ones that are available.
    void ship(const LineId& id, const BatchRef& from, Quantity qty);
    /// Fewer were found than were allocated there: the rest of the allocation is off the pick list, and the batch is
    /// cut by so many units (rule 4).
    void findMissing(const LineId& id, const BatchRef& on, Quantity missing);

    /// Undo: the change of the event the other way round, as far as its effect still stands (rule 6).
    struct Reverted {
        std::size_t done = 0;
        std::size_t left = 0;                ///< changed since by somebody, or no longer possible
        std::vector<LineChange> noRoom = {}; ///< stand, but there is no room for them; the earliest first
    };
    Reverted revert(const Event& event);

    /// What is recorded from here on stands in events of its own: one that names a line twice could not be undone.
    void beginNewEvents() { m_closed = m_events.size(); }
    /// Whether anything was recorded.
    bool changed() const { return !m_events.empty() || !m_outOfStock.empty(); }
    /// What was recorded so far, but for lines that found no batch.
    const Events& events() const { return m_events; }
    /// What was recorded since the last time, in order; lines that found no batch stand at the end.
    Events takeEvents();

private:
    /// Took place, does not stand any more, or there is nothing to do.
    enum class Step { Done, Left, Nothing };

    /// An allocation that a cut took off its batch.
    struct Freed {
        OrderLine* line = nullptr;
        Quantity units = 0;
        std::vector<Allocation> before;
        bool placed = false;
    };

    OrderLine& find(const LineId& id);
    Batch& batch(const BatchRef& ref);
    Allocation part(const BatchRef& batch, Quantity qty, Origin origin) const;

    /// @throws Refused if the line has not got what it should give, or could not take so much
    void ensureMovable(const Rearrangement& move);
    void rearrange(const Rearrangement& move, bool giving, bool taking);
    /// Units leave their batch and line, or come back, and the line has those allocations.
    void ship(OrderLine& line, Batch& from, Quantity qty, std::vector<Allocation> allocations);
    /// Sets the allocations of a line and records it.
    void reallocate(OrderLine& line, std::vector<Allocation> allocations);
    /// Records what became of a line's allocations as the event that fits.
    void recordChange(const OrderLine& line, std::vector<Allocation> before);
    void recordOutOfStock(const OrderLine& line, Quantity qty);

    // The cascade: free, change the batch, place again, tell() what moved before and outOfStock() after that change.
    std::vector<Freed> freeUntil(const Batch& batch, Quantity left);
    std::vector<OrderLine*> linesToFree(const Batch& batch, Quantity left);
    void placeAgain(std::vector<Freed>& freed, const BatchRef& from);
    void tell(std::vector<Freed>& freed);
    void outOfStock(const std::vector<Freed>& freed);

    bool bound(const Allocation& part);
    /// Units of the line that a pin keeps on other batches than `here`.
    Quantity boundElsewhere(const OrderLine& line, const BatchRef& here);
    /// @throws Refused naming what keeps it there
    [[noreturn]] static void refuseBound(const LineId& line, const Allocation& part);
    /// The same for what is bound elsewhere than `here`.
    [[noreturn]] void refuseWhatIsBound(const OrderLine& line, const BatchRef& here);
    /// @throws Refused if the batch cannot take so many more
    static void ensureTakes(const Batch& batch, Quantity units);
    /// @returns how many units of the line went from one batch to the other
    Quantity follow(OrderLine& line, const BatchRef& from, const BatchRef& to, Quantity most);
    void giveBack(OrderLine& line, Quantity units);
    /// Units to move without saying from where, from the latest ready batches; pinned ones stay.
    void takeFrom(std::vector<Allocation>& allocations, const BatchRef& keep, Quantity units);
    std::vector<Allocation> gathered(const OrderLine& line, const BatchRef& to);
    const Allocation& donated(const OrderLine& line, const Share& share);

    Reverted undo(const LineChanges& changes);
    /// Where it stands, none if it does not or nothing is to be done.
    OrderLine* undoable(const LineChange& change, Reverted& result);
    Step undo(const OrderLineChanged& event);
    Step undo(const BatchQuantityChanged& event);
    Step undo(const BatchRescheduled& event);
    Step undo(const BatchHeld& event);
    Step undo(const BatchDescribed& event);
    Step undo(const ProductDescribed& event);
    Step undo(const Shipping::Entry& entry, bool shipped);
    Step undoAdded(const Batch& added);
    Step undoAdded(const OrderLine& added);
    Step undoRemoved(const Batch& removed);
    Step undoRemoved(const OrderLine& removed);
    template <class Entries, class Undo>
    Reverted undoAll(const Entries& entries, Undo undo);

    WorkingSet m_parts;
    Version m_version = 0;
    Events m_events;
    std::size_t m_closed = 0; ///< events that take no more entries
    Events m_outOfStock;      ///< apart, so that placed lines between them still share an event
};

} // namespace allocation
