#pragma once

#include "ui/models/batchesmodel.h"

#include <map>
#include <QObject>
#include <string>

namespace allocation {

class Actions;
class BatchesView;
class Dispatcher;
class DragGuide;
class LinesView;
class Mover;
class Session;
class StoreView;

/// What keeps things where they are: pins on the selected lines, and the chosen batch on hold. Somebody else's pin is
/// taken off only after the planner was shown whose it is (rule 8).
class KeepActions : public QObject
{
    Q_OBJECT

public:
    struct Needs {
        const Actions& actions;
        StoreView& store;
        Session& session;
        Dispatcher& dispatcher;
        const Mover& mover;
        DragGuide& guide;
        LinesView& lines;
        BatchesView& batches;
    };
    KeepActions(const Needs& needs, QObject* parent);

    /// After another selection, or when what is known of it has changed.
    void update();

private:
    using ByOwner = std::map<std::string, std::vector<LineId>>;

    ByOwner selectedPins() const;
    void updateHold();
    void pin();
    void unpin();
    void hold();
    QString questionFor(const ByOwner& others) const;
    std::optional<BatchFacts> chosenBatch() const;

    Needs m_needs;
};

} // namespace allocation
