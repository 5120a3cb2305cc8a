#pragma once

#include "domain/figures.h"
#include "domain/proposal.h"

#include <QString>

/// Parts of the sentences of wording.h, where they stand in columns of their own.
namespace allocation::wording {

/// "open lines: 12 → 9; late lines: 4 → 5"; nothing is another: empty.
QString figures(const Figures& before, const Figures& after);

/// Where a move takes units from, and where it puts them: "4 on B1 + 2 on B2", "open".
QString givenUp(const ProposedMove& move);
QString taken(const ProposedMove& move);
/// How a line stands: "4 open", "9 days late", "on time".
QString stands(const LineState& line);

} // namespace allocation::wording
