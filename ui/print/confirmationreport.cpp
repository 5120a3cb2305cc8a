#include "ui/print/reports.h"
#include "ui/print/reporttext.h"

#include <algorithm>
#include <map>

namespace allocation::print {

namespace {

using Descriptions = std::map<std::string, ProductDetails, std::less<>>;

struct Order {
    Section section;
    std::optional<Date> complete = {}; ///< the latest of its lines
    bool undated = false;              ///< of some line nobody can say yet when it comes
};

QList<Column> columns()
{
    using Kind = Column::Kind;
    return { { Text::tr("Line"), 0.5, Kind::Number }, { Text::tr("Product"), 3, Kind::Strong },
        { Text::tr("Units"), 1, Kind::Number }, { Text::tr("Wanted"), 1.1, Kind::Text },
        { Text::tr("With you"), 1.4, Kind::Text } };
}

Descriptions descriptionsOf(ReadModel& store, const Scope& scope)
{
    Scope products;
    store.lines(scope, [&](const LineRow& line) { products.skus.emplace_back(line.sku); });
    Descriptions result;
    if (!products.skus.empty()) // an empty scope is everything
        store.products(products, [&](const ProductRowView& row) { result.emplace(std::string(row.sku), row.details); });
    return result;
}

/// The day on which the customer has it, as far as that can be said.
QString withCustomer(const LineRow& line, const Timing& timing, Date near)
{
    if (line.shipped == line.qty)
        return Text::tr("on its way");
    return timing.ready ? day(*timing.ready + line.details->transitDays, near) : Text::tr("no date yet");
}

void add(Order& order, const LineRow& line, const Planning& planning, const ProductDetails& product)
{
    const Timing timing = line.timing(planning);
    QString what = formats::text(line.sku);
    if (!product.description.empty())
        what += u'\n' + formats::text(product.description);
    const QString units = product.unit.empty()
        ? number(line.qty)
        : Text::tr("%1 %2", "number, unit").arg(number(line.qty), formats::text(product.unit));
    order.section.rows << QStringList { number(line.number), what, units, day(line.due, planning.date),
        withCustomer(line, timing, planning.date) };
    if (line.shipped == line.qty)
        return;
    order.undated = order.undated || !timing.ready;
    if (timing.ready)
        order.complete = std::max(order.complete, std::optional(*timing.ready + line.details->transitDays));
}

} // namespace

Report confirmationReport(ReadModel& store, const std::vector<OrderId>& orders, Date today)
{
    Report report { Text::tr("Order confirmation"), { day(today, Date()) } };
    if (orders.empty())
        return report;
    const Scope scope { {}, orders };
    const Planning planning = store.planning();
    const Descriptions products = descriptionsOf(store, scope);
    std::map<std::string, Order, std::less<>> found;
    store.lines(scope, [&](const LineRow& line) {
        Order& order = found[std::string(line.order)];
        order.section.heading = Text::tr("Order %1").arg(formats::text(line.order));
        if (!line.customer.empty())
            order.section.aside = formats::text(line.customer);
        const auto product = products.find(line.sku);
        add(order, line, planning, product == products.end() ? ProductDetails() : product->second);
    });
    for (auto& [id, order] : found) {
        order.section.columns = columns();
        order.section.newPage = true;
        if (order.undated)
            order.section.remark = Text::tr("For part of the order there is no date yet; we will tell you.");
        else if (order.complete)
            order.section.remark
                = Text::tr("All of it is with you on %1.", "date").arg(day(*order.complete, planning.date));
        report.sections << std::move(order.section);
    }
    return report;
}

} // namespace allocation::print
