#include "support/modelwarehouse.h"

#include <stdexcept>

namespace allocation::test {

namespace {

std::string text(const std::optional<Date>& date)
{
    return date ? date->toString() : std::string();
}

void ensure(bool possible, const std::string& what)
{
    if (!possible)
        throw std::logic_error("the warehouse cannot: " + what);
}

} // namespace

void ModelWarehouse::order(const ErpRow& row)
{
    ensure(row.qty > 0, "order nothing");
    m_rows.insert(row);
}

void ModelWarehouse::remove(const ErpRow& row)
{
    const auto found = m_rows.find(row);
    ensure(found != m_rows.end(), "take away a row of " + row.order + " that is not there");
    m_rows.erase(found);
}

void ModelWarehouse::cancel(const ErpRow& row)
{
    remove(row);
}

void ModelWarehouse::change(const ErpRow& from, const ErpRow& to)
{
    remove(from);
    order(to);
}

void ModelWarehouse::announce(const ErpBatch& batch)
{
    ensure(!m_batches.contains(batch.ref), "have " + batch.ref + " twice");
    m_batches.emplace(batch.ref, batch);
}

ErpBatch& ModelWarehouse::known(const std::string& ref)
{
    const auto found = m_batches.find(ref);
    ensure(found != m_batches.end(), "find " + ref);
    return found->second;
}

void ModelWarehouse::slip(const std::string& ref, const Date& eta)
{
    ensure(known(ref).eta.has_value(), "slip what is in the house");
    known(ref).eta = eta;
}

void ModelWarehouse::slipShipment(const std::string& shipment, const Date& eta)
{
    for (auto& [ref, batch] : m_batches)
        if (batch.shipment == shipment)
            batch.eta = eta;
}

void ModelWarehouse::receive(const std::string& ref, Quantity counted)
{
    ensure(known(ref).eta.has_value(), "receive " + ref + " twice");
    known(ref).eta.reset();
    known(ref).qty = counted;
}

void ModelWarehouse::receiveAs(const std::string& ref, Quantity counted, const std::string& as, bool restComes)
{
    ErpBatch arrived = known(ref);
    ensure(arrived.eta.has_value(), "receive " + ref + " twice");
    const Quantity rest = arrived.qty - counted;
    if (restComes && rest > 0)
        known(ref).qty = rest;
    else
        m_batches.erase(ref);
    arrived.ref = as;
    arrived.qty = counted;
    arrived.eta.reset();
    announce(arrived);
}

void ModelWarehouse::count(const std::string& ref, Quantity qty)
{
    known(ref).qty = qty;
}

void ModelWarehouse::lose(const std::string& ref)
{
    ensure(known(ref).eta.has_value(), "lose what is in the house");
    m_batches.erase(ref);
}

bool ModelWarehouse::canShip(const ErpRow& row, const std::string& from, Quantity qty) const
{
    const ErpBatch* const there = batch(from);
    return m_rows.contains(row) && qty <= row.qty && there && !there->eta && qty <= there->qty;
}

void ModelWarehouse::ship(const ErpRow& row, const std::string& from, Quantity qty)
{
    ensure(canShip(row, from, qty), "ship " + row.order + " from " + from);
    remove(row);
    if (qty < row.qty) {
        ErpRow rest = row;
        rest.qty -= qty;
        order(rest);
    }
    known(from).qty -= qty;
    m_shipped[row.sku] += qty;
}

std::multiset<ErpBatch> ModelWarehouse::batches() const
{
    std::multiset<ErpBatch> all;
    for (const auto& [ref, batch] : m_batches)
        if (batch.qty > 0)
            all.insert(batch);
    return all;
}

const ErpBatch* ModelWarehouse::batch(const std::string& ref) const
{
    const auto found = m_batches.find(ref);
    return found == m_batches.end() ? nullptr : &found->second;
}

Quantity ModelWarehouse::open(const std::string& sku) const
{
    Quantity units = 0;
    for (const ErpRow& row : m_rows)
        units += row.sku == sku ? row.qty : 0;
    return units;
}

Quantity ModelWarehouse::inStock(const std::string& sku) const
{
    Quantity units = 0;
    for (const auto& [ref, batch] : m_batches)
        units += batch.sku == sku && !batch.eta ? batch.qty : 0;
    return units;
}

Quantity ModelWarehouse::supply(const std::string& sku) const
{
    Quantity units = 0;
    for (const auto& [ref, batch] : m_batches)
        units += batch.sku == sku ? batch.qty : 0;
    return units;
}

Quantity ModelWarehouse::shipped(const std::string& sku) const
{
    const auto found = m_shipped.find(sku);
    return found == m_shipped.end() ? 0 : found->second;
}

ModelWarehouse::Files ModelWarehouse::files(Dice& dice) const
{
    Files files { "ref,sku,qty,eta,shipment\n", "due,orderid,sku,customer,qty\n",
        dice.shuffled(std::vector<ErpRow>(m_rows.begin(), m_rows.end())) };
    for (const ErpBatch& batch : batches())
        files.batches += batch.ref + ',' + batch.sku + ',' + std::to_string(batch.qty) + ',' + text(batch.eta) + ','
            + batch.shipment + '\n';
    for (const ErpRow& row : files.rows)
        files.orders += text(row.due) + ',' + row.order + ',' + row.sku + ',' + row.customer + ','
            + std::to_string(row.qty) + '\n';
    return files;
}

} // namespace allocation::test
