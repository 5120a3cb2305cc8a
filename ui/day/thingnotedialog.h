#pragma once

#include "ui/day/daydialog.h"

#include <variant>

namespace allocation {

class NoteEdit;

/// The note on a batch or on a product.
class ThingNoteDialog : public DayDialog
{
    Q_OBJECT

public:
    using Thing = std::variant<BatchRef, Sku>;
    /// @param note as it is written there now
    ThingNoteDialog(const Workspace& work, Thing thing, const Note& note);

    /// As it is in the store now.
    static Note noteOf(const Thing& thing, ReadModel& store);

private:
    void update();
    void apply() override;

    Thing m_thing;
    NoteEdit* m_note;
};

} // namespace allocation
