#include "service/handlers.h"
#include "service/importallocations.h"
#include "service/importlines.h"
#include "service/importtally.h"

#include <unordered_map>
#include <unordered_set>

// An import is one transaction, product by product. What reading rejected is in ImportData already, so the result
// counts every row of the files.

namespace allocation {

namespace {

/// The rows of one product, in file order.
struct ProductRows {
    Sku sku;
    std::vector<const ProductRow*> products;
    std::vector<const BatchRow*> batches;
    std::vector<const OrderRow*> orders;
    std::vector<const AllocationRow*> allocations;

    std::size_t count() const { return products.size() + batches.size() + orders.size() + allocations.size(); }
};

/// Products in the order in which the files name them.
class Grouping
{
public:
    explicit Grouping(const ImportData& data)
    {
        for (const ProductRow& row : all(data.products))
            of(row.sku).products.push_back(&row);
        for (const BatchRow& row : all(data.batches))
            of(row.batch.sku).batches.push_back(&row);
        for (const OrderRow& row : all(data.orders))
            of(row.line.id.sku).orders.push_back(&row);
        for (const AllocationRow& row : all(data.allocations))
            of(row.sku).allocations.push_back(&row);
    }
    std::vector<ProductRows> take() { return std::move(m_products); }

private:
    template <class Row>
    static std::span<const Row> all(const std::optional<std::vector<Row>>& rows)
    {
        return rows ? std::span<const Row>(*rows) : std::span<const Row>();
    }

    ProductRows& of(const Sku& sku)
    {
        const auto [known, isNew] = m_index.try_emplace(sku, m_products.size());
        if (isNew) {
            m_products.emplace_back();
            m_products.back().sku = sku;
        }
        return m_products[known->second];
    }

    std::vector<ProductRows> m_products;
    std::unordered_map<Sku, std::size_t> m_index;
};

class ImportRun
{
public:
    ImportRun(const Import& command, const Envelope& envelope, UnitOfWork& work, const RunControl& control)
        : m_data(*command.data)
        , m_pin { envelope.who, envelope.reason }
        , m_dryRun(command.dryRun)
        , m_work(work)
        , m_control(control)
        , m_tally(m_data)
    {
        // Products come one by one: a batch may be named by an allocation before it is created.
        if (m_data.allocations && m_data.batches)
            for (const BatchRow& row : *m_data.batches)
                m_named.insert(row.batch.ref);
    }

    Outcome execute()
    {
        const std::vector<ProductRows> products = Grouping(m_data).take();
        reserve();
        std::size_t total = 0;
        for (const ProductRows& rows : products)
            total += rows.count();
        std::size_t done = 0;
        std::size_t unwritten = 0;
        for (const ProductRows& rows : products) {
            if (m_control.stop.stop_requested())
                return Outcome { {}, {}, true };
            take(rows);
            done += rows.count();
            unwritten += rows.count();
            if (unwritten >= linesPerChunk) {
                m_work.flush();
                unwritten = 0;
            }
            m_control.report(done, total);
        }
        return { m_dryRun ? Events {} : m_work.commit(), m_tally.take(m_dryRun) };
    }

private:
    /// Every row has its place before products are looked at one by one: ties of rule 1 follow the order of the file.
    void reserve()
    {
        if (m_data.batches)
            m_firstBatch = m_work.products().reserveArrivals(static_cast<std::int64_t>(m_data.batches->size()));
        if (m_data.orders)
            m_firstLine = m_work.products().reserveArrivals(static_cast<std::int64_t>(m_data.orders->size()));
    }

    /// Cuts come after the lines, so that units a line gives back in the same import need not be taken from others.
    void take(const ProductRows& rows)
    {
        Product& product = m_work.products().get(rows.sku);
        describe(product, rows.products);
        const std::vector<const BatchRow*> cuts = supply(product, rows.batches);
        importLines(product, rows.orders, m_data, m_firstLine, m_tally);
        for (const BatchRow* row : cuts)
            product.changeBatchQuantity(row->batch.ref, row->batch.qty);
        const auto elsewhere = [this](const BatchRef& ref) { return known(ref) || m_named.find(ref) != m_named.end(); };
        importAllocations(product, rows.allocations, m_pin, elsewhere, m_tally);
    }

    void describe(Product& product, const std::vector<const ProductRow*>& rows)
    {
        for (const ProductRow* row : rows) {
            if (row != rows.front()) {
                m_tally.rejected(ImportFile::Products, row->row, "sku", Reject::Why::DuplicateSku, row->sku.text());
                continue;
            }
            const std::string before = m_work.products().description(row->sku);
            product.describe(before, row->description);
            if (before == row->description)
                m_tally.unchanged(ImportFile::Products);
            else if (product.version() == 0)
                m_tally.added(ImportFile::Products);
            else
                m_tally.updated(ImportFile::Products);
        }
    }

    /// New batches, dates and more units. @returns the rows that cut a batch
    std::vector<const BatchRow*> supply(Product& product, const std::vector<const BatchRow*>& rows)
    {
        std::vector<const BatchRow*> cuts;
        for (const BatchRow* row : rows) {
            const BatchRef& ref = row->batch.ref;
            const Batch* const stored = product.parts().findBatch(ref);
            if (m_refs.find(ref) != m_refs.end())
                m_tally.rejected(ImportFile::Batches, row->row, "ref", Reject::Why::DuplicateRef, ref.text());
            else if (!stored && known(ref))
                m_tally.rejected(ImportFile::Batches, row->row, "sku", Reject::Why::OtherSku, row->batch.sku.text());
            else if (m_refs.insert(ref); !stored)
                create(product, *row);
            else if (change(product, *stored, row->batch))
                cuts.push_back(row);
        }
        return cuts;
    }

    void create(Product& product, const BatchRow& row)
    {
        Batch batch = row.batch;
        batch.arrival = m_firstBatch + (&row - m_data.batches->data());
        product.createBatch(std::move(batch));
        m_tally.added(ImportFile::Batches);
    }

    /// @returns whether the batch has to be cut
    bool change(Product& product, const Batch& stored, const Batch& wanted)
    {
        const Schedule schedule { m_data.hasEta ? wanted.eta : stored.eta,
            m_data.hasShipment ? wanted.shipment : stored.shipment };
        if (stored.qty == wanted.qty && Schedule { stored.eta, stored.shipment } == schedule) {
            m_tally.unchanged(ImportFile::Batches);
            return false;
        }
        m_tally.updated(ImportFile::Batches);
        product.rescheduleBatch(stored.ref, schedule);
        if (wanted.qty > stored.qty)
            product.changeBatchQuantity(stored.ref, wanted.qty);
        return wanted.qty < stored.qty;
    }

    bool known(const BatchRef& ref)
    {
        return m_refs.find(ref) != m_refs.end() || m_work.products().skuOf(ref).has_value();
    }

    const ImportData& m_data;
    const Pin m_pin;
    bool m_dryRun;
    UnitOfWork& m_work;
    const RunControl& m_control;
    ImportTally m_tally;
    std::unordered_set<BatchRef> m_refs;  ///< of the file's rows that were taken
    std::unordered_set<BatchRef> m_named; ///< of all its rows, if allocations come with it
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
