#pragma once

#include "domain/commands.h"
#include "domain/impact.h"
#include "ui/chip.h"

#include <QString>

/// A change of supply in words, with dates as a planner reads them.
namespace allocation::changetexts {

/// "PO-77: 21 Jan → 30 Jan", "Shipment S1: 30 Jan, 3 batches", "B1: 10 → 6 units"
QString title(const Command& change, const Impact& impact, const Planning& planning);
/// What the button will do of it: "ETA 30 Jan", "6 units".
QString brief(const Command& change, const Planning& planning);
/// "41 lines later, 9 late, 6 to allocate"; nobody gets worse: how many change place
QString sum(const Impact& impact);

/// Whom it costs: "3 lines would become late, 1 line would have more open"; nobody: empty.
QString harm(const Impact& impact);

/// How a line stands after it, as a chip: "9 days late (+9)", "4 open", "on time".
Chip outcome(const LineImpact& line);
/// Where it is: "4 on B1 + 2 on B2"; nowhere: "—"
QString places(const std::optional<OrderLine>& line);

} // namespace allocation::changetexts
