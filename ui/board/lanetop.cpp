#include "ui/board/lanetop.h"

#include "bridge/wording.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace allocation {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Board)
};

QString number(Quantity quantity)
{
    return formats::number(quantity, QLocale());
}

QString openText(Quantity units)
{
    return Text::tr("%1 open", "units").arg(number(units));
}

LaneTop topOfOpen(const LaneContents& lane, const BoardContents& board)
{
    LaneTop top;
    top.title = Text::tr("Unallocated");
    top.ready = { Tone::Muted, QStringLiteral("ring"), openText(lane.units) };
    if (board.shortage() > 0)
        top.remark = { Tone::Short, QStringLiteral("short"),
            Text::tr("%1 short", "units").arg(number(board.shortage())) };
    top.told = Text::tr("%1, %2", "lane, what it has").arg(top.title, top.ready.text);
    return top;
}

Chip remarkOn(const Batch& batch, const Planning& planning)
{
    if (batch.available() < 0)
        return { Tone::Short, QStringLiteral("short"), wording::status({}, 0, 0, true) };
    if (batch.hold)
        return { Tone::Note, QStringLiteral("hold"),
            wording::hold(*batch.hold, [&](Date date) { return formats::date(date, planning.date, QLocale()); }) };
    return { Tone::Plain, {}, formats::text(batch.shipment) };
}

} // namespace

LaneTop topOf(const LaneContents& lane, const BoardContents& board)
{
    if (!lane.batch)
        return topOfOpen(lane, board);
    const Batch& batch = *lane.batch;
    const Planning& planning = board.product.planning;
    LaneTop top;
    top.title = formats::text(batch.ref.text());
    top.available = number(batch.available());
    top.ready = etaChip(
        batch.eta, wording::eta(batch.eta, [&](Date date) { return formats::date(date, planning.date, QLocale()); }));
    top.use = Text::tr("%1/%2", "allocated, quantity").arg(number(batch.allocated), number(batch.qty));
    top.bar = batchBar(batch.inStock(), batch.qty, batch.allocated);
    top.onHold = batch.hold.has_value();
    top.remark = remarkOn(batch, planning);
    QStringList told { top.title, top.ready.text, Text::tr("%1 available", "units").arg(top.available) };
    if (!top.remark.text.isEmpty())
        told << top.remark.text;
    top.told = told.join(QStringLiteral(", "));
    return top;
}

QString restText(std::size_t lines, Quantity units)
{
    if (lines == 0)
        return {};
    return Text::tr("and %1 in %2", "units, lines").arg(wording::units(units), wording::lines(lines));
}

QString boardText(const BoardContents& board)
{
    const auto batches = static_cast<int>(board.product.batches.size());
    QStringList text { Text::tr("%1, %2", "batches, lines")
                           .arg(batches == 1 ? Text::tr("1 batch") : Text::tr("%1 batches", "", batches).arg(batches),
                               wording::lines(board.product.lines.size())) };
    if (board.open > 0)
        text << openText(board.open);
    if (board.shortage() > 0)
        text << Text::tr("%1 short", "units").arg(number(board.shortage()));
    return text.join(QStringLiteral(" · "));
}

} // namespace allocation
