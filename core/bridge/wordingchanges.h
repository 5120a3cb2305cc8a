#pragma once

#include "bridge/wording.h"

namespace allocation::wording {

// What is another one afterwards: "quantity 6 → 4, due none → 2026-01-30". Only for wording*.cpp.

QString changesOf(const OrderLine& before, const OrderLine& after, const DateText& date);
QString changesOf(const BatchDetails& before, const BatchDetails& after, const DateText& date);
/// Without the description, which has a sentence of its own.
QString changesOf(const ProductDetails& before, const ProductDetails& after, const DateText& date);

/// The word for no value, if there is no text.
QString orNone(const QString& text);

} // namespace allocation::wording
