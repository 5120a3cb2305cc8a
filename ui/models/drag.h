#pragma once

#include "domain/identifiers.h"

#include <optional>
#include <QList>
#include <QMimeData>
#include <QString>

namespace allocation::drag {

/// Ids only: whoever takes the drop looks the lines up again.
inline constexpr auto linesMimeType = "application/x-allocation-lines";

/// The caller owns the result, as Qt wants it.
QMimeData* encode(const QList<LineId>& lines, const QString& database);
/// Nothing if the data is not ours, is broken or comes from another database.
std::optional<QList<LineId>> decode(const QMimeData* data, const QString& database);

} // namespace allocation::drag
