#include "support/workday.h"

#include <algorithm>

namespace allocation::test {

namespace {

bool picked(const OrderLine& line)
{
    return std::ranges::any_of(line.allocations, [](const Allocation& part) { return part.picking.has_value(); });
}

bool bound(const OrderLine& line)
{
    return std::ranges::any_of(line.allocations, [](const Allocation& part) { return part.picking || part.pin; });
}

std::string name(const OrderLine& line)
{
    return line.id.order.text() + ' ' + line.id.sku.text() + '/' + std::to_string(line.id.number);
}

/// All that is still to leave is on pick lists.
bool wholeOnLists(const OrderLine& line)
{
    Quantity units = 0;
    for (const Allocation& part : line.allocations)
        units += part.picking ? part.picking->qty : 0;
    return units == line.unshipped() && units == line.allocated();
}

} // namespace

OrderSku orderSku(const LineId& id)
{
    return { id.order.text(), id.sku.text() };
}

ErpRow rowOf(const OrderLine& line)
{
    return { line.id.order.text(), line.id.sku.text(), line.unshipped(), line.customer, line.due };
}

Workday::Workday(StoresInStep& stores, ModelWarehouse& warehouse, Dice& dice, std::vector<Sku> skus)
    : m_stores(stores)
    , m_warehouse(warehouse)
    , m_dice(dice)
    , m_skus(std::move(skus))
{
}

void Workday::work(const Date& today, bool vague)
{
    m_today = today;
    m_diary = {};
    m_diary.vague = vague;
    m_claimed.clear();
    m_stores.send(AllocateOpen {}, "allocate open");
    someTimes(8, [this] { byHand(); });
    release();
    someTimes(10, [this] { shipPicked(); });
    someTimes(1, [this] { recall(); });
    someTimes(2, [this] { receiveHere(); });
    someTimes(1, [this] { slipHere(); });
    someTimes(1, [this] { countHere(); });
    someTimes(1, [this] { returnHere(); });
    someTimes(1, [this] { typeOrder(); });
    clearUp();
    pastTheWorkbench();
}

void Workday::someTimes(int most, const std::function<void()>& action)
{
    for (int left = m_dice.between(0, most); left > 0; --left) {
        look();
        action();
        if (m_dice.oneIn(12))
            m_stores.undoAndRedo(static_cast<std::size_t>(m_dice.between(1, 6)));
    }
}

/// Last: what has left the house is not touched at the workbench any more.
void Workday::pastTheWorkbench()
{
    look();
    const auto often = [this](int most, auto deed) {
        for (int left = m_dice.between(0, most); left > 0; --left)
            (this->*deed)();
    };
    often(3, &Workday::shipReleased);
    often(2, &Workday::shipUnreleased);
    often(m_diary.vague ? 2 : 0, &Workday::shipInPart);
    often(2, &Workday::cancelOrder);
    often(2, &Workday::changeOrder);
    often(2, &Workday::receiveThere);
    often(1, &Workday::slipThere);
    often(1, &Workday::countThere);
    often(1, &Workday::returnThere);
    often(1, &Workday::loseInbound);
    newSupply();
    newOrders();
}

// At the workbench.

void Workday::byHand()
{
    switch (m_dice.below(5)) {
    case 0:
    case 1:
        return moveByHand();
    case 2:
    case 3:
        return pinByHand();
    default:
        return holdByHand();
    }
}

void Workday::moveByHand()
{
    const OrderLine* const line = anyLine([](const OrderLine& each) { return each.unshipped() > 0; });
    if (!line)
        return;
    const Batch* const to = anyBatch([&](const Batch& each) { return each.sku == line->id.sku; });
    const std::string what = line->id.order.text() + "/" + std::to_string(line->id.number);
    if (!to || m_dice.oneIn(6))
        m_stores.send(DeallocateLine { { line->id } }, "deallocate " + what);
    else if (m_dice.oneIn(2))
        m_stores.send(MoveLine { { line->id }, {}, to->ref }, "move " + what + " to " + to->ref.text());
    else
        m_stores.send(MoveLine { { line->id }, {}, to->ref, m_dice.between(1, static_cast<int>(line->unshipped())) },
            "move units of " + what + " to " + to->ref.text());
}

void Workday::pinByHand()
{
    if (const OrderLine* const pinned = anyLine([](const OrderLine& each) { return bound(each) && !picked(each); });
        pinned && m_dice.oneIn(2))
        m_stores.send(UnpinLine { { pinned->id } }, "unpin " + pinned->id.order.text());
    else if (const OrderLine* const line = anyLine([](const OrderLine& each) { return !each.allocations.empty(); }))
        m_stores.send(PinLine { { line->id } }, "pin " + line->id.order.text());
}

void Workday::holdByHand()
{
    if (const Batch* const held = anyBatch([](const Batch& each) { return each.hold.has_value(); }))
        m_stores.send(UnholdBatch { held->ref }, "unhold " + held->ref.text());
    else if (const Batch* const batch = anyBatch([](const Batch& each) { return each.qty > 0; }))
        m_stores.send(HoldBatch { batch->ref }, "hold " + batch->ref.text());
}

void Workday::release()
{
    look();
    if (m_dice.oneIn(2)) {
        m_stores.send(Release {}, "release all");
        return;
    }
    someTimes(5, [this] {
        const OrderLine* const line = anyLine(
            [](const OrderLine& each) { return !each.allocations.empty() && !picked(each); });
        if (line)
            m_stores.send(Release { { line->id } }, "release " + line->id.order.text());
    });
}

void Workday::recall()
{
    if (const OrderLine* const line = anyLine(picked))
        m_stores.send(Recall { { line->id } }, "recall " + line->id.order.text());
}

void Workday::shipPicked()
{
    if (const OrderLine* const line = anyLine(picked))
        for (const Allocation& part : line->allocations)
            if (part.picking)
                return shipPicked(*line, part);
}

/// All of it, a part, or what was found of it.
void Workday::shipPicked(const OrderLine& line, const Allocation& part)
{
    const Quantity whole = part.qty;
    const Quantity qty = m_dice.oneIn(3) ? m_dice.between(1, static_cast<int>(whole)) : whole;
    const bool missing = qty < whole && m_dice.oneIn(2);
    const std::string ref = part.batch.text();
    if (!isReal(*m_now.batch(part.batch)) || !m_warehouse.canShip(rowOf(line), ref, qty))
        return;
    const std::string what = "ship " + std::to_string(qty) + " of " + line.id.order.text() + "/"
        + std::to_string(line.id.number) + " from " + ref + (missing ? ", the rest is missing" : "");
    if (!m_stores.send(Ship { { { line.id, part.batch, qty, missing } } }, what))
        return;
    m_warehouse.ship(rowOf(line), ref, qty);
    if (missing)
        m_warehouse.count(ref, std::max<Quantity>(0, m_warehouse.batch(ref)->qty - (whole - qty)));
}

void Workday::receiveHere()
{
    const Batch* const batch = anyBatch([this](const Batch& each) { return each.eta && isReal(each) && each.qty > 0; });
    if (!batch)
        return;
    const std::string ref = batch->ref.text();
    const Quantity counted = m_dice.oneIn(2) ? batch->qty : m_dice.between(1, static_cast<int>(batch->qty));
    if (!m_dice.oneIn(2)) {
        if (m_stores.send(ReceiveBatch { batch->ref, counted }, "receive " + std::to_string(counted) + " of " + ref))
            m_warehouse.receive(ref, counted);
        return;
    }
    const std::string as = newName("W");
    if (m_stores.send(ReceiveBatch { batch->ref, counted, BatchRef(as) },
            "receive " + std::to_string(counted) + " of " + ref + " as " + as))
        m_warehouse.receiveAs(ref, counted, as, true);
}

void Workday::slipHere()
{
    const Batch* const batch = anyBatch([this](const Batch& each) { return each.eta && isReal(each); });
    if (!batch)
        return;
    const Date eta = soon();
    const bool allToCome = std::ranges::none_of(
        m_now.batches, [&](const Batch& each) { return !each.eta && each.shipment == batch->shipment; });
    if (!batch->shipment.empty() && allToCome && m_dice.oneIn(2)) {
        m_stores.send(ChangeShipmentEta { batch->shipment, eta }, "slip " + batch->shipment);
        m_warehouse.slipShipment(batch->shipment, eta);
    } else {
        m_stores.send(ChangeBatchEta { batch->ref, eta }, "slip " + batch->ref.text());
        m_warehouse.slip(batch->ref.text(), eta);
    }
}

void Workday::countHere()
{
    const Batch* const batch = anyBatch([this](const Batch& each) { return !each.eta && isReal(each); });
    if (!batch)
        return;
    const Quantity found = std::max<Quantity>(0, batch->qty + m_dice.between(-4, 4));
    m_stores.send(ChangeBatchQuantity { batch->ref, found }, "count " + batch->ref.text());
    m_warehouse.count(batch->ref.text(), found);
}

void Workday::returnHere()
{
    const std::string ref = newName("R");
    const Sku sku = m_dice.of(m_skus);
    const Quantity qty = m_dice.between(1, 6);
    m_stores.send(ReturnGoods { BatchRef(ref), sku, qty, "Smith" }, "return " + ref);
    m_warehouse.announce({ ref, sku.text(), qty });
}

/// Here and in the ERP: the next file has it as well.
void Workday::typeOrder()
{
    const ErpRow row = newRow(newName("O"));
    m_stores.send(
        AddOrderLine { OrderId(row.order), Sku(row.sku), row.qty, row.customer, row.due }, "type " + row.order);
    m_warehouse.order(row);
}

/// The import told what it could not take over because somebody holds on to it: that is let go.
void Workday::clearUp()
{
    look();
    for (const OrderLine& line : m_now.lines) {
        if (line.unshipped() == 0 || isReal(line))
            continue;
        if (picked(line))
            m_stores.send(Recall { { line.id } }, "recall for the file " + name(line));
        if (bound(line))
            m_stores.send(UnpinLine { { line.id } }, "unpin for the file " + name(line));
    }
    for (const Batch& batch : m_now.batches)
        if (!m_warehouse.batch(batch.ref.text()) && batch.eta && batch.allocated > 0)
            for (const OrderLine& line : m_now.lines)
                if (line.allocatedOn(batch.ref) > 0)
                    m_stores.send(UnpinLine { { line.id }, batch.ref }, "unpin for the file " + name(line));
}

// Only in the ERP.

void Workday::newOrders()
{
    for (int left = m_dice.between(1, 5); left > 0; --left) {
        const std::string order = anyOrder();
        for (int rows = m_dice.between(1, 3); rows > 0; --rows) {
            const ErpRow row = newRow(order);
            if (!canBeNew(row))
                continue;
            for (int alike = m_dice.oneIn(3) ? m_dice.between(2, 3) : 1; alike > 0; --alike)
                m_warehouse.order(row);
        }
    }
}

/// A row just like one of which units have left the house is that one: nobody could tell.
bool Workday::canBeNew(const ErpRow& row)
{
    bool known = false;
    for (const OrderLine& line : m_now.lines) {
        if (orderSku(line.id) != OrderSku { row.order, row.sku })
            continue;
        known = true;
        if (line.shipped > 0 && line.qty == row.qty)
            return false;
    }
    return !known || claim(row.order + ' ' + row.sku);
}

std::string Workday::anyOrder()
{
    if (m_orders.empty() || !m_dice.oneIn(4))
        m_orders.push_back(newName("O"));
    return m_orders.size() > 1 && m_dice.oneIn(4) ? m_dice.of(m_orders) : m_orders.back();
}

ErpRow Workday::newRow(const std::string& order)
{
    static const std::vector<std::string> customers { "", "Smith", "Jones" };
    return { order, m_dice.of(m_skus).text(), m_dice.between(1, 8), m_dice.of(customers),
        m_dice.oneIn(3) ? std::nullopt : std::optional(m_today + m_dice.between(0, 4) * 3) };
}

void Workday::newSupply()
{
    for (const Sku& sku : m_skus) {
        const bool enough = m_warehouse.supply(sku.text()) > m_warehouse.open(sku.text()) + 10;
        if (enough && !m_dice.oneIn(4))
            continue;
        const bool atOnce = m_dice.oneIn(3) && claim("new " + sku.text());
        const std::string ref = newName("B");
        m_warehouse.announce({ ref, sku.text(), m_dice.between(3, 25), atOnce ? std::nullopt : std::optional(soon()),
            m_dice.oneIn(2) ? "S" + std::to_string(m_dice.below(6)) : "" });
    }
}

bool Workday::canShipAll(const OrderLine& line) const
{
    if (!isReal(line) || line.unshipped() == 0 || line.open() > 0)
        return false;
    return std::ranges::all_of(line.allocations, [&](const Allocation& part) {
        const ErpBatch* const there = m_warehouse.batch(part.batch.text());
        return there && !there->eta && there->qty >= part.qty;
    });
}

void Workday::shipAll(const OrderLine& line)
{
    ErpRow row = rowOf(line);
    for (const Allocation& part : line.allocations) {
        m_warehouse.ship(row, part.batch.text(), part.qty);
        row.qty -= part.qty;
    }
    note("ship " + name(line));
    m_diary.gone.insert(line.id);
    m_diary.goneUnits += line.unshipped();
}

/// What is on a pick list may leave together with others from the same batch.
void Workday::shipReleased()
{
    const OrderLine* const line = anyLine([this](const OrderLine& each) {
        return wholeOnLists(each) && canShipAll(each)
            && !m_claimed.contains(each.id.order.text() + ' ' + each.id.sku.text())
            && std::ranges::none_of(
                each.allocations, [&](const Allocation& part) { return m_claimed.contains(part.batch.text()); });
    });
    if (!line || !claimPickedLike(*line) || !claim(line->id.order.text() + ' ' + line->id.sku.text()))
        return;
    for (const Allocation& part : line->allocations)
        m_claimed.insert("released from " + part.batch.text());
    shipAll(*line);
}

/// The batch has less by just its quantity, and by nothing else.
void Workday::shipUnreleased()
{
    const OrderLine* const line = anyLine([this](const OrderLine& each) {
        return !picked(each) && !each.allocations.empty() && canShipAll(each) && !boundBeside(each);
    });
    if (!line || !claimBatches(*line) || !claimPickedLike(*line)
        || !claim(line->id.order.text() + ' ' + line->id.sku.text()))
        return;
    m_diary.doubtful += m_diary.vague ? line->unshipped() : 0;
    shipAll(*line);
}

void Workday::shipInPart()
{
    const OrderLine* const line = anyLine(
        [this](const OrderLine& each) { return isReal(each) && each.unshipped() > 1 && !each.allocations.empty(); });
    if (!line)
        return;
    const std::string from = line->allocations.front().batch.text();
    const Quantity qty = std::min<Quantity>(line->unshipped() - 1, 2);
    if (!m_warehouse.canShip(rowOf(*line), from, qty))
        return;
    m_diary.doubtful += line->unshipped();
    note("ship " + std::to_string(qty) + " of " + name(*line) + " from " + from);
    m_warehouse.ship(rowOf(*line), from, qty);
}

void Workday::cancelOrder()
{
    const OrderLine* const line = anyLine(
        [this](const OrderLine& each) { return isReal(each) && (m_diary.vague || !bound(each)); });
    if (!line || !claim(line->id.order.text() + ' ' + line->id.sku.text()) || !claimBatches(*line)
        || !claimPickedLike(*line))
        return;
    if (!alone(*line))
        note("change " + name(*line));
    m_diary.unclear.insert(orderSku(line->id));
    m_diary.doubtful += m_diary.vague ? line->unshipped() : 0;
    note("cancel " + name(*line));
    m_diary.gone.insert(line->id);
    m_diary.goneUnits += line->unshipped();
    m_warehouse.cancel(rowOf(*line));
}

void Workday::changeOrder()
{
    const OrderLine* const line = anyLine(
        [this](const OrderLine& each) { return isReal(each) && (m_diary.vague || !bound(each)); });
    if (!line || !claim(line->id.order.text() + ' ' + line->id.sku.text()))
        return;
    ErpRow to = rowOf(*line);
    if (m_dice.oneIn(2))
        to.qty = m_dice.between(1, 9);
    else
        to.due = soon();
    // What was ordered and what is still to leave must not be mistaken for each other.
    if (line->shipped > 0 && to.qty == line->qty)
        return;
    note("change " + name(*line));
    m_diary.unclear.insert(orderSku(line->id));
    m_diary.doubtful += m_diary.vague ? line->unshipped() : 0;
    m_warehouse.change(rowOf(*line), to);
}

void Workday::receiveThere()
{
    const Batch* const batch = anyBatch([this](const Batch& each) { return each.eta && isReal(each) && each.qty > 0; });
    if (!batch || !claim(batch->ref.text()))
        return;
    const Quantity counted = m_dice.oneIn(2) ? batch->qty : m_dice.between(1, static_cast<int>(batch->qty));
    note("receive " + std::to_string(counted) + " of " + batch->ref.text());
    if (m_dice.oneIn(2)) {
        m_warehouse.receive(batch->ref.text(), counted);
    } else if (claim("new " + batch->sku.text())) {
        const std::string as = newName("N");
        m_warehouse.receiveAs(batch->ref.text(), counted, as, false);
        m_diary.renamed.emplace(batch->ref, BatchRef(as));
    }
}

void Workday::slipThere()
{
    const Batch* const batch = anyBatch([this](const Batch& each) {
        const ErpBatch* const there = m_warehouse.batch(each.ref.text());
        return each.eta && there && there->eta;
    });
    if (batch)
        m_warehouse.slip(batch->ref.text(), soon());
}

void Workday::countThere()
{
    const Batch* const batch = anyBatch([this](const Batch& each) { return !each.eta && isReal(each); });
    if (!batch || (!m_diary.vague && m_claimed.contains("released from " + batch->ref.text()))
        || !claim(batch->ref.text()))
        return;
    const ErpBatch& there = *m_warehouse.batch(batch->ref.text());
    note("count " + there.ref);
    m_warehouse.count(there.ref, std::max<Quantity>(0, there.qty + m_dice.between(-6, 6)));
}

void Workday::returnThere()
{
    const Sku sku = m_dice.of(m_skus);
    if (claim("new " + sku.text()))
        m_warehouse.announce({ newName("R"), sku.text(), m_dice.between(1, 6) });
}

void Workday::loseInbound()
{
    const Batch* const batch = anyBatch([this](const Batch& each) { return each.eta && isReal(each); });
    if (!batch || !m_dice.oneIn(3) || !claim(batch->ref.text()) || !claim("new " + batch->sku.text()))
        return;
    if (m_warehouse.batch(batch->ref.text()) && m_warehouse.batch(batch->ref.text())->eta)
        m_warehouse.lose(batch->ref.text());
}

// What there is.

const OrderLine* Workday::anyLine(const std::function<bool(const OrderLine&)>& fits)
{
    std::vector<const OrderLine*> all;
    for (const OrderLine& line : m_now.lines)
        if (line.unshipped() > 0 && fits(line))
            all.push_back(&line);
    return all.empty() ? nullptr : m_dice.of(all);
}

const Batch* Workday::anyBatch(const std::function<bool(const Batch&)>& fits)
{
    std::vector<const Batch*> all;
    for (const Batch& batch : m_now.batches)
        if (fits(batch))
            all.push_back(&batch);
    return all.empty() ? nullptr : m_dice.of(all);
}

bool Workday::isReal(const Batch& batch) const
{
    const ErpBatch* const there = m_warehouse.batch(batch.ref.text());
    return there && there->eta == batch.eta && there->qty == batch.qty;
}

bool Workday::isReal(const OrderLine& line) const
{
    return m_warehouse.rows().contains(rowOf(line)) && !m_diary.gone.contains(line.id);
}

/// No other line of that order and SKU could be taken for it.
bool Workday::alone(const OrderLine& line) const
{
    return std::ranges::none_of(m_now.lines,
        [&](const OrderLine& other) { return other.id != line.id && orderSku(other.id) == orderSku(line.id); });
}

/// One like it is on the same batch, and either is pinned or on a pick list: it could as well have been the other one.
bool Workday::boundBeside(const OrderLine& line) const
{
    return std::ranges::any_of(m_now.lines, [&](const OrderLine& other) {
        return other.id != line.id && orderSku(other.id) == orderSku(line.id) && (bound(other) || bound(line))
            && std::ranges::any_of(
                other.allocations, [&](const Allocation& part) { return line.allocatedOn(part.batch) > 0; });
    });
}

/// Nor has the batch of one like it less: then it could be that one, as it is on a pick list.
bool Workday::claimPickedLike(const OrderLine& line)
{
    const auto elsewhere = [&](const Allocation& part) { return line.allocatedOn(part.batch) == 0; };
    return std::ranges::all_of(m_now.lines, [&](const OrderLine& other) {
        return other.id == line.id || orderSku(other.id) != orderSku(line.id) || !picked(other)
            || std::ranges::none_of(other.allocations, elsewhere) || claimBatches(other);
    });
}

bool Workday::claim(const std::string& what)
{
    return m_claimed.insert(what).second || m_diary.vague;
}

bool Workday::claimBatches(const OrderLine& line)
{
    for (const Allocation& part : line.allocations)
        if (!m_diary.vague
            && (m_claimed.contains(part.batch.text()) || m_claimed.contains("released from " + part.batch.text())))
            return false;
    for (const Allocation& part : line.allocations)
        m_claimed.insert(part.batch.text());
    return true;
}

} // namespace allocation::test
