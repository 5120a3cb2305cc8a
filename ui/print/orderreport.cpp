#include "ui/print/reports.h"
#include "ui/print/reporttext.h"

#include <algorithm>
#include <map>

namespace allocation::print {

namespace {

/// What is gathered of an order while its lines come by.
struct Order {
    Section section;
    std::optional<Date> complete = {}; ///< the latest of its lines
    bool open = false;                 ///< some line has no date yet
};

QList<Column> columns()
{
    using Kind = Column::Kind;
    return { { Text::tr("Product"), 2, Kind::Strong }, { Text::tr("Units"), 0.8, Kind::Number },
        { Text::tr("From batch"), 1.6, Kind::Text }, { Text::tr("Arrives"), 1, Kind::Text },
        { Text::tr("Due"), 1, Kind::Text }, { Text::tr("Ready"), 1, Kind::Text },
        { Text::tr("Status"), 1.4, Kind::Text } };
}

void addRows(Section& section, const LineRow& line, const Timing& timing, const Planning& planning)
{
    QString sku = formats::text(line.sku);
    if (line.number != 1)
        sku = Text::tr("%1 line %2", "SKU, number").arg(sku, number(line.number));
    const QString due = day(line.due, planning.date);
    const QString ready = timing.ready ? formats::ready(*timing.ready, planning.date, QLocale()) : QString();
    const QString status = wording::status(timing, line.qty, line.open(), line.overAllocated());
    const qsizetype first = section.rows.size();
    for (const LinePart& part : line.parts)
        section.rows << QStringList { sku, number(part.qty), formats::text(part.batch),
            part.eta ? day(*part.eta, planning.date) : wording::eta({}), due, ready, status };
    if (line.open() > 0 || line.parts.empty())
        section.rows << QStringList { sku, number(line.parts.empty() ? line.qty : line.open()), QStringLiteral("—"),
            QString(), due, ready, status };
    for (qsizetype row = first + 1; row < section.rows.size(); ++row) // what holds for the whole line is said once
        for (const int column : { 0, 4, 5, 6 })
            section.rows[row][column].clear();
}

} // namespace

Report orderReport(ReadModel& store, const Scope& scope)
{
    const Planning planning = store.planning();
    std::map<std::string, Order, std::less<>> orders;
    qsizetype rows = 0;
    qsizetype left = 0;
    store.lines(scope, [&](const LineRow& line) {
        if (rows >= mostRows) {
            ++left;
            return;
        }
        auto found = orders.find(line.order);
        if (found == orders.end())
            found = orders
                        .emplace(std::string(line.order),
                            Order { { formats::text(line.order), formats::text(line.customer), columns() } })
                        .first;
        Order& order = found->second;
        const Timing timing = line.timing(planning);
        addRows(order.section, line, timing, planning);
        order.open = order.open || line.open() > 0;
        if (timing.ready)
            order.complete = order.complete ? std::max(*order.complete, *timing.ready) : *timing.ready;
        ++rows;
    });
    Report report { Text::tr("Allocation by order") };
    report.facts << Text::tr("Planning date %1").arg(day(planning.date, Date()));
    for (auto& [id, order] : orders) {
        const QString whole = order.open ? Text::tr("not complete")
            : order.complete             ? Text::tr("complete %1", "date").arg(day(*order.complete, planning.date))
                                         : QString();
        order.section.aside = joined({ order.section.aside, whole });
        report.sections << std::move(order.section);
    }
    if (left > 0 && !report.sections.isEmpty())
        report.sections.last().remark = Text::tr("%1 more are left out; choose a product.", "lines")
                                            .arg(wording::lines(static_cast<std::size_t>(left)));
    return report;
}

} // namespace allocation::print
