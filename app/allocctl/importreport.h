#pragma once

#include "allocctl/context.h"
#include "service/outcome.h"

namespace allocation::allocctl {

// What came of an import, for people, programs and spreadsheets.

/// The object without what surrounds it: {"batches":{…},…,"rejects":[…],"dry_run":…,"encoding":{…}}.
void writeImport(Json& json, const ImportResult& result);
void writeAllocate(Json& json, const AllocateResult& result);

/// A line for each row that was not taken.
/// What a snapshot no longer has, and what has to be decided.
void sayGone(Context& context, const ImportResult& result);
void sayRejects(Context& context, const ImportResult& result);
/// file,row,column,reason,value @throws NotWritten
void saveRejects(const QString& file, const ImportResult& result);

} // namespace allocation::allocctl
