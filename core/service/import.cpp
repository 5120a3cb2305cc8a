#include "service/handlers.h"
#include "service/importallocations.h"
#include "service/importlines.h"
#include "service/importmerge.h"
#include "service/importtally.h"
#include "service/snapshot.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

// An import is one transaction, product by product. What reading rejected is in ImportData already, so the result
// counts every row of the files.

namespace allocation {

namespace {

class ImportRun
{
public:
    ImportRun(const Import& command, const Envelope& envelope, UnitOfWork& work, const RunControl& control)
        : m_source(*command.data)
        , m_data(m_source.frame())
        , m_pin { envelope.who, envelope.reason }
        , m_dryRun(command.dryRun)
        , m_gone(command.snapshot)
        , m_fileKnowsShipments(command.fileKnowsShipments)
        , m_work(work)
        , m_control(control)
        , m_tally(m_data)
    {
    }

    Outcome execute()
    {
        nameBatches();
        // Every row has its place before products are looked at one by one: ties of rule 1 follow the order of the
        // file.
        m_firstBatch = m_work.products().reserveArrivals(m_source.lastBatchRow() + 1);
        m_firstLine = m_work.products().reserveArrivals(m_source.lastOrderRow() + 1);
        std::size_t done = 0;
        std::size_t unwritten = 0;
        m_source.forEachProduct([&](const ProductRows& rows) {
            if (m_control.stop.stop_requested())
                return false;
            take(rows);
            if (m_gone)
                m_namedSkus.insert(rows.sku);
            done += rows.count();
            unwritten += rows.count();
            if (unwritten >= linesPerChunk) {
                m_work.flush();
                unwritten = 0;
            }
            m_control.report(done, m_source.count());
            return true;
        });
        if (done < m_source.count() || !takeOthers(unwritten))
            return Outcome { {}, {}, true };
        Events events = m_dryRun ? Events {} : m_work.commit();
        ImportResult result = m_tally.take(m_dryRun);
        result.snapshot = m_gone.has_value();
        result.gone = std::move(m_goneEntries);
        result.asked = std::move(m_asked);
        return { std::move(events), std::move(result) };
    }

private:
    /// Of a snapshot: the products that the files do not name at all.
    bool takeOthers(std::size_t unwritten)
    {
        if (!m_gone)
            return true;
        for (const Sku& sku : m_work.products().all()) {
            if (m_namedSkus.contains(sku))
                continue;
            if (m_control.stop.stop_requested())
                return false;
            take({ sku });
            unwritten += m_work.products().get(sku).parts().allLines().size() + 1;
            if (unwritten >= linesPerChunk) {
                m_work.flush();
                unwritten = 0;
            }
        }
        return true;
    }

    /// Products come one by one: an allocation may name a batch of another product before that is created.
    void nameBatches()
    {
        if (!m_data.allocations || !m_data.batches)
            return;
        m_source.forEachProduct([this](const ProductRows& rows) {
            for (const BatchRow* row : rows.batches)
                m_named.push_back(std::hash<BatchRef>()(row->batch.ref));
            return true;
        });
        std::sort(m_named.begin(), m_named.end());
    }

    bool known(const BatchRef& ref) { return m_work.products().skuOf(ref).has_value(); }

    bool knownOrNamed(const BatchRef& ref)
    {
        return known(ref) || std::binary_search(m_named.begin(), m_named.end(), std::hash<BatchRef>()(ref));
    }

    /// Cuts come after the lines, so that units a line gives back in the same import need not be taken from others. New
    /// batches are put on hold when what the file says is on them is there, but before a cut looks for a place.
    void take(const ProductRows& rows)
    {
        Product& product = m_work.products().get(rows.sku);
        describe(product, rows.products);
        std::optional<Snapshot> snapshot;
        if (m_gone)
            settle(snapshot.emplace(product, rows, m_data, [this](const BatchRef& ref) { return known(ref); }), product,
                rows);
        m_snapshot = snapshot ? &*snapshot : nullptr;
        const auto cuts = supply(product, rows.batches);
        importLines(product, rows.orders, m_data, m_snapshot, m_firstLine, m_tally);
        if (!cuts.empty())
            holdNew(product);
        for (const auto& [ref, qty] : cuts)
            product.changeBatchQuantity(ref, qty);
        const auto elsewhere = [this](const BatchRef& ref) { return knownOrNamed(ref); };
        importAllocations(product, rows.allocations, m_pin, elsewhere, m_tally);
        holdNew(product);
    }

    void holdNew(Product& product)
    {
        for (const auto& [ref, hold] : m_newHolds)
            product.holdBatch(ref, hold, false);
        m_newHolds.clear();
    }

    void settle(Snapshot& snapshot, Product& product, const ProductRows& rows)
    {
        std::unordered_set<const OrderLine*> stays;
        for (const RowMeaning& meaning : meaningsOf(product, rows.orders, m_data, &snapshot))
            stays.insert(meaning.line);
        for (GoneEntry& entry : snapshot.settle(stays, *m_gone))
            m_goneEntries.push_back(std::move(entry));
    }

    void describe(Product& product, const std::vector<const ProductRow*>& rows)
    {
        for (const ProductRow* row : rows) {
            if (row != rows.front()) {
                m_tally.rejected(ImportFile::Products, row->row, "sku", Reject::Why::DuplicateSku, row->sku.text());
                continue;
            }
            const ProductDetails before = m_work.products().details(row->sku);
            const ProductDetails wanted = merged(before, row->details, m_data);
            product.describe(before, wanted);
            if (before == wanted)
                m_tally.unchanged(ImportFile::Products);
            else if (product.version() == 0)
                m_tally.added(ImportFile::Products);
            else
                m_tally.updated(ImportFile::Products);
        }
    }

