#include "allocctl/linechoice.h"

#include <algorithm>

namespace allocation::allocctl {

namespace {

OrderLine copyOf(const LineRow& row)
{
    OrderLine line { { OrderId(row.order), Sku(row.sku), row.number }, row.qty };
    for (const LinePart& part : row.parts)
        line.allocations.push_back({ BatchRef(part.batch), part.qty, part.origin });
    return line;
}

QString described(const OrderLine& line)
{
    QStringList batches;
    for (const Allocation& part : line.allocations)
        batches << QString::fromStdString(part.batch.text());
    const QString where = batches.isEmpty() ? Text::tr("to allocate") : batches.join(QStringLiteral(" + "));
    return Text::tr("%1 (%2, %3)", "number, units, batches")
        .arg(QString::number(line.id.number), wording::units(line.qty), where);
}

Complaint severalLines(const std::vector<OrderLine>& lines)
{
    QStringList list;
    for (const OrderLine& line : lines)
        list << described(line);
    const LineId& any = lines.front().id;
    return { Failed,
        { QStringLiteral("several_lines"),
            Text::tr("%1 has %2 of %3: %4.", "order, lines, SKU, list")
                .arg(QString::fromStdString(any.order.text()), wording::lines(lines.size()),
                    QString::fromStdString(any.sku.text()), list.join(QStringLiteral("; "))),
            Text::tr("Say which with --line N."), true } };
}

} // namespace

OrderLine chooseLine(const Context& context, ReadModel& store)
{
    const Arguments& arguments = context.arguments();
    return chooseLine(store, arguments.idAt<OrderId>(0), arguments.idAt<Sku>(1), arguments.lineNumber("--line"));
}

OrderLine chooseLine(ReadModel& store, const OrderId& order, const Sku& sku, std::optional<int> number)
{
    std::vector<OrderLine> lines;
    Scope scope;
    scope.skus.push_back(sku);
    scope.orders.push_back(order);
    store.lines(scope, [&](const LineRow& row) {
        if (!number || row.number == *number)
            lines.push_back(copyOf(row));
    });
    if (lines.empty())
        throw Refused(UnknownLine { { order, sku, number.value_or(1) } });
    std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.id.number < b.id.number; });
    if (lines.size() > 1)
        throw severalLines(lines);
    return lines.front();
}

std::vector<OrderLine> linesOfOrder(const OrderId& order, ReadModel& store)
{
    std::vector<OrderLine> lines;
    store.lines({ {}, { order } }, [&](const LineRow& row) { lines.push_back(copyOf(row)); });
    if (lines.empty())
        throw Refused(UnknownLine { { order, {}, 0 } });
    return lines;
}

BatchRef chooseSource(const Context& context, const OrderLine& line)
{
    if (const auto from = context.arguments().id<BatchRef>("--from"))
        return *from;
    if (line.allocations.empty())
        throw Refused(NotAllocated { line.id, {} });
    if (line.allocations.size() == 1)
        return line.allocations.front().batch;
    LineIsSplit split { line.id, {} };
    for (const Allocation& part : line.allocations)
        split.batches.push_back(part.batch);
    throw Refused(std::move(split));
}

} // namespace allocation::allocctl
