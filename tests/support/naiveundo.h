#pragma once

#include "support/naivemodel.h"

namespace allocation::test {

/// A command that is to be undone: what stood before it and after it.
struct Step {
    NaiveState before;
    NaiveState after;
};

/// What undoing a step would make of `now` if nothing spoke against it.
NaiveState withoutStep(const Step& step, const NaiveState& now);

/// Rule 6 about what became of undoing a step: what still stands as the step left it is as it was before, unless that
/// would break a rule; what was changed since stays, and so does everything else.
/// @returns what is wrong; empty: nothing
std::string faultsOfUndo(const Step& step, const NaiveState& now, const NaiveState& undone, bool refused);

} // namespace allocation::test
