#pragma once

#include "service/messagebus.h"
#include "service/unitofwork.h"

namespace allocation {

/// The one place where the core is put together. Everything the outside provides comes in here.
struct Ports {
    BeginWork begin;
    std::vector<EventHandler> eventHandlers = {};
    std::vector<Observer> observers = {};
    Log log = {};
    Pause pause = jitteredPause;
};

MessageBus bootstrap(Ports ports);

} // namespace allocation
