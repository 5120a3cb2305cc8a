#pragma once

#include "allocctl/json.h"
#include "domain/details.h"

namespace allocation::allocctl {

// What is written about things, as further fields of their object.

void writeDetails(Json& json, const LineDetails& details);
void writeDetails(Json& json, const BatchDetails& details);
void writeDetails(Json& json, const ProductDetails& details);

} // namespace allocation::allocctl
