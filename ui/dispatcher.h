#pragma once

#include "bridge/session.h"
#include "ui/draft/draftdesk.h"
#include "ui/history.h"

#include <exception>
#include <functional>
#include <QObject>

namespace allocation {

/// Sends every command of the window, and is the only one that hears the answers: it keeps the history, and says in
/// words what was refused. As long as a draft is open, commands are staged there instead, and the history is the
/// draft's. No exception leaves it.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(Session& session, QObject* parent = nullptr);

    /// Of what is shown: the window's, or the draft's.
    History& history() { return m_desk.isOpen() ? m_desk.history() : m_history; }
    const History& history() const { return m_desk.isOpen() ? m_desk.history() : m_history; }
    /// Of what was really done, whether or not a draft is open.
    History& doneHistory() { return m_history; }
    const History& doneHistory() const { return m_history; }
    DraftDesk& desk() { return m_desk; }
    /// Nothing is under way, so undo and redo mean what they say.
    bool settled() const { return m_pending == 0; }

    /// Called with what came of the command, if it was not refused.
    using Done = std::function<void(const Outcome&)>;
    /// Takes the place of the signal refused().
    using Failed = std::function<void(const Failure&)>;
    void send(const Command& command, const Sending& sending = {}, Done done = {}, Failed failed = {});
    /// As send(), but a change of supply that order lines would feel is shown first, and made only if it is confirmed;
    /// else `failed` hears that nothing has changed. A draft shows by itself what it would mean.
    void sendPreviewed(const Command& command, const Sending& sending = {}, Done done = {}, Failed failed = {});
    using Preview = std::function<void(const Command&, const Sending&, const Done&, const Failed&)>;
    void setPreview(Preview preview) { m_preview = std::move(preview); }
    /// What `failed` hears of a planner who has looked at what it would mean, and left it.
    static Failure cancelled();
    static bool isCancelled(const Failure& failure);
    void undo();
    void redo();
    /// Undoes or redoes, one step after the other, until that many are in effect. It ends before if a step cannot be
    /// taken, or only a part of it.
    void goTo(std::size_t done);
    /// Where goTo() is on its way to.
    std::optional<std::size_t> goingTo() const { return m_target; }
    /// The step that is under way is finished, and no other begun.
    void stopGoing() { m_target.reset(); }

    /// Begins a draft, or goes on with one that was kept.
    void openDraft(std::vector<DraftStep> steps = {});
    /// Leaves the draft; nothing of it is done. Until there is another one, that can be undone.
    void discardDraft();
    /// Does what still fits of the draft as one step, and leaves it.
    void applyDraft(Done done = {});

    /// A command that was refused, with all that is known of it.
    struct Refusal {
        Command command;
        Sending sending;
        std::exception_ptr why;
    };
    /// @param handler answers true if it tells the refusal itself
    void setRefusalHandler(std::function<bool(const Refusal&)> handler) { m_takesOver = std::move(handler); }

Q_SIGNALS:
    /// Undo, redo or their labels changed.
    void historyChanged();
    /// Said when nothing changed, and why.
    void refused(const allocation::Failure& failure);
    /// Said when something happened that the tables do not show by themselves.
    void told(const QString& sentence);
    /// Of an undo or redo: what was changed since stays, all of it or a part.
    void left(const allocation::CommandId& undone, const QString& sentence);

private:
    using Answered = std::function<void(const CommandId&, const Answer&)>;

    void submit(const Command& command, const Sending& sending, Answered then);
    void begin();
    void end();
    void answered(const Command& command, const CommandId& id, const Outcome& outcome);
    void refuse(const Refusal& refusal, const Failed& failed);
    void step(bool forward);
    void stepAnswered(bool forward, const History::Step& step, const CommandId& id, const Answer& answer);
    void stepRefused(bool forward, const History::Step& step, const std::exception_ptr& why);
    QString stoppedAt(const History::Step& step, const QString& sentence);
    void stepDraft(bool forward);
    void goOn();
    void bringDraftBack();
    void forgetDiscarded();

    Session& m_session;
    History m_history;
    DraftDesk m_desk;
    CommandId m_discarding; ///< the step that threw a draft away; empty: there is none to bring back
    std::vector<DraftStep> m_discarded;
    std::function<bool(const Refusal&)> m_takesOver;
    Preview m_preview;
    int m_pending = 0;
    std::optional<std::size_t> m_target; ///< of goTo()
};

} // namespace allocation
