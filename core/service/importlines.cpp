#include "service/importlines.h"

#include "domain/errors.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace allocation {

namespace {

/// The rows and stored lines of one order.
struct Group {
    std::vector<OrderLine*> stored;    ///< by number
    std::vector<const OrderRow*> rows; ///< in file order
};

class LineImport
{
public:
    LineImport(Product& product, const ImportData& data, std::int64_t firstArrival, ImportTally& tally)
        : m_product(product)
        , m_data(data)
        , m_firstArrival(firstArrival)
        , m_tally(tally)
    {
    }

    void take(std::span<const OrderRow* const> rows)
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
            takeGroup(*group);
    }

private:
    /// What a row without number has in common with its line. Columns the file lacks do not count.
    using Likeness = std::tuple<Quantity, std::optional<Date>, std::string_view>;

    Likeness likeness(const OrderLine& line) const
    {
        return { line.qty, m_data.hasDue ? line.due : std::nullopt,
            m_data.hasCustomer ? std::string_view(line.customer) : std::string_view() };
    }

    void takeGroup(Group& group)
    {
        std::sort(
            group.stored.begin(), group.stored.end(), [](auto* a, auto* b) { return a->id.number < b->id.number; });
        int nextNumber = group.stored.empty() ? 1 : group.stored.back()->id.number + 1;
        const std::vector<const OrderRow*> nameless = takeNumbered(group, nextNumber);
        const std::vector<OrderLine*> lines = match(group.stored, nameless);
        for (std::size_t i = 0; i < nameless.size(); ++i) {
            if (lines[i])
                change(*lines[i], *nameless[i]);
            else
                add(*nameless[i], nextNumber++);
        }
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
            if (isNew)
                add(*row, number);
            else if (line->second)
                change(*line->second, *row);
            else
                m_tally.rejected(
                    ImportFile::Orders, row->row, "line", Reject::Why::DuplicateLine, std::to_string(number));
            line->second = nullptr; // named once
        }
        std::erase_if(group.stored, [&](const OrderLine* line) { return byNumber[line->id.number] == nullptr; });
        return nameless;
    }

    /// The stored line of each row, nullptr for a new one.
    std::vector<OrderLine*> match(std::vector<OrderLine*>& stored, const std::vector<const OrderRow*>& rows) const
    {
        std::vector<OrderLine*> lines(rows.size(), nullptr);
        std::multimap<Likeness, OrderLine*> alike; // equal ones keep the order of their numbers
        for (OrderLine* line : stored)
            alike.emplace(likeness(*line), line);
        for (std::size_t i = 0; i < rows.size() && !alike.empty(); ++i) {
            const auto found = alike.find(likeness(rows[i]->line));
            if (found == alike.end())
                continue;
            lines[i] = found->second;
            alike.erase(found);
        }
        std::vector<OrderLine*> rest;
        for (const auto& [key, line] : alike)
            rest.push_back(line);
        std::sort(rest.begin(), rest.end(), [](auto* a, auto* b) { return a->id.number < b->id.number; });
        auto next = rest.begin();
        for (std::size_t i = 0; i < rows.size() && next != rest.end(); ++i)
            if (!lines[i])
                lines[i] = *next++;
        return lines;
    }

    void change(const OrderLine& line, const OrderRow& row)
    {
        OrderLine wanted { line.id, row.line.qty, line.customer, line.due, line.priority, line.arrival };
        if (m_data.hasCustomer)
            wanted.customer = row.line.customer;
        if (m_data.hasDue)
            wanted.due = row.line.due;
        if (m_data.hasPriority)
            wanted.priority = row.line.priority;
        const bool same = wanted.qty == line.qty && wanted.customer == line.customer && wanted.due == line.due
            && wanted.priority == line.priority;
        if (same)
            return m_tally.unchanged(ImportFile::Orders);
        try {
            m_product.changeLine(wanted);
        } catch (const Refused&) { // changeLine refuses for one reason only
            return m_tally.rejected(
                ImportFile::Orders, row.row, "qty", Reject::Why::PinnedUnits, std::to_string(wanted.qty));
        }
        m_tally.updated(ImportFile::Orders);
    }

    void add(const OrderRow& row, int number)
    {
        OrderLine line = row.line;
        line.id.number = number;
        line.arrival = m_firstArrival + row.row;
        m_product.addLine(std::move(line));
        m_tally.added(ImportFile::Orders);
    }

    Product& m_product;
    const ImportData& m_data;
    std::int64_t m_firstArrival;
    ImportTally& m_tally;
};

} // namespace

void importLines(Product& product, std::span<const OrderRow* const> rows, const ImportData& data,
    std::int64_t firstArrival, ImportTally& tally)
{
    if (!rows.empty())
        LineImport(product, data, firstArrival, tally).take(rows);
}

} // namespace allocation
