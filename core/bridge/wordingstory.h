#pragma once

#include "bridge/wording.h"

namespace allocation::wording {

// Steps of a story (service/story.h), told where everybody knows whose story it is.

/// Of a line: "moved from PO-77 to PO-81", "allocated to PO-77 by rule".
QString journey(const Event& part, const DateText& date = isoDate);
/// Of a batch: "SO-42 moved to PO-81", "counted: 10 → 8".
QString ledger(const Event& part, const BatchRef& of, const DateText& date = isoDate);

/// What is written down about a line beside who gets what, a sentence each: "Promised for 2027-01-12, told by Ann".
QStringList details(const OrderLine& line, const DateText& date = isoDate);
/// The same of a batch: where it is, where it comes from.
QStringList details(const Batch& batch);
/// "call again (again on 2027-02-01)"; empty if there is neither text nor day.
QString note(const Note& note, const DateText& date = isoDate);
/// "order", "quote", "set aside"
QString kind(LineKind kind);
QString kind(Completeness completeness);

/// Among lines of one product: "SO-42", "SO-42 line 2".
QString lineOfProduct(const OrderId& order, int number);

} // namespace allocation::wording
