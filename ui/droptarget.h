#pragma once

#include "ui/mover.h"

#include <QPoint>
#include <vector>

namespace allocation {

/// A view with batches to which lines can be brought, beside the tables: the board, for one. The guide leads what is
/// dragged, held or pasted to whichever is in use.
class DropTarget
{
public:
    DropTarget() = default;
    DropTarget(const DropTarget&) = delete;
    DropTarget& operator=(const DropTarget&) = delete;
    virtual ~DropTarget() = default;

    struct Hand {
        std::vector<HeldPart> parts;
        Quantity units = 0;
    };

    /// Whether it is what the planner works in now.
    virtual bool isInUse() const = 0;
    /// What is selected there, in the order on the screen.
    virtual Hand chosen() const = 0;
    /// Brings what is held to the place the keyboard is at. @param some asks how many units
    virtual void bringHeld(bool some) = 0;
    /// Every batch in sight says what it would mean to bring there what is held; or says so no longer.
    virtual void showVerdicts() = 0;
    virtual void clearVerdicts() = 0;
};

} // namespace allocation