    /// New batches, dates and more units. @returns what batches are to be cut to
    std::vector<std::pair<BatchRef, Quantity>> supply(Product& product, const std::vector<const BatchRow*>& rows)
    {
        std::vector<std::pair<BatchRef, Quantity>> cuts;
        std::unordered_set<BatchRef> taken;
        for (const BatchRow* row : rows) {
            const BatchRef& ref = row->batch.ref;
            const Batch* const stored = product.parts().findBatch(ref);
            if (taken.find(ref) != taken.end())
                m_tally.rejected(ImportFile::Batches, row->row, "ref", Reject::Why::DuplicateRef, ref.text());
            else if (!stored && known(ref))
                m_tally.rejected(ImportFile::Batches, row->row, "sku", Reject::Why::OtherSku, row->batch.sku.text());
            else if (taken.insert(ref); !stored)
                create(product, *row);
            else if (change(product, *stored, row->batch))
                cuts.emplace_back(ref, believed(*stored, row->batch.qty));
        }
        return cuts;
    }

    void create(Product& product, const BatchRow& row)
    {
        Batch batch = row.batch;
        batch.arrival = m_firstBatch + row.row;
        batch.hold = merged({}, batch.hold, m_data, m_pin.owner);
        if (batch.hold && m_data.allocations)
            m_newHolds.emplace_back(batch.ref, *std::exchange(batch.hold, std::nullopt));
        product.createBatch(std::move(batch));
        m_tally.added(ImportFile::Batches);
    }

    /// @returns whether the batch has to be cut
    bool change(Product& product, const Batch& stored, const Batch& wanted)
    {
        Batch taken = wanted;
        taken.qty = asks(product, stored, wanted) ? stored.qty : believed(stored, wanted.qty);
        return changeTo(product, stored, taken);
    }

    /// What seems to have been shipped, but is not taken for that, is still here.
    Quantity believed(const Batch& stored, Quantity wanted) const
    {
        const bool less = m_snapshot != nullptr && wanted < stored.qty;
        return less ? std::min(stored.qty, wanted + m_snapshot->keptOn(stored.ref)) : wanted;
    }

    /// More in the file by just what was shipped: it is older than the shipments, or somebody counted.
    bool asks(const Product& product, const Batch& stored, const Batch& wanted)
    {
        if (!m_gone || !stored.inStock() || wanted.qty <= stored.qty || m_fileKnowsShipments == true)
            return false;
        Quantity shipped = m_work.log().shippedLately(stored.sku, stored.ref);
        for (const Event& event : product.events()) // what this file itself tells: the same file again asks the same
            shipped += shippedFrom(event, stored.ref);
        if (wanted.qty - stored.qty != shipped)
            return false;
        if (!m_fileKnowsShipments)
            m_asked.push_back({ stored.ref, wanted.qty, stored.qty, shipped });
        return true;
    }

    bool changeTo(Product& product, const Batch& stored, const Batch& wanted)
    {
        const Schedule schedule { m_data.hasEta ? wanted.eta : stored.eta,
            m_data.hasShipment ? wanted.shipment : stored.shipment };
        const auto hold = merged(stored.hold, wanted.hold, m_data, m_pin.owner);
        const BatchDetails details = merged(*stored.details, *wanted.details, m_data);
        if (stored.qty == wanted.qty && Schedule { stored.eta, stored.shipment } == schedule && stored.hold == hold
            && *stored.details == details) {
            m_tally.unchanged(ImportFile::Batches);
            return false;
        }
        m_tally.updated(ImportFile::Batches);
        product.describeBatch(stored.ref, details);
        if (hold)
            product.holdBatch(stored.ref, *hold, false);
        else
            product.unholdBatch(stored.ref);
        product.rescheduleBatch(stored.ref, schedule);
        if (wanted.qty > stored.qty)
            product.changeBatchQuantity(stored.ref, wanted.qty);
        return wanted.qty < stored.qty;
    }

    const ImportSource& m_source;
    const ImportData& m_data; ///< without its rows
    const Pin m_pin;
    bool m_dryRun;
    const std::optional<Gone> m_gone;
    const std::optional<bool> m_fileKnowsShipments;
    UnitOfWork& m_work;
    const RunControl& m_control;
    ImportTally m_tally;
    /// Of the file's batches, if allocations come with them: hashes, in order, because there may be a million. Two
    /// alike only change which of two reasons a rejected row gets.
    std::vector<std::size_t> m_named;
    const Snapshot* m_snapshot = nullptr;              ///< of the product that is being looked at
    std::unordered_set<Sku> m_namedSkus;               ///< of a snapshot
    std::vector<std::pair<BatchRef, Hold>> m_newHolds; ///< of the product at hand
    std::vector<GoneEntry> m_goneEntries;
    std::vector<AskedEntry> m_asked;
    std::int64_t m_firstBatch = 0;
    std::int64_t m_firstLine = 0;
};

} // namespace

Outcome handle(const Import& command, const Envelope& envelope, const BeginWork& begin, const RunControl& control)
{
    Outcome outcome;
    control.attempt([&] {
        const auto work = begin(envelope);
        outcome = {};
        outcome.repeated = work->alreadyApplied();
        if (!outcome.repeated && command.data)
            outcome = ImportRun(command, envelope, *work, control).execute();
    });
    return outcome;
}

} // namespace allocation
