#pragma once

#include "bridge/session.h"
#include "ui/history.h"

#include <functional>
#include <QObject>

namespace allocation {

/// Sends every command of the window, and is the only one that hears the answers: it keeps the history, and says in
/// words what was refused. No exception leaves it.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    explicit Dispatcher(Session& session, QObject* parent = nullptr);

    History& history() { return m_history; }
    const History& history() const { return m_history; }
    /// Nothing is under way, so undo and redo mean what they say.
    bool settled() const { return m_pending == 0; }

    /// Called with what came of the command, if it was not refused.
    using Done = std::function<void(const Outcome&)>;
    /// Takes the place of the signal refused().
    using Failed = std::function<void(const Failure&)>;
    void send(const Command& command, const Sending& sending = {}, Done done = {}, Failed failed = {});
    void undo();
    void redo();
    /// Undoes or redoes until that many steps are in effect.
    void goTo(std::size_t done);

Q_SIGNALS:
    /// Undo, redo or their labels changed.
    void historyChanged();
    /// Said when nothing changed, and why.
    void refused(const allocation::Failure& failure);
    /// Said when something happened that the tables do not show by themselves.
    void told(const QString& sentence);

private:
    void submit(
        const Command& command, const Sending& sending, std::function<void(const CommandId&, const Answer&)> then);
    void answered(const Command& command, const CommandId& id, const Outcome& outcome);
    void step(bool forward);
    void stepAnswered(bool forward, const CommandId& id, const Answer& answer);
    void goOn();

    Session& m_session;
    History m_history;
    int m_pending = 0;
    std::optional<std::size_t> m_target; ///< of goTo()
};

} // namespace allocation
