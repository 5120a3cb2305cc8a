#include "service/leftbehind.h"
#include "ui/print/reports.h"
#include "ui/print/reporttext.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace allocation::print {

namespace {

using Descriptions = std::map<Sku, ProductDetails>;

Descriptions descriptionsOf(ReadModel& store, const PickList& list)
{
    std::set<Sku> skus;
    for (const PickPart& part : list.parts)
        skus.insert(part.line.sku);
    Descriptions result;
    store.products({ { skus.begin(), skus.end() }, {} },
        [&](const ProductRowView& product) { result.emplace(Sku(product.sku), product.details); });
    return result;
}

QString what(const PickPart& part, const Descriptions& products)
{
    const QString sku = formats::text(part.line.sku.text());
    const auto found = products.find(part.line.sku);
    const bool described = found != products.end() && !found->second.description.empty();
    return described ? sku + u'\n' + formats::text(found->second.description) : sku;
}

QString units(const PickPart& part, const Descriptions& products)
{
    const QString count = number(part.qty);
    const auto found = products.find(part.line.sku);
    const bool named = found != products.end() && !found->second.unit.empty();
    return named ? Text::tr("%1 %2", "number, unit").arg(count, formats::text(found->second.unit)) : count;
}

QString forWhom(const PickPart& part)
{
    const QString order = part.line.number == 1
        ? formats::text(part.line.order.text())
        : Text::tr("%1 line %2", "order, number").arg(formats::text(part.line.order.text()), number(part.line.number));
    return part.customer.empty() ? order : order + u'\n' + formats::text(part.customer);
}

/// In the order of a walk; what has no location is looked for last.
std::vector<PickPart> inOrderOfAWalk(std::vector<PickPart> parts)
{
    std::ranges::stable_sort(parts, {}, [](const PickPart& part) { return part.location.empty(); });
    return parts;
}

Section toFetch(const PickList& list, const Descriptions& products)
{
    using Kind = Column::Kind;
    Section section;
    section.columns = { { Text::tr("Location"), 1.1, Kind::Strong }, { Text::tr("Batch"), 2.6, Kind::BarCode },
        { Text::tr("Product"), 2, Kind::Text }, { Text::tr("Units"), 0.9, Kind::Number },
        { Text::tr("For"), 1.8, Kind::Text }, { Text::tr("Picked"), 0.8, Kind::Box } };
    for (const PickPart& part : inOrderOfAWalk(list.parts))
        section.rows << QStringList { part.location.empty() ? QStringLiteral("—") : formats::text(part.location),
            formats::text(part.batch.text()), what(part, products), units(part, products), forWhom(part), QString() };
    return section;
}

Section staysBehind(const std::vector<LeftBehind>& left)
{
    Section section;
    section.heading = Text::tr("Not on this list, of the same orders");
    section.columns = { { Text::tr("Order line"), 3, Column::Kind::Strong },
        { Text::tr("Units"), 1, Column::Kind::Number }, { Text::tr("Why"), 4, Column::Kind::Text } };
    for (const LeftBehind& line : left)
        section.rows << QStringList { wording::line(line.line), number(line.qty),
            line.why ? wording::unreleasable(*line.why) : Text::tr("it could go, but was not released") };
    return section;
}

} // namespace

Report pickListReport(ReadModel& store, const PickList& list, Date today)
{
    Report report;
    report.title = Text::tr("Pick list %1").arg(number(list.number));
    std::set<LineId> lines;
    for (const PickPart& part : list.parts)
        lines.insert(part.line);
    report.facts << joined(
        { wording::linesAndUnits(lines.size(), list.units()), Text::tr("printed %1", "date").arg(day(today, Date())) });
    if (list.parts.empty())
        return report;
    report.sections << toFetch(list, descriptionsOf(store, list));
    if (const std::vector<LeftBehind> left = leftBehind(store, list); !left.empty())
        report.sections << staysBehind(left);
    return report;
}

} // namespace allocation::print
