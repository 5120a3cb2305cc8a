#include "service/bootstrap.h"

#include "service/handlers.h"

#include <utility>

namespace allocation {

MessageBus bootstrap(Ports ports)
{
    MessageBus::Ports bus;
    bus.commands = [begin = std::move(ports.begin)](const Command& command, const Envelope& envelope,
                       const RunControl& control) { return handleCommand(command, envelope, begin, control); };
    bus.eventHandlers = std::move(ports.eventHandlers);
    bus.observers = std::move(ports.observers);
    bus.log = std::move(ports.log);
    bus.pause = std::move(ports.pause);
    return MessageBus(std::move(bus));
}

} // namespace allocation
