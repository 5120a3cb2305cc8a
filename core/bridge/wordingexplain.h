#pragma once

#include "bridge/wording.h"

namespace allocation::wording {

// As in wording.h, with dates for the eyes of a planner.

QStringList explanation(const Explanation& why, const DateText& date);
QString completeness(const OrderId& order, const OrderCompleteness& whole, const DateText& date);

} // namespace allocation::wording
