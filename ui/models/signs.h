#pragma once

#include "bridge/wording.h"
#include "ui/chip.h"

#include <optional>
#include <QString>
#include <QVariant>

namespace allocation::signs {

/// What somebody noted down, as the column of signs says it to those who read or hear it.
struct Noted {
    bool flag = false;
    QString stop = {}; ///< why automation and release leave it alone; empty: they do not
    QString text = {};
    std::optional<Date> followUp = {};

    bool empty() const { return !flag && stop.isEmpty() && text.isEmpty() && !followUp; }
};

/// "flagged · stopped: credit limit · call back, look again 12 Jan"
QString text(const Noted& noted, const wording::DateText& date);
/// A sign alone, for the first that holds: stopped, flagged, noted; none: nothing was noted.
QVariant chip(const Noted& noted);

} // namespace allocation::signs
