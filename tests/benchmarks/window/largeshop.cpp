#include "largeshop.h"

#include "workbench/composition.h"

#include <fstream>
#include <QTemporaryDir>

namespace bench {

namespace {

using namespace allocation;

constexpr int unitsEach = 100;

void writeSupply(const std::string& path, const LargeShop& shop)
{
    const Date first = *Date::parse("2027-01-01");
    std::ofstream file(path);
    file << "ref,sku,qty,eta\n";
    for (int product = 0; product < shop.products; ++product)
        for (int n = 0; n < shop.batchesEach; ++n) {
            const std::string eta = n % 4 == 0 ? std::string() : (first + n).toString();
            file << "B-" << product << '-' << 1000 + n << ",SKU-" << product << ',' << unitsEach << ',' << eta << '\n';
        }
}

void writeDemand(const std::string& path, const LargeShop& shop)
{
    const Date first = *Date::parse("2027-01-05");
    std::ofstream file(path);
    file << "orderid,sku,qty,customer,due\n";
    for (int n = 0; n < shop.lines; ++n)
        file << "SO-" << 10'000 + n << ",SKU-" << n % shop.products << ',' << 1 + n % 12 << ",Customer " << n % 97
             << ',' << (first + n % 365).toString() << '\n';
}

} // namespace

void LargeShop::operator()(test::Sender& sender) const
{
    const QTemporaryDir folder;
    ImportFiles files;
    files.batches = folder.filePath(QStringLiteral("batches.csv"));
    files.orders = folder.filePath(QStringLiteral("orders.csv"));
    writeSupply(files.batches.toStdString(), *this);
    writeDemand(files.orders.toStdString(), *this);
    const auto today = [] { return *Date::parse("2027-01-08"); };
    sender.send(Import { workbench::windowPorts(today).readFiles(files, {}).data, false });
    sender.send(AllocateOpen {});
}

} // namespace bench
