#include "support/soundness.h"

#include "adapters/sql/rebuild.h"
#include "adapters/sql/store.h"
#include "support/dump.h"

#include <vector>

namespace allocation::test {

namespace {

std::string told(const std::vector<Problem>& problems)
{
    std::string text;
    for (const Problem& problem : problems)
        text += problem.what + ": " + problem.where + ", " + problem.expected + ", " + problem.found + '\n';
    return text;
}

} // namespace

std::string unsound(const std::string& path)
{
    try {
        return told(openReadModel(path)->check()) + told(rebuildViews(path).problems);
    } catch (const std::exception& error) {
        return std::string("not to be read: ") + error.what() + '\n';
    }
}

std::string dumpWithVersions(ReadModel& reader)
{
    std::string text = dump(reader);
    std::vector<Sku> skus;
    reader.products({}, [&](const ProductRowView& row) { skus.emplace_back(row.sku); });
    for (const Sku& sku : skus)
        text += sku.text() + " version " + std::to_string(reader.snapshot(sku, {}).version) + '\n';
    return text;
}

} // namespace allocation::test
