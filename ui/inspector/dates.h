#pragma once

#include "bridge/wording.h"
#include "ui/models/formats.h"

namespace allocation {

/// For sentences: dates short and by locale. @param near whose year goes without saying
inline wording::DateText shortDates(Date near)
{
    return [near](Date date) { return formats::date(date, near, QLocale()); };
}

} // namespace allocation
