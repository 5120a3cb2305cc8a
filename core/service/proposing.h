#pragma once

#include "domain/commands.h"
#include "domain/proposal.h"
#include "service/readmodel.h"

#include <stop_token>
#include <vector>

namespace allocation {

/// What an automatic run may place anew beside what is open (rule 1). Pins that bind and what lies on a batch on hold
/// stay in any case.
enum class Replaces { Nothing, Auto, AutoAndManual };

/// What a run would make of the lines in scope, as a value: nothing is changed. Reads one product after the other;
/// stops early when asked to, and then proposes nothing. Sku by SKU as of one moment each; accepting validates again.
Proposal propose(ReadModel& store, const Scope& scope, const Strategy& strategy, Replaces replaces = Replaces::Nothing,
    const std::stop_token& stop = {});

/// The command that does those moves. @param accepted by place in Proposal::moves; holds its own needs, see without()
AcceptProposal acceptanceOf(const Proposal& proposal, const std::vector<bool>& accepted);
/// The same for all moves.
AcceptProposal acceptanceOf(const Proposal& proposal);

} // namespace allocation
