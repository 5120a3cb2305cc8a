#pragma once

#include "bridge/wording.h"

namespace allocation::wording {

// Refusals that are worded in files of their own. Only for wording*.cpp.

inline Failure refusal(const char* code, const QString& message, const QString& hint = {})
{
    return { QString::fromLatin1(code), message, hint, true };
}

Failure because(const ReleasedUnits& why);
Failure because(const ShippedUnits& why);
Failure because(const NotInStock& why);
Failure because(const NothingToRelease& why);
Failure because(const NotReleased& why);
Failure because(const NothingToTell& why);

} // namespace allocation::wording
