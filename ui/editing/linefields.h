#pragma once

#include "domain/commands.h"
#include "domain/timing.h"
#include "ui/models/linesmodel.h"

#include <optional>
#include <QLocale>
#include <QString>

namespace allocation {

/// What can be typed over in the table of order lines: due, priority, note.
namespace linefields {

bool isTyped(int column);
/// As it stands in the editor. Of a note nothing: that is read from the store.
QString textOf(const LineFacts& line, int column, const QLocale& locale);

/// Either a change, or why what was typed cannot be one.
struct Typed {
    ChangeOrderLine change = {};
    QString fault = {};
};
/// @param known the note as it is: its follow-up date stays
Typed typed(const LineId& line, int column, const QString& text, const Planning& planning, const QLocale& locale,
    const Note& known = {});
/// What the change would write there is there already.
bool isSame(const ChangeOrderLine& change, const LineFacts& line);

/// A day as people type it: "2027-01-20", "20.1.2027", "20 Jan"; without a year the one that is nearest.
std::optional<Date> dayOf(const QString& text, Date near, const QLocale& locale);

} // namespace linefields
} // namespace allocation
