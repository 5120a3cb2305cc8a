#include "service/linematching.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

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
        sort(group.stored);
        int nextNumber = 1;
        for (const OrderLine* line : group.stored)
            nextNumber = std::max(nextNumber, line->id.number + 1);
        const std::vector<const OrderRow*> nameless = takeNumbered(group, nextNumber);
        const std::vector<OrderLine*> lines = match(group.stored, nameless);
        for (std::size_t i = 0; i < nameless.size(); ++i)
            m_meanings.push_back({ nameless[i], lines[i], lines[i] ? 0 : nextNumber++ });
    }

    /// By number; what seems to have left the house last, and of that the lowest number last of all.
    void sort(std::vector<OrderLine*>& lines) const
    {
        std::ranges::sort(lines, {}, [this](const OrderLine* line) {
            const int signs = m_snapshot ? m_snapshot->shippedSigns(*line) : 0;
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
        std::vector<OrderLine*> lines(rows.size(), nullptr);
        std::multimap<Likeness, OrderLine*> alike; // equal ones keep their order
        for (OrderLine* line : stored)
            alike.emplace(likeness(*line, quantityIn(*line)), line);
        for (std::size_t i = 0; i < rows.size() && !alike.empty(); ++i) {
            const auto found = alike.find(likeness(rows[i]->line, rows[i]->line.qty));
            if (found == alike.end())
                continue;
            lines[i] = found->second;
            alike.erase(found);
        }
        std::vector<OrderLine*> rest;
        for (const auto& [key, line] : alike)
            rest.push_back(line);
        sort(rest);
        auto next = rest.begin();
        for (std::size_t i = 0; i < rows.size() && next != rest.end(); ++i)
            if (!lines[i])
                lines[i] = *next++;
        return lines;
    }

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
