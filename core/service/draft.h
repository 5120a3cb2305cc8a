#pragma once

#include "domain/commands.h"
#include "domain/impact.h"
#include "service/outcome.h"
#include "service/scratch.h"

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace allocation {

/// Changes that are staged with their effect, to be applied or thrown away as one. A draft is its steps: they are done
/// on a copy of the products they touch, and hold no stock. Lives in one thread.
class Draft
{
public:
    struct Step {
        DraftStep what;
        std::optional<Reason> refusal = {}; ///< since the store has changed it no longer fits, and this is why
        bool differs = false;               ///< it still fits, but does something else by now
    };

    /// @param store must outlive the draft
    Draft(ReadModel& store, NewScratch scratch, std::string who);

    /// Adds a step if it is possible now. @throws Refused, and the draft stays as it was
    Outcome stage(DraftStep step);
    /// Takes the last step back.
    void takeBack();
    /// Begins with steps that were kept: those that no longer fit are marked like after a replay.
    void resume(std::vector<DraftStep> steps);
    /// Does all steps again on what the store is by now: what they do then is what the planner is shown from here on.
    /// @returns how many no longer fit
    std::size_t replay();

    std::span<const Step> steps() const { return m_steps; }
    /// The products that are other than in the store, or were touched on the way.
    std::set<Sku> touched() const;
    /// Against the store as it is now.
    Impact impact();
    /// The products that the draft has touched, as they would be.
    ReadModel& view() { return m_scratch->readModel(); }
    /// Applies the steps that fit, if they still do what was shown.
    ApplyDraft command() const;

private:
    void start();
    Outcome attempt(DraftStep& step);

    ReadModel& m_store;
    NewScratch m_scratchOf;
    std::string m_who;
    std::unique_ptr<Scratch> m_scratch;
    std::vector<Step> m_steps;
};

struct Preview {
    Outcome outcome; ///< as if it had been done; of an import, which rows it rejects
    Impact impact;
};
/// What a single command, a run or an import would change; what was shown before does not count. Nothing is changed.
/// @throws Refused as the command would
Preview preview(ReadModel& store, const NewScratch& scratch, Envelope envelope, const Command& command);

} // namespace allocation
