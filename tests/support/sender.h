#pragma once

#include "service/bootstrap.h"

#include <string>
#include <utility>

namespace allocation::test {

/// Sends commands to a store as one person would.
class Sender
{
public:
    explicit Sender(BeginWork begin, std::string who = "ann")
        : m_bus(bootstrap({ std::move(begin) }))
        , m_who(std::move(who))
    {
    }

    Outcome send(const Command& command) { return send(newCommandId(), command); }
    Outcome send(const CommandId& id, const Command& command)
    {
        m_last = id;
        return m_bus.handle({ id, m_who }, command);
    }
    Outcome undo(const CommandId& id) { return send(UndoCommand { id }); }
    const CommandId& last() const { return m_last; }

private:
    MessageBus m_bus;
    std::string m_who;
    CommandId m_last;
};

inline LineId lineOf(const char* order, const char* sku, int number = 1)
{
    return { OrderId(order), Sku(sku), number };
}

/// Two products. CHAIR: B1 (10, in stock), B2 (20, on its way), lines of O1 (4) and O2 (6); TABLE: T1 (5), line of O1
/// (3).
inline void stock(Sender& sender)
{
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
    sender.send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 20, { Date::fromCalendar(2030, 1, 5), "SHIP1" } });
    sender.send(CreateBatch { BatchRef("T1"), Sku("TABLE"), 5 });
    sender.send(AddOrderLine { OrderId("O1"), Sku("CHAIR"), 4, "Smith", Date::fromCalendar(2030, 1, 1), 2 });
    sender.send(AddOrderLine { OrderId("O2"), Sku("CHAIR"), 6 });
    sender.send(AddOrderLine { OrderId("O1"), Sku("TABLE"), 3 });
}

} // namespace allocation::test
