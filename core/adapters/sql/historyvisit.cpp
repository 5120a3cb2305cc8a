#include "adapters/sql/historyvisit.h"

#include "adapters/sql/jsonwriter.h"
#include "adapters/sql/loggedrow.h"
#include "domain/overloaded.h"

#include <algorithm>
#include <set>

namespace allocation::sql {

namespace {

bool isOf(const OrderLine& line, const OrderId& order)
{
    return line.id.order == order;
}
bool isOf(const LineChange& change, const OrderId& order)
{
    return change.order == order;
}
bool isOf(const Shipping::Entry& entry, const OrderId& order)
{
    return entry.change.order == order;
}
bool isOf(const OutOfStock::Entry& entry, const OrderId& order)
{
    return entry.order == order;
}

bool isOn(const LineChange& change, const BatchRef& ref)
{
    const auto here = [&](const Allocation& part) { return part.batch == ref; };
    return std::any_of(change.before.begin(), change.before.end(), here)
        || std::any_of(change.after.begin(), change.after.end(), here);
}

bool isOn(const Shipping::Entry& entry, const BatchRef& ref)
{
    return entry.batch == ref;
}

bool mentions(const Event& event, const OrderId& order)
{
    return std::visit(
        [&](const auto& e) {
            if constexpr (requires { isOf(e.lines.front(), order); })
                return std::any_of(e.lines.begin(), e.lines.end(), [&](const auto& line) { return isOf(line, order); });
            else if constexpr (requires { isOf(e.after, order); })
                return isOf(e.after, order);
            else
                return false;
        },
        event);
}

bool mentions(const Event& event, const BatchRef& ref)
{
    return std::visit(
        [&](const auto& e) {
            if constexpr (requires { isOn(e.lines.front(), ref); })
                return std::any_of(e.lines.begin(), e.lines.end(), [&](const auto& line) { return isOn(line, ref); });
            else if constexpr (requires { e.batches; })
                return std::any_of(
                    e.batches.begin(), e.batches.end(), [&](const Batch& batch) { return batch.ref == ref; });
            else if constexpr (requires { e.ref == ref; })
                return e.ref == ref;
            else
                return false;
        },
        event);
}

class History
{
public:
    History(Database& database, const HistoryScope& scope)
        : m_database(database)
        , m_scope(scope)
    {
    }

    void visit(const std::function<void(const LoggedEvent&)>& visitor)
    {
        std::size_t shown = 0;
        for (const std::int64_t seq : candidates()) {
            if (shown == m_scope.limit)
                return;
            // A look at the text comes first: reading an event of 1,000 lines costs a thousand times as much.
            Query row = m_database.query(ALLOCATION_LOGGED_EVENTS
                "WHERE log.seq = ? AND instr(log.payload, ?) AND instr(log.payload, ?)",
                seq, quoted(m_scope.order), quoted(m_scope.batch));
            if (!row.next())
                continue;
            const LoggedEvent logged = loggedEventFrom(row, m_database.path());
            if (!wanted(logged.event))
                continue;
            ++shown;
            visitor(logged);
        }
    }

private:
    template <class Id>
    static std::string quoted(const std::optional<Id>& id)
    {
        return id ? JsonWriter().value(*id).take() : std::string();
    }

    bool wanted(const Event& event) const
    {
        return (!m_scope.order || mentions(event, *m_scope.order))
            && (!m_scope.batch || mentions(event, *m_scope.batch));
    }

    /// Orders and batches lead to their products, and those to their events by index. A name that is in no table any
    /// more, after an undo, is looked for everywhere.
    std::vector<std::int64_t> candidates()
    {
        std::string where = "1";
        std::vector<std::string> values;
        const auto narrow = [&](const std::string& products, const std::string& name, bool always) {
            if (!always && !m_database.query(products + " LIMIT 1", std::vector { name }).next())
                return;
            where += " AND product IN (" + products + ")";
            values.push_back(name);
        };
        if (m_scope.sku)
            narrow("SELECT id FROM products WHERE sku = ?", m_scope.sku->text(), true);
        if (m_scope.order)
            narrow("SELECT product FROM lines WHERE orderid = ?", m_scope.order->text(), false);
        if (m_scope.batch)
            narrow("SELECT product FROM batches WHERE ref = ?", m_scope.batch->text(), false);
        const bool everything = !m_scope.sku && !m_scope.order && !m_scope.batch;
        if (!m_scope.order && !m_scope.batch) // a long snapshot is one row there
            where += R"( AND (kind <> 'HistoryCompacted' OR payload LIKE '{"part":0,%'))";
        std::string text = "SELECT seq FROM log WHERE " + where + " ORDER BY seq DESC";
        if (everything)
            text += " LIMIT " + std::to_string(m_scope.limit);
        std::vector<std::int64_t> found;
        Query rows = m_database.query(text, values);
        while (rows.next())
            found.push_back(rows.integer(0));
        return found;
    }

    Database& m_database;
    const HistoryScope& m_scope;
};

} // namespace

void visitHistory(Database& database, const HistoryScope& scope, const std::function<void(const LoggedEvent&)>& visit)
{
    History(database, scope).visit(visit);
}

} // namespace allocation::sql
