#pragma once

#include "allocctl/store.h"

#include <functional>

namespace allocation::allocctl {

/// What a command adds to its answer for programs.
using MoreJson = std::function<void(const Outcome&)>;

/// Says what came of a command about single things; `unchanged` if nothing had to change.
/// For programs: {"changed","message","uuid"}, and what `more` adds to that object.
void tell(
    Context& context, const Store& store, const Command& command, const Outcome& outcome, const MoreJson& more = {});

/// Sends it and tells; with --preview says what it would change instead.
void sendAndTell(Context& context, Store& store, const Command& command, const MoreJson& more = {});

} // namespace allocation::allocctl
