#pragma once

#include "adapters/memory/memorystore.h"
#include "service/bootstrap.h"

#include <QString>

namespace allocation::test {

/// The whole core on a store in memory.
class TestBench
{
public:
    TestBench()
        : m_bus(bootstrap(ports()))
    {
    }

    MemoryStore& store() { return m_store; }
    BeginWork begin()
    {
        return [this](const Envelope& envelope) { return m_store.begin(envelope); };
    }
    const CommandId& lastCommand() const { return m_lastCommand; }
    const Events& heard() const { return m_heard; }

    Outcome send(const Command& command, const char* who = "Anna", const RunControl& control = {})
    {
        m_lastCommand = newCommandId();
        return m_bus.handle({ m_lastCommand, who }, command, control);
    }
    Outcome send(const Envelope& envelope, const Command& command) { return m_bus.handle(envelope, command); }

    void batch(const char* ref, const char* sku, Quantity qty, std::optional<Date> eta = {})
    {
        send(CreateBatch { BatchRef(ref), Sku(sku), qty, { eta, {} } });
    }
    void line(const char* order, const char* sku, Quantity qty)
    {
        send(AddOrderLine { OrderId(order), Sku(sku), qty });
    }

    /// Everything a planner can see, one row per batch, line and product: equal texts are equal states.
    QString state() { return stateOf(m_store.readModel()); }
    static QString stateOf(ReadModel& store)
    {
        std::string text;
        const auto date = [](const std::optional<Date>& d) { return d ? d->toString() : std::string("-"); };
        store.batches({}, [&](const BatchRowView& b) {
            text += std::string(b.ref) + ' ' + std::string(b.sku) + ' ' + std::to_string(b.qty) + ' ' + date(b.eta)
                + ' ' + std::string(b.shipment) + (b.heldBy ? " held by " + std::string(*b.heldBy) : std::string())
                + " allocated " + std::to_string(b.allocated) + '\n';
        });
        store.lines({}, [&](const LineRow& l) {
            text += std::string(l.order) + ' ' + std::string(l.sku) + '#' + std::to_string(l.number) + ' '
                + std::to_string(l.qty) + ' ' + std::string(l.customer) + ' ' + date(l.due) + ' '
                + std::to_string(l.priority.value_or(0)) + ':';
            for (const LinePart& part : l.parts)
                text += ' ' + std::string(part.batch) + '=' + std::to_string(part.qty)
                    + (part.origin == Origin::Manual ? "m" : "")
                    + (part.pin ? '!' + std::string(part.pin->owner) + date(part.pin->until) : std::string());
            text += '\n';
        });
        store.products({}, [&](const ProductRowView& p) {
            if (!p.details.description.empty())
                text += std::string(p.sku) + " is " + std::string(p.details.description) + '\n';
        });
        return QString::fromStdString(text);
    }
    /// What check() finds; empty is well.
    QString problems()
    {
        QString text;
        for (const Problem& problem : m_store.readModel().check())
            text += QString::fromStdString(problem.what + ": " + problem.where + '\n');
        return text;
    }

private:
    Ports ports()
    {
        Ports ports;
        ports.begin = begin();
        ports.observers.emplace_back([this](const Envelope&, const Events& events) {
            m_heard.insert(m_heard.end(), events.begin(), events.end());
        });
        ports.pause = {};
        return ports;
    }

    MemoryStore m_store;
    Events m_heard;
    CommandId m_lastCommand;
    MessageBus m_bus;
};

/// The reason of the refusal that the work ends in; a test fails if it is not refused for that.
template <class Expected, class Work>
bool refusedFor(Work work)
{
    try {
        work();
    } catch (const Refused& refused) {
        return std::holds_alternative<Expected>(refused.reason());
    }
    return false;
}

} // namespace allocation::test
