#include "service/linematching.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace allocation {

namespace {

/// The rows and stored lines of one order.
struct Group {
    std::vector<OrderLine*> stored;    ///< the first to be matched first
    std::vector<const OrderRow*> rows; ///< in file order
};

class LineMatching
{
public:
    LineMatching(Product& product, const ImportData& data, const Snapshot* snapshot)
        : m_product(product)
        , m_data(data)
        , m_snapshot(snapshot)
    {
    }

    std::vector<RowMeaning> match(std::span<const OrderRow* const> rows)
    {
        std::unordered_map<OrderId, Group> groups;
        std::vector<Group*> inOrder;
        for (const OrderRow* row : rows) {
            Group& group = groups[row->line.id.order];
            if (group.rows.empty())
                inOrder.push_back(&group);
            group.rows.push_back(row);
        }
        for (OrderLine* line : m_product.parts().allLines())
            if (const auto group = groups.find(line->id.order); group != groups.end())
                group->second.stored.push_back(line);
        for (Group* group : inOrder)
            matchGroup(*group);
        return std::move(m_meanings);
    }

private:
    /// What a row without number has in common with its line. Columns the file lacks do not count.
    using Likeness = std::tuple<Quantity, std::optional<Date>, std::string_view>;

    Likeness likeness(const OrderLine& line, Quantity qty) const
    {
        return { qty, m_data.hasDue ? line.due : std::nullopt,
            m_data.hasCustomer ? std::string_view(line.customer) : std::string_view() };
    }

    void matchGroup(Group& group)
    {
        int nextNumber = 1;
        for (const OrderLine* line : group.stored)
            nextNumber = std::max(nextNumber, line->id.number + 1);
        const std::vector<const OrderRow*> nameless = takeNumbered(group, nextNumber);
        const std::vector<OrderLine*> lines = match(group.stored, nameless);
        for (std::size_t i = 0; i < nameless.size(); ++i)
            m_meanings.push_back({ nameless[i], lines[i], lines[i] ? 0 : nextNumber++ });
    }

    /// By number; what seems to have left the house last, and of that the lowest number last of all. If none is gone,
    /// what is pinned or on a pick list is first, because it cannot become another one.
    void sort(std::vector<OrderLine*>& lines, bool someAreGone) const
    {
        std::ranges::sort(lines, {}, [&](const OrderLine* line) {
            const int signs = m_snapshot ? m_snapshot->shippedSigns(*line, someAreGone) : 0;
            return std::pair(signs, signs > 0 ? -line->id.number : line->id.number);
        });
    }

    /// Takes the rows that name their line, and their lines out of the group. @returns the other rows
    std::vector<const OrderRow*> takeNumbered(Group& group, int& nextNumber)
    {
        std::vector<const OrderRow*> nameless;
        std::unordered_map<int, OrderLine*> byNumber;
        for (OrderLine* line : group.stored)
            byNumber[line->id.number] = line;
        for (const OrderRow* row : group.rows) {
            const int number = row->line.id.number;
            if (!row->hasNumber) {
                nameless.push_back(row);
                continue;
            }
            nextNumber = std::max(nextNumber, number + 1);
            const auto [line, isNew] = byNumber.try_emplace(number, nullptr);
            m_meanings.push_back({ row, line->second, number, !isNew && line->second == nullptr });
            line->second = nullptr; // named once
        }
        std::erase_if(group.stored, [&](const OrderLine* line) { return byNumber[line->id.number] == nullptr; });
        return nameless;
    }

    /// The stored line of each row, nullptr for a new one.
    std::vector<OrderLine*> match(std::vector<OrderLine*>& stored, const std::vector<const OrderRow*>& rows) const
    {
        const auto over = std::ranges::partition(stored, [this](const OrderLine* line) { return !isOver(*line); });
        std::vector<OrderLine*> done(over.begin(), over.end());
        stored.erase(over.begin(), over.end());
        sort(stored, rows.size() < stored.size());
        sort(done, true);
        std::vector<OrderLine*> lines(rows.size(), nullptr);
        matchAlike(stored, rows, lines);
        auto next = stored.begin();
        for (std::size_t i = 0; i < rows.size() && next != stored.end(); ++i)
            if (!lines[i])
                lines[i] = *next++;
        matchAlike(done, rows, lines); // a file may be older than the shipment; but a row that differs is a new line
        return lines;
    }

    /// Rows without a line get one that is identical, which is taken out of the lines.
    void matchAlike(
        std::vector<OrderLine*>& stored, const std::vector<const OrderRow*>& rows, std::vector<OrderLine*>& lines) const
    {
        std::multimap<Likeness, OrderLine*> alike; // equal ones keep their order
        for (OrderLine* line : stored)
            alike.emplace(likeness(*line, quantityIn(*line)), line);
        std::unordered_set<const OrderLine*> taken;
        for (std::size_t i = 0; i < rows.size() && !alike.empty(); ++i) {
            const auto found = lines[i] ? alike.end() : alike.find(likeness(rows[i]->line, rows[i]->line.qty));
            if (found == alike.end())
                continue;
            lines[i] = found->second;
            taken.insert(found->second);
            alike.erase(found);
        }
        std::erase_if(stored, [&](const OrderLine* line) { return taken.contains(line); });
    }

    /// Nothing of it is left to ship, so it has no business in a snapshot.
    bool isOver(const OrderLine& line) const { return m_snapshot && line.unshipped() == 0; }

    /// What a file that only knows what is still to be shipped says of the line.
    Quantity quantityIn(const OrderLine& line) const
    {
        const bool knowsShipped = std::ranges::find(m_data.lineFields, LineField::Shipped) != m_data.lineFields.end();
        return m_snapshot && !knowsShipped && line.unshipped() > 0 ? line.unshipped() : line.qty;
    }

    Product& m_product;
    const ImportData& m_data;
    const Snapshot* m_snapshot;
    std::vector<RowMeaning> m_meanings;
};

} // namespace

std::vector<RowMeaning> meaningsOf(
    Product& product, std::span<const OrderRow* const> rows, const ImportData& data, const Snapshot* snapshot)
{
    return rows.empty() ? std::vector<RowMeaning>() : LineMatching(product, data, snapshot).match(rows);
}

} // namespace allocation
