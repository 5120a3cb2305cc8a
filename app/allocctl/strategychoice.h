#pragma once

#include "domain/strategy.h"

#include <QString>

namespace allocation::allocctl {

/// The strategy of that name, or of words joined by +. @throws Complaint
Strategy strategyNamed(const QString& name);

} // namespace allocation::allocctl
