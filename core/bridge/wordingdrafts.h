#pragma once

#include "bridge/wording.h"
#include "service/draft.h"
#include "service/draftshelf.h"
#include "service/handover.h"

namespace allocation::wording {

/// "1 change", "3 changes"
QString changes(std::size_t count);
/// "Swap for Smith: 3 changes, by Anna on 2027-01-08 at 14:05"
QString storedDraft(const HandOver::StoredDraft& draft, const DateText& date = isoDate);
QString storedDraft(const KeptDraft& draft, const DateText& date = isoDate);
/// Why a step no longer fits, or what is to be known of it; empty: nothing.
QString trouble(const Draft::Step& step);

/// Of a file that no draft can be read from.
Failure failure(const DraftShelf::Unreadable& file);

} // namespace allocation::wording
