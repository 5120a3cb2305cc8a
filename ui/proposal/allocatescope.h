#pragma once

#include "service/eventlog.h"
#include "service/readmodel.h"

#include <optional>
#include <QList>
#include <QString>

namespace allocation {

class StoreView;

/// What an automatic run may be about.
struct AllocateScope {
    const char* name; ///< of its button
    QString text;
    Scope scope = {};
    std::optional<qint64> placeable = {}; ///< open lines that the rule would place; none: not known yet
};

/// Everything first; then what the selection narrows it to.
QList<AllocateScope> scopesOf(StoreView& store, const std::optional<Sku>& product, const QList<LineId>& selected);

} // namespace allocation
