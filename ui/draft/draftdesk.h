#pragma once

#include "bridge/session.h"
#include "service/figuresshift.h"
#include "ui/history.h"

#include <functional>
#include <map>
#include <QObject>
#include <vector>

namespace allocation {

/// What a draft is and what it would mean, as the reader thread hands it over.
struct DraftSheet {
    std::vector<Draft::Step> steps;
    Impact impact;
    FiguresShift shift;
    ApplyDraft command; ///< does the steps that fit

    std::size_t fitting() const;
};

/// The window's draft: what is staged there, what it comes to, and its own history of steps to take back and to stage
/// again. As long as it is open, the session answers every question as the draft would have it.
class DraftDesk : public QObject
{
    Q_OBJECT

public:
    explicit DraftDesk(Session& session);

    bool isOpen() const { return m_open; }
    History& history() { return m_history; }
    const History& history() const { return m_history; }
    const DraftSheet& sheet() const { return m_sheet; }
    /// To be kept.
    std::vector<DraftStep> content() const;

    void open(std::vector<DraftStep> steps);
    void close();
    /// Called when everything shows what came of it.
    using Answered = std::function<void(const Answer&)>;
    void stage(const DraftStep& step, Answered answered);
    /// Takes the last step back, or stages the one again that was taken back.
    void step(bool forward, Answered answered);

Q_SIGNALS:
    void openChanged(bool open);
    /// The sheet is another one.
    void changed();

private:
    struct Reply;
    template <class Work>
    void ask(Work work, std::function<void(const Answer&)> then);
    void take(Reply reply);
    void onChanged();
    void setOpen(bool open);

    Session& m_session;
    History m_history;
    std::map<CommandId, DraftStep> m_steps; ///< of the history, by the names they have there
    DraftSheet m_sheet;
    std::size_t m_replays = 0;
    std::set<Sku> m_touched;
    bool m_open = false;
    bool m_telling = false;
};

} // namespace allocation
