#pragma once

#include "service/picklists.h"
#include "service/readmodel.h"
#include "ui/print/report.h"

#include <vector>

/// What a planner takes to the warehouse, into a meeting or to the telephone. All are read from the store as it is:
/// what is only drafted is in none of them. They are made in the reader's thread.
namespace allocation::print {

/// More rows make no paper anybody reads; what is left out is said.
constexpr qsizetype mostRows = 20'000;

/// By location, then batch, with a bar code of the batch; and what of its orders stays behind, and why.
Report pickListReport(ReadModel& store, const PickList& list, Date today);
/// Each order with its lines, from which batches they come and when they can go.
Report orderReport(ReadModel& store, const Scope& scope);
/// For the customers of these orders: what they get, and when it is with them. Each order begins a page.
Report confirmationReport(ReadModel& store, const std::vector<OrderId>& orders, Date today);
/// What open lines cannot be covered, the worst product first, with the lines that wait for it.
Report shortageReport(ReadModel& store, const Scope& scope);
/// By customer, the lines for which another date comes out than the one that was told.
Report toInformReport(ReadModel& store, const Scope& scope);

} // namespace allocation::print
