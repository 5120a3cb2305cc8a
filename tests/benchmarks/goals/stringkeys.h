#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bench {

/// The least that allocating by text keys costs: numbers everywhere, batches of a SKU in order with a cursor over the
/// full ones, lines of a batch in a list through the lines, a SKU found by its text, a repeated line by 64 bits of
/// hash, order ids in one pool.
class StringKeys
{
public:
    /// @param lines as many as will come: nothing grows on the way
    explicit StringKeys(std::size_t lines)
        : m_seen(std::bit_ceil(2 * lines), 0)
    {
        m_lines.reserve(lines);
        m_orders.reserve(10 * lines);
    }

    /// All batches of a SKU one after the other, in the order in which they are tried.
    void addBatch(const std::string& sku, std::int64_t available)
    {
        const auto first = static_cast<std::uint32_t>(m_batches.size());
        Shelf& shelf = m_shelves.try_emplace(sku, Shelf { first, first }).first->second;
        m_batches.push_back({ available, none });
        shelf.end = static_cast<std::uint32_t>(m_batches.size());
    }

    /// @returns whether a batch took it
    bool allocate(std::string_view order, const std::string& sku, std::int64_t qty)
    {
        const auto shelf = m_shelves.find(sku);
        const std::hash<std::string_view> hash;
        if (shelf == m_shelves.end() || !isNew(hash(order) * 31 + hash(sku)))
            return false;
        m_lines.push_back({ static_cast<std::uint32_t>(m_orders.size()), none, none, qty });
        m_orders.append(order);
        return place(shelf->second, qty);
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Batch {
        std::int64_t available;
        std::uint32_t firstLine;
    };
    struct Shelf {
        std::uint32_t cursor; ///< before it all are full
        std::uint32_t end;
    };
    struct Line {
        std::uint32_t order; ///< where it begins in the pool
        std::uint32_t batch;
        std::uint32_t next; ///< line of that batch
        std::int64_t qty;
    };

    /// Looks it up in an open hash table, where it then is.
    bool isNew(std::uint64_t key)
    {
        key += key == 0 ? 1 : 0; // 0 is an empty slot
        const std::size_t mask = m_seen.size() - 1;
        std::size_t at = key & mask;
        while (m_seen[at] != 0 && m_seen[at] != key)
            at = (at + 1) & mask;
        return std::exchange(m_seen[at], key) != key;
    }

    bool place(Shelf& shelf, std::int64_t qty)
    {
        while (shelf.cursor < shelf.end && m_batches[shelf.cursor].available == 0)
            ++shelf.cursor;
        for (std::uint32_t at = shelf.cursor; at < shelf.end; ++at) {
            Batch& batch = m_batches[at];
            if (batch.available < qty)
                continue;
            batch.available -= qty;
            m_lines.back().batch = at;
            m_lines.back().next = batch.firstLine;
            batch.firstLine = static_cast<std::uint32_t>(m_lines.size() - 1);
            return true;
        }
        return false;
    }

    std::unordered_map<std::string, Shelf> m_shelves;
    std::vector<Batch> m_batches;
    std::vector<Line> m_lines;
    std::vector<std::uint64_t> m_seen;
    std::string m_orders;
};

} // namespace bench
