#pragma once

#include "ui/chip.h"

#include <QString>
#include <QVariant>

namespace allocation {

/// A row of a list of facts: what it is, a word or number at its end, and what there is to say below.
struct Fact {
    QString title;
    bool strong = false; ///< the title is a name
    Chip chip = {};
    QString trail = {};  ///< at the end, if there is no chip
    QString detail = {}; ///< may be long; wrapped
    bool muted = false;
    bool struck = false;   ///< no longer so
    bool choosable = true; ///< something can be done with it
    QString id = {};       ///< stable, for UI automation: "candidate:B1"
    QVariant about = {};   ///< for whoever filled the list

    /// All of it in one sentence, to be copied and read out.
    QString text() const;
    friend bool operator==(const Fact&, const Fact&) = default;
};

} // namespace allocation

Q_DECLARE_METATYPE(allocation::Fact)
