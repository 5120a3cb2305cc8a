#include "adapters/memory/memoryreadmodel.h"

namespace allocation {

namespace {

class Check
{
public:
    explicit Check(const MemoryProduct& product)
        : m_product(product)
    {
    }

    std::vector<Problem> execute()
    {
        m_allocated = m_product.occupied;
        for (const auto& [key, line] : m_product.lines)
            checkLine(line);
        for (const auto& [ref, batch] : m_product.batches)
            checkBatch(batch);
        return std::move(m_problems);
    }

private:
    void checkLine(const OrderLine& line)
    {
        const std::string where = line.id.order.text() + ' ' + line.id.sku.text() + ' '
            + std::to_string(line.id.number);
        for (const Allocation& part : line.allocations) {
            m_allocated[part.batch] += part.qty;
            if (!m_product.batch(part.batch))
                add("allocation on an unknown batch", where, {}, part.batch.text());
            if (part.qty <= 0)
                add("allocation without units", where, "1 or more", std::to_string(part.qty));
        }
        if (line.open() < 0)
            add("line over-allocated", where, std::to_string(line.qty), std::to_string(line.allocated()));
    }

    void checkBatch(const Batch& batch)
    {
        const Quantity allocated = m_allocated[batch.ref];
        if (allocated != batch.allocated)
            add("allocated units of a batch", batch.ref.text(), std::to_string(allocated),
                std::to_string(batch.allocated));
        if (allocated > batch.qty && !m_product.overAllocated.contains(batch.ref))
            add("batch over-allocated", batch.ref.text(), std::to_string(batch.qty), std::to_string(allocated));
    }

    void add(std::string what, std::string where, std::string expected, std::string found)
    {
        m_problems.push_back({ std::move(what), std::move(where), std::move(expected), std::move(found) });
    }

    const MemoryProduct& m_product;
    std::unordered_map<BatchRef, Quantity> m_allocated;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> problemsOf(const MemoryProduct& product)
{
    return Check(product).execute();
}

} // namespace allocation
