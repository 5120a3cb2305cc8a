#pragma once

#include "ui/dispatcher.h"
#include "ui/panels/messagebar.h"
#include "ui/workspace.h"

#include <QObject>

namespace allocation {

struct Conflict;

/// When somebody else was faster: says who did what and when, and offers what is still possible as buttons. To replay
/// a move as far as it fits by now, to choose another batch, or to leave it.
class Conflicts : public QObject
{
    Q_OBJECT

public:
    explicit Conflicts(const Workspace& work);

private:
    using Refusal = Dispatcher::Refusal;

    bool takesOver(const Refusal& refusal);
    void tell(const Refusal& refusal, const Reason& reason, const Conflict& conflict);
    void addReplay(std::vector<MessageBar::Choice>& choices, const Refusal& refusal, const Conflict& conflict);
    void addOthers(std::vector<MessageBar::Choice>& choices, const Refusal& refusal, const Conflict& conflict);
    void tellLeft(const CommandId& step, const QString& sentence);

    Workspace m_work;
};

} // namespace allocation
