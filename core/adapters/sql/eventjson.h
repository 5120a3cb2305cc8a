#pragma once

#include "domain/events.h"

#include <stdexcept>
#include <string>
#include <string_view>

namespace allocation::sql {

/// The form in which events are written now. Rows of an older form are brought to it when they are read.
constexpr int eventSchema = 2;

/// A row of the log that this program cannot read.
class UnreadableEvent : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The name under which an event stands in the log: that of its type.
std::string_view kindOf(const Event& event);

/// Compact JSON; a long list is arrays of arrays. The SKU is not in it.
std::string payloadOf(const Event& event);

/// Unknown members are ignored. @throws UnreadableEvent
Event eventFrom(std::string_view kind, int schema, std::string_view payload, const Sku& sku);

} // namespace allocation::sql
