#pragma once

#include "adapters/sql/eventwriter.h"
#include "adapters/sql/replay.h"
#include "service/readmodel.h"

#include <vector>

namespace allocation::sql {

/// One product as its tables have it, beside what its events make of it.
class ProductAudit
{
public:
    ProductAudit(Database& database, std::int64_t product, Sku sku);

    /// Compares. @returns what differs, rows before figures
    std::vector<Problem> execute();
    /// Whether figures are wrong that can be derived: all rows are as the events say.
    bool mendable() const { return m_rowsAgree && !m_problems.empty(); }
    /// Writes the figures anew; to be called in a transaction.
    void mend();

private:
    void compareDescription();
    void compareBatches();
    void compareLines();
    void compareView();
    template <class Part>
    void compare(const char* what, const std::string& where, const Part* expected, const Part* found);
    void compareSum(const char* what, const std::string& where, Quantity expected, std::int64_t found);
    void differs(const char* what, const std::string& where, std::string expected, std::string found);

    Database& m_database;
    std::int64_t m_product;
    Sku m_sku;
    MemoryProduct m_expected;
    ProductTotals m_totals;
    std::vector<Problem> m_problems;
    bool m_rowsAgree = true;
};

} // namespace allocation::sql
