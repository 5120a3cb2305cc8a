#include "domain/fillrates.h"
#include "ui/print/reports.h"
#include "ui/print/reporttext.h"

#include <algorithm>
#include <map>

namespace allocation::print {

namespace {

struct Shortage {
    Quantity units = 0;
    Section section;
};

Section sectionOf(const ProductRowView& product, Quantity units)
{
    using Kind = Column::Kind;
    Section section;
    section.heading = formats::text(product.sku);
    if (!product.details.description.empty())
        section.heading += QStringLiteral(" – ") + formats::text(product.details.description);
    section.aside = joined({ Text::tr("%1 short", "units").arg(number(units)),
        Text::tr("%1 open, %2 available", "units, units").arg(number(product.open), number(product.available)) });
    section.columns = { { Text::tr("Order"), 1.4, Kind::Strong }, { Text::tr("Customer"), 2.4, Kind::Text },
        { Text::tr("Open"), 0.8, Kind::Number }, { Text::tr("of", "so many units of so many"), 0.8, Kind::Number },
        { Text::tr("Due"), 1.1, Kind::Text }, { Text::tr("Priority"), 0.8, Kind::Text } };
    return section;
}

} // namespace

Report shortageReport(ReadModel& store, const Scope& scope)
{
    const Planning planning = store.planning();
    std::map<std::string, Shortage, std::less<>> shortages;
    store.products(scope, [&](const ProductRowView& product) {
        const Quantity units = shortOf(product.open, product.available);
        if (units > 0)
            shortages.emplace(std::string(product.sku), Shortage { units, sectionOf(product, units) });
    });
    Report report { Text::tr("Shortages") };
    if (shortages.empty())
        return report;
    Scope lines;
    Quantity sum = 0;
    for (const auto& [sku, shortage] : shortages) {
        lines.skus.emplace_back(sku);
        sum += shortage.units;
    }
    store.lines(lines, [&](const LineRow& line) {
        QList<QStringList>& rows = shortages.find(line.sku)->second.section.rows;
        if (line.open() > 0 && rows.size() < mostRows)
            rows << QStringList { formats::text(line.order), formats::text(line.customer), number(line.open()),
                number(line.qty), day(line.due, planning.date), line.priority ? number(*line.priority) : QString() };
    });
    report.facts << joined({ wording::units(sum), Text::tr("Planning date %1").arg(day(planning.date, Date())) });
    std::vector<Shortage> worstFirst;
    for (auto& [sku, shortage] : shortages)
        worstFirst.push_back(std::move(shortage));
    std::ranges::stable_sort(worstFirst, std::ranges::greater {}, &Shortage::units);
    for (Shortage& shortage : worstFirst)
        report.sections << std::move(shortage.section);
    return report;
}

} // namespace allocation::print
