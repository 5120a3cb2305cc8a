#include "service/importtally.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace allocation {

namespace {

constexpr std::array files { ImportFile::Batches, ImportFile::Orders, ImportFile::Allocations, ImportFile::Products };

} // namespace

ImportTally::ImportTally(const ImportData& data)
{
    const auto begin = [&](ImportFile file, const auto& rows) {
        if (rows)
            m_result.of(file).emplace();
    };
    begin(ImportFile::Batches, data.batches);
    begin(ImportFile::Orders, data.orders);
    begin(ImportFile::Allocations, data.allocations);
    begin(ImportFile::Products, data.products);
    m_result.encodings = data.encodings;
    m_result.rejects = data.rejects;
    for (const Reject& reject : m_result.rejects)
        ++count(reject.file).rejected;
}

void ImportTally::rejected(ImportFile file, int row, const char* column, Reject::Why why, std::string value)
{
    ++count(file).rejected;
    m_result.rejects.push_back({ file, row, column, why, std::move(value) });
}

ImportResult ImportTally::take(bool dryRun)
{
    for (const ImportFile file : files)
        if (auto& count = m_result.of(file))
            count->read = count->added + count->updated + count->unchanged + count->rejected;
    std::sort(m_result.rejects.begin(), m_result.rejects.end(),
        [](const Reject& a, const Reject& b) { return std::tie(a.file, a.row) < std::tie(b.file, b.row); });
    m_result.dryRun = dryRun;
    return std::move(m_result);
}

} // namespace allocation
