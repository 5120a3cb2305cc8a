#pragma once

#include "domain/timing.h"
#include "service/story.h"
#include "ui/inspector/facts.h"

#include <QLocale>
#include <vector>

namespace allocation {

/// The journey of a line as rows, newest first: when and who, what, and why in quotes; undone steps struck out.
std::vector<Fact> journeyFacts(const std::vector<StoryStep>& journey, Date today);
/// The ledger of a batch: what each step took or gave stands at the end, what was left then below.
std::vector<Fact> ledgerFacts(const std::vector<LedgerStep>& ledger, const BatchRef& of, Date today);

} // namespace allocation
