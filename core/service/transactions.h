#pragma once

#include "service/outcome.h"
#include "service/unitofwork.h"

#include <functional>

namespace allocation {

/// The transactions of one long command. The first carries the command's own id, so that the store knows it when it is
/// sent again; the others have ids of their own and belong to it as their run. Each is told about as soon as it is
/// committed, and single commands get their turn before the next.
class Transactions
{
public:
    /// @param dryRun nothing is committed
    Transactions(Envelope envelope, const BeginWork& begin, const RunControl& control, bool dryRun = false);

    bool alreadyApplied() const;

    /// Does one transaction; `fill` may be called again if the trouble was transient, and then has to start over.
    /// @returns whether it is committed. If not, and earlier ones were, the outcome says what stopped the run.
    /// @throws what the first transaction threw: then nothing has changed
    bool next(Outcome& outcome, const std::function<void(UnitOfWork&)>& fill);

private:
    void attempt(Outcome& outcome, const std::function<void(UnitOfWork&)>& fill);

    Envelope m_envelope;
    const BeginWork& m_begin;
    const RunControl& m_control;
    bool m_dryRun;
    bool m_first = true;
};

} // namespace allocation
