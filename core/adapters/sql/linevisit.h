#pragma once

#include "adapters/sql/database.h"
#include "service/readmodel.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace allocation::sql {

/// Visits lines in order of arrival. They lie by product, so they are read that way in one pass into packed rows, and
/// only the order is sorted: several times faster than a lookup per line.
class LineVisit
{
public:
    LineVisit(Database& database, const Scope& scope, std::stop_token stop)
        : m_database(database)
        , m_scope(scope)
        , m_stop(std::move(stop))
    {
    }

    void run(const std::function<void(const LineRow&)>& visit);

private:
    /// A piece of m_text.
    struct Text {
        std::size_t at = 0;
        std::size_t size = 0;
    };
    struct Part {
        std::int64_t line = 0;
        Text batch;
        Quantity qty = 0;
        std::optional<Date> eta;
        Origin origin = Origin::Auto;
        bool pinned = false;
        Text pinOwner;
        std::optional<Date> pinUntil;
        bool overAllocated = false;
        std::optional<Picking> picking;
    };
    struct Line {
        std::int64_t arrival = 0;
        Quantity qty = 0;
        Quantity allocated = 0;
        Quantity shipped = 0;
        Text order;
        Text customer;
        Text sku;
        std::size_t firstPart = 0;
        std::optional<Date> due;
        std::optional<int> priority;
        int number = 1;
        Seldom<LineDetails> details;
    };

    void read();
    void add(const Query& row);
    void enter(std::int64_t product);
    void readParts(std::int64_t product, std::int64_t firstLine, std::int64_t lastLine);
    Text keep(std::string_view text);
    std::string_view view(Text text) const { return std::string_view(m_text).substr(text.at, text.size); }
    void show(const Line& line, LineRow& row) const;

    Database& m_database;
    const Scope& m_scope;
    std::stop_token m_stop;
    std::string m_text;
    std::vector<Line> m_lines;
    std::vector<Part> m_parts; ///< those of a line stand together
    std::size_t m_nextPart = 0;
    std::int64_t m_product = 0;
    Text m_sku;
};

} // namespace allocation::sql
