#include "ui/dispatcher.h"

#include <memory>

namespace allocation {

namespace {

/// Whether the step would change nothing, now and later.
bool isGone(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Refused& refused) {
        return std::holds_alternative<NothingToUndo>(refused.reason());
    } catch (...) {
        return false;
    }
}

/// A run or an import tells its sender what it did even where no event was kept in memory.
bool changedSomething(const Outcome& outcome)
{
    if (outcome.changed())
        return true;
    const auto* const run = std::get_if<AllocateResult>(&outcome.result);
    return run != nullptr && run->allocated > 0;
}

bool isDryRun(const Command& command)
{
    if (const auto* const run = std::get_if<AllocateOpen>(&command))
        return run->dryRun;
    const auto* const import = std::get_if<Import>(&command);
    return import != nullptr && import->dryRun;
}

} // namespace

Dispatcher::Dispatcher(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_history, &History::changed, this, &Dispatcher::historyChanged);
}

void Dispatcher::submit(
    const Command& command, const Sending& sending, std::function<void(const CommandId&, const Answer&)> then)
{
    if (m_pending++ == 0)
        Q_EMIT historyChanged();
    const QPointer<Dispatcher> self(this);
    // The id is known only after submit() returns; the answer comes later, by the event loop.
    auto id = std::make_shared<CommandId>();
    *id = m_session.submit(
        command,
        [self, id, then = std::move(then)](const Answer& answer) {
            Dispatcher* const alive = self.data();
            if (!alive)
                return;
            --alive->m_pending;
            then(*id, answer);
            Q_EMIT alive->historyChanged();
        },
        sending);
}

void Dispatcher::send(const Command& command, const Sending& sending, Done done, Failed failed)
{
    const auto then = [this, command, done = std::move(done), failed = std::move(failed)](
                          const CommandId& id, const Answer& answer) {
        if (!answer.failure) {
            answered(command, id, answer.outcome);
            if (done)
                done(answer.outcome);
            return;
        }
        const Failure failure = wording::failure(answer.failure);
        if (failed)
            failed(failure);
        else
            Q_EMIT refused(failure);
    };
    submit(command, sending, then);
}

void Dispatcher::answered(const Command& command, const CommandId& id, const Outcome& outcome)
{
    if (changedSomething(outcome) && !isDryRun(command))
        m_history.add(wording::step(command), id);
}

void Dispatcher::undo()
{
    step(false);
}

void Dispatcher::redo()
{
    step(true);
}

void Dispatcher::step(bool forward)
{
    const auto step = forward ? m_history.toRedo() : m_history.toUndo();
    if (!step || !settled())
        return;
    submit(UndoCommand { step->command }, {},
        [this, forward](const CommandId& id, const Answer& answer) { stepAnswered(forward, id, answer); });
}

void Dispatcher::stepAnswered(bool forward, const CommandId& id, const Answer& answer)
{
    if (answer.failure) {
        m_target.reset();
        if (isGone(answer.failure))
            forward ? m_history.forgetRedo() : m_history.forgetUndo();
        Q_EMIT refused(wording::failure(answer.failure));
        return;
    }
    forward ? m_history.redone(id) : m_history.undone(id);
    if (const auto* const result = std::get_if<UndoResult>(&answer.outcome.result); result && result->left > 0)
        Q_EMIT told(wording::outcome(UndoCommand { id }, answer.outcome));
    goOn();
}

void Dispatcher::goTo(std::size_t done)
{
    m_target = done;
    goOn();
}

void Dispatcher::goOn()
{
    if (!m_target)
        return;
    if (m_history.done() == *m_target) {
        m_target.reset();
        return;
    }
    step(m_history.done() < *m_target);
}

} // namespace allocation
