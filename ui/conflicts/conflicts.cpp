#include "ui/conflicts/conflicts.h"

#include "bridge/wordingconflict.h"
#include "service/lineschanged.h"
#include "ui/actions.h"
#include "ui/selectionlink.h"

#include <QMainWindow>

namespace allocation {

namespace {

/// None: something is wrong with the store or the program.
std::optional<Reason> refusedFor(const std::exception_ptr& why)
{
    try {
        std::rethrow_exception(why);
    } catch (const Refused& refused) {
        return refused.reason();
    } catch (...) {
        return {};
    }
}

QList<LineId> asList(const std::vector<LineId>& lines)
{
    return { lines.begin(), lines.end() };
}

} // namespace

Conflicts::Conflicts(const Workspace& work)
    : QObject(work.window)
    , m_work(work)
{
    work.dispatcher.setRefusalHandler([this](const Refusal& refusal) { return takesOver(refusal); });
    connect(&work.dispatcher, &Dispatcher::left, this, &Conflicts::tellLeft);
}

bool Conflicts::takesOver(const Refusal& refusal)
{
    const auto reason = refusedFor(refusal.why);
    if (!reason || !refusal.sending.seen || m_work.dispatcher.desk().isOpen())
        return false;
    m_work.session.ask(
        this,
        [command = refusal.command, seen = *refusal.sending.seen, who = m_work.session.who().toStdString()](
            ReadModel& store) { return conflictOf(command, seen, who, store); },
        [this, refusal, reason = *reason](const Conflict& conflict) { tell(refusal, reason, conflict); });
    return true;
}

void Conflicts::tell(const Refusal& refusal, const Reason& reason, const Conflict& conflict)
{
    if (!conflict.change) // nobody has come between
        return m_work.messages.refuse(wording::failure(refusal.why));
    std::vector<MessageBar::Choice> choices;
    addReplay(choices, refusal, conflict);
    addOthers(choices, refusal, conflict);
    m_work.messages.offer(wording::conflict(refusal.command, conflict, reason, systemClock()), choices, true);
}

/// The same move, as far as it fits by now.
void Conflicts::addReplay(std::vector<MessageBar::Choice>& choices, const Refusal& refusal, const Conflict& conflict)
{
    const Verdict& now = conflict.now;
    const bool part = now.kind == Verdict::Kind::FitsPart;
    if (!conflict.move || (!part && now.kind != Verdict::Kind::Fits))
        return;
    auto qty = conflict.move->qty;
    if (part && conflict.move->parts.size() == 1)
        qty = now.fits;
    const Command again = moving(conflict.product, conflict.move->parts, conflict.move->to, qty);
    const Sending sending { refusal.sending.reason, conflict.product.version, now.lines };
    const QString what = conflict.move->parts.size() == 1 ? wording::units(now.fits) : wording::lines(now.lines.size());
    choices.push_back(
        { "conflictReplayButton", part ? tr("Move %1", "as many as fit").arg(what) : tr("Move all the same"),
            [this, again, sending] { m_work.dispatcher.send(again, sending); } });
}

void Conflicts::addOthers(std::vector<MessageBar::Choice>& choices, const Refusal& refusal, const Conflict& conflict)
{
    const std::vector<LineId> lines = linesNamedBy(refusal.command);
    const bool known = !conflict.product.lines.empty();
    if (conflict.move && known && conflict.now.kind != Verdict::Kind::IsHere)
        choices.push_back({ "conflictChooseButton", tr("Choose another\u2026"), [this, lines] {
                               m_work.selection.chooseLines(asList(lines));
                               m_work.actions.moveTo->trigger();
                           } });
    else if (known)
        choices.push_back({ "conflictShowButton", lines.size() == 1 ? tr("Show the line") : tr("Show the lines"),
            [this, lines] { m_work.selection.chooseLines(asList(lines)); } });
    choices.push_back({ "conflictDiscardButton", tr("Discard"), {} });
}

/// Of an undo or redo, what was changed since.
void Conflicts::tellLeft(const CommandId& step, const QString& sentence)
{
    m_work.session.ask(
        this,
        [step, who = m_work.session.who().toStdString()](ReadModel& store) { return changeSince(step, who, store); },
        [this, sentence](const std::optional<LoggedEvent>& change) {
            if (!change)
                return m_work.messages.refuse(sentence);
            std::vector<MessageBar::Choice> choices;
            if (const auto lines = linesIn(change->event); !lines.empty())
                choices.push_back({ "conflictShowButton", tr("Show the line"),
                    [this, line = *lines.begin()] { m_work.selection.chooseLines({ line }); } });
            m_work.messages.offer(wording::undoConflict(*change, sentence, systemClock()), choices, true);
        });
}

} // namespace allocation
