#include "ui/dispatcher.h"

#include "bridge/wordingdrafts.h"
#include "service/envelope.h"
#include "service/lineschanged.h"

#include <memory>

namespace allocation {

namespace {

template <class Expected>
bool isRefusedFor(const std::exception_ptr& failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const Refused& refused) {
        return std::holds_alternative<Expected>(refused.reason());
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
    , m_desk(session)
{
    connect(&m_history, &History::changed, this, &Dispatcher::historyChanged);
    connect(&m_desk.history(), &History::changed, this, &Dispatcher::historyChanged);
    connect(&m_desk, &DraftDesk::openChanged, this, &Dispatcher::historyChanged);
}

void Dispatcher::begin()
{
    if (m_pending++ == 0)
        Q_EMIT historyChanged();
}

void Dispatcher::end()
{
    --m_pending;
    Q_EMIT historyChanged();
}

void Dispatcher::submit(const Command& command, const Sending& sending, Answered then)
{
    begin();
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
    m_target.reset();
    const auto then = [this, command, sending, done = std::move(done), failed = std::move(failed)](
                          const CommandId& id, const Answer& answer) {
        if (answer.failure)
            return refuse({ command, sending, answer.failure }, failed);
        if (!id.empty())
            answered(command, id, answer.outcome);
        if (done)
            done(answer.outcome);
    };
    if (!m_desk.isOpen() || isDryRun(command))
        return submit(command, sending, then);
    begin();
    m_desk.stage({ command, sending.reason.toStdString() }, [this, then](const Answer& answer) {
        then({}, answer);
        end();
    });
}

void Dispatcher::sendPreviewed(const Command& command, const Sending& sending, Done done, Failed failed)
{
    if (m_preview && !m_desk.isOpen())
        m_preview(command, sending, done, failed);
    else
        send(command, sending, std::move(done), std::move(failed));
}

Failure Dispatcher::cancelled()
{
    Failure failure;
    failure.code = QStringLiteral("cancelled");
    failure.message = tr("Nothing has changed.");
    failure.refused = true;
    return failure;
}

bool Dispatcher::isCancelled(const Failure& failure)
{
    return failure.code == QStringLiteral("cancelled");
}

void Dispatcher::refuse(const Refusal& refusal, const Failed& failed)
{
    if (failed)
        failed(wording::failure(refusal.why));
    else if (!m_takesOver || !m_takesOver(refusal))
        Q_EMIT refused(wording::failure(refusal.why));
}

void Dispatcher::answered(const Command& command, const CommandId& id, const Outcome& outcome)
{
    if (changedSomething(outcome) && !isDryRun(command))
        m_history.add(wording::step(command), id, linesChangedBy(outcome));
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
    const auto step = forward ? history().toRedo() : history().toUndo();
    if (!step || !settled())
        return;
    if (m_desk.isOpen())
        return stepDraft(forward);
    if (step->command == m_discarding)
        return bringDraftBack();
    submit(UndoCommand { step->command }, {}, [this, forward, step = *step](const CommandId& id, const Answer& answer) {
        stepAnswered(forward, step, id, answer);
    });
}

void Dispatcher::stepAnswered(bool forward, const History::Step& step, const CommandId& id, const Answer& answer)
{
    if (answer.failure)
        return stepRefused(forward, step, answer.failure);
    forward ? m_history.redone(id) : m_history.undone(id);
    if (const auto* const result = std::get_if<UndoResult>(&answer.outcome.result); result && result->left > 0)
        Q_EMIT left(step.command, stoppedAt(step, wording::outcome(UndoCommand { id }, answer.outcome)));
    goOn();
}

void Dispatcher::stepRefused(bool forward, const History::Step& step, const std::exception_ptr& why)
{
    if (isRefusedFor<NothingToUndo>(why))
        forward ? m_history.forgetRedo() : m_history.forgetUndo();
    Failure failure = wording::failure(why);
    failure.message = stoppedAt(step, failure.message);
    if (isRefusedFor<ChangedSince>(why))
        Q_EMIT left(step.command, failure.text());
    else
        Q_EMIT refused(failure);
}

/// On the way through several steps, says which one it was, and goes no further.
QString Dispatcher::stoppedAt(const History::Step& step, const QString& sentence)
{
    const bool wasLast = !m_target || (history().done() == *m_target);
    m_target.reset();
    return wasLast ? sentence : tr("Stopped at \u201c%1\u201d: %2", "step, why").arg(step.label, sentence);
}

void Dispatcher::stepDraft(bool forward)
{
    begin();
    m_desk.step(forward, [this](const Answer& answer) {
        if (answer.failure) {
            m_target.reset();
            Q_EMIT refused(wording::failure(answer.failure));
        }
        --m_pending;
        goOn();
        Q_EMIT historyChanged();
    });
}

void Dispatcher::goTo(std::size_t done)
{
    if (!settled() && !m_target) // what is under way is something else
        return;
    m_target = done;
    goOn();
}

void Dispatcher::goOn()
{
    if (!m_target)
        return;
    if (history().done() == *m_target) {
        m_target.reset();
        return;
    }
    step(history().done() < *m_target);
}

void Dispatcher::openDraft(std::vector<DraftStep> steps)
{
    forgetDiscarded();
    m_target.reset();
    m_desk.open(std::move(steps));
}

void Dispatcher::discardDraft()
{
    if (!m_desk.isOpen() || !settled())
        return;
    m_discarded = m_desk.content();
    m_target.reset();
    m_desk.close();
    if (m_discarded.empty())
        return;
    m_discarding = newCommandId();
    m_history.add(tr("discard a draft of %1", "changes").arg(wording::changes(m_discarded.size())), m_discarding);
}

void Dispatcher::bringDraftBack()
{
    std::vector<DraftStep> steps = std::move(m_discarded);
    openDraft(std::move(steps));
}

/// From here on it can no longer be brought back.
void Dispatcher::forgetDiscarded()
{
    m_history.forget(m_discarding);
    m_discarding = {};
    m_discarded.clear();
}

void Dispatcher::applyDraft(Done done)
{
    const Command command = m_desk.sheet().command;
    if (!m_desk.isOpen() || !settled() || m_desk.sheet().fitting() == 0)
        return;
    submit(command, {}, [this, command, done = std::move(done)](const CommandId& id, const Answer& answer) {
        if (answer.failure) {
            Q_EMIT refused(wording::failure(answer.failure));
            return;
        }
        m_desk.close();
        answered(command, id, answer.outcome);
        if (done)
            done(answer.outcome);
    });
}

} // namespace allocation
