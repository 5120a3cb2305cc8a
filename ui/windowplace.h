#pragma once

#include "ui/draft/draftplace.h"
#include "ui/history.h"

#include <QByteArray>
#include <QList>

namespace allocation {

/// What a planner is at in a window, so that another one can take its place: nothing selected, searched or undone is
/// lost.
struct WindowPlace {
    QByteArray geometry;
    QString view; ///< by the name of its button
    QString search;
    std::optional<Sku> product;
    QList<LineId> lines;
    std::optional<BatchRef> batch;
    History::Trail trail;
    std::optional<DraftPlace> draft = {}; ///< none is open
};

} // namespace allocation
