#include "adapters/csv/csvfile.h"
#include "domain/optimal.h"
#include "domain/proposal.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <exception>

// What each strategy makes of the batches.csv and orders.csv of one folder, beside rule 1 on the same data:
// `bench_strategies FOLDER [--date YYYY-MM-DD] [STRATEGY]...`. Without a date, the planning date is the first day that
// occurs in the files, so that nobody is late just because the data is old.

using namespace allocation;

namespace {

struct Data {
    std::vector<PlanProduct> products;
    std::optional<Date> first;
};

class Reader
{
public:
    explicit Reader(const QString& folder)
        : m_rows(csv::readImport({ folder + QStringLiteral("/batches.csv"), folder + QStringLiteral("/orders.csv") }))
    {
    }

    Data read()
    {
        m_rows->forEachProduct([this](const ProductRows& rows) {
            take(rows);
            return true;
        });
        return std::move(m_data);
    }

private:
    void take(const ProductRows& rows)
    {
        PlanProduct& product = m_data.products.emplace_back();
        for (const BatchRow* row : rows.batches) {
            product.batches.push_back({ row->batch.ref, row->batch.qty, row->batch.eta, row->row });
            see(row->batch.eta);
        }
        for (const OrderRow* row : rows.orders) {
            PlanLine line;
            line.id = row->line.id;
            line.open = row->line.qty;
            line.due = row->line.due;
            line.priority = row->line.effectivePriority();
            line.arrival = m_rows->lastBatchRow() + row->row;
            product.lines.push_back(std::move(line));
            see(row->line.due);
        }
    }
    void see(std::optional<Date> date)
    {
        if (date && (!m_data.first || *date < *m_data.first))
            m_data.first = date;
    }

    std::shared_ptr<const ImportSource> m_rows;
    Data m_data;
};

struct Measured {
    Figures figures;
    double seconds = 0; ///< CPU, of planning alone
};

Measured measure(const Data& data, const Strategy& strategy, const Planning& planning)
{
    const std::clock_t begin = std::clock();
    const auto plans = planProducts(data.products, strategy, planning);
    const std::clock_t end = std::clock();
    return { propose(data.products, plans, strategy, planning).after,
        static_cast<double>(end - begin) / CLOCKS_PER_SEC };
}

std::string ratio(std::int64_t value, std::int64_t rule)
{
    if (rule == 0)
        return value == 0 ? "1.00" : "-";
    std::array<char, 32> text {};
    std::snprintf(text.data(), text.size(), "%.2f", static_cast<double>(value) / static_cast<double>(rule));
    return text.data();
}

void report(const std::string& name, const Measured& measured, const Figures& rule)
{
    const Figures& f = measured.figures;
    std::printf("%-36s %8lld %5s %7lld %7lld %5s %9lld %10lld %5s %7lld %8lld %7.0f\n", name.c_str(),
        static_cast<long long>(f.unitsOpen), ratio(f.unitsOpen, rule.unitsOpen).c_str(),
        static_cast<long long>(f.linesOpen), static_cast<long long>(f.linesLate),
        ratio(f.linesLate, rule.linesLate).c_str(), static_cast<long long>(f.daysLate),
        static_cast<long long>(f.unitDaysLate), ratio(f.unitDaysLate, rule.unitDaysLate).c_str(),
        static_cast<long long>(f.splits), static_cast<long long>(f.batchesTouched), 1e3 * measured.seconds);
    std::fflush(stdout);
}

/// How far the optimum of whole lines is from its bound.
void reportBound(const Data& data, const Planning& planning)
{
    Strategy strategy;
    strategy.optimal = true;
    const auto whole = planProducts(data.products, strategy, planning);
    strategy.serving = Serving::Split;
    const auto split = planProducts(data.products, strategy, planning);
    std::size_t proven = 0;
    Quantity beyond = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const PlanScore found = scoreOf(data.products[i], whole[i], planning);
        const PlanScore bound = scoreOf(data.products[i], split[i], planning);
        proven += found == bound ? 1 : 0;
        for (std::size_t p = 0; p < found.open.size(); ++p)
            beyond += found.open.at(p) - bound.open.at(p);
    }
    std::printf("optimal-whole: proven for %zu of %zu products; %lld units open beyond the bound of split lines\n",
        proven, whole.size(), static_cast<long long>(beyond));
}

int run(const std::vector<std::string>& arguments)
{
    Data data = Reader(QString::fromStdString(arguments.at(0))).read();
    std::vector<std::string> names(arguments.begin() + 1, arguments.end());
    Planning planning { data.first.value_or(Date()), 0 };
    if (names.size() >= 2 && names[0] == "--date") {
        planning.date = Date::parse(names[1]).value();
        names.erase(names.begin(), names.begin() + 2);
    }
    if (names.empty()) {
        for (const NamedStrategy& named : namedStrategies())
            names.emplace_back(named.name);
        for (const char* more : { "due-date+latest-on-time+split", "priority+best-fit" })
            names.emplace_back(more);
    }
    std::size_t lines = 0;
    std::size_t batches = 0;
    for (const PlanProduct& product : data.products) {
        lines += product.lines.size();
        batches += product.batches.size();
    }
    std::printf("%zu lines, %zu batches, %zu products, planning date %s\n\n", lines, batches, data.products.size(),
        planning.date.toString().c_str());
    std::printf("%-36s %8s %5s %7s %7s %5s %9s %10s %5s %7s %8s %7s\n", "strategy", "open", "ratio", "lines", "late",
        "ratio", "days late", "unit-days", "ratio", "splits", "batches", "CPU ms");
    const Figures rule = measure(data, {}, planning).figures;
    std::printf("%-36s %8lld\n", "(short whatever one does)", static_cast<long long>(rule.unitsShort));
    for (const std::string& name : names) {
        const auto strategy = parseStrategy(name);
        if (const auto* const bad = std::get_if<BadStrategy>(&strategy)) {
            std::fprintf(stderr, "no strategy: %s\n", bad->part.c_str());
            return 2;
        }
        report(name, measure(data, std::get<Strategy>(strategy), planning), rule);
    }
    reportBound(data, planning);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_strategies FOLDER [--date YYYY-MM-DD] [STRATEGY]...\n");
        return 2;
    }
    try {
        return run({ argv + 1, argv + argc });
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
