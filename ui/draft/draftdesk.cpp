#include "ui/draft/draftdesk.h"

#include "service/conflict.h"

#include <algorithm>
#include <utility>

namespace allocation {

namespace {

DraftSheet sheetOf(DraftView& view)
{
    const Draft* const draft = view.draft();
    if (!draft)
        return {};
    return { { draft->steps().begin(), draft->steps().end() }, view.impact(),
        shiftOf(view.store(), view, view.touched()), draft->command() };
}

} // namespace

std::size_t DraftSheet::fitting() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(steps, [](const Draft::Step& step) { return !step.refusal; }));
}

struct DraftDesk::Reply {
    Answer answer;
    DraftSheet sheet;
    std::set<Sku> touched;
    std::size_t replays = 0;
    bool acted = true; ///< something was done, not only asked
};

DraftDesk::DraftDesk(Session& session)
    : m_session(session)
{
    connect(&session, &Session::changed, this, &DraftDesk::onChanged);
}

std::vector<DraftStep> DraftDesk::content() const
{
    std::vector<DraftStep> steps;
    steps.reserve(m_sheet.steps.size());
    for (const Draft::Step& step : m_sheet.steps)
        steps.push_back(step.what);
    return steps;
}

/// @param work in the reader thread; what it throws is part of the answer
template <class Work>
void DraftDesk::ask(Work work, std::function<void(const Answer&)> then)
{
    m_session.askDraft(
        this,
        [work = std::move(work)](DraftView& view) mutable {
            Reply reply;
            try {
                reply.answer.outcome = work(view);
            } catch (...) {
                reply.answer.failure = std::current_exception();
            }
            try {
                reply.sheet = sheetOf(view);
            } catch (...) {
                reply.answer.failure = std::current_exception();
            }
            reply.touched = view.touched();
            reply.replays = view.replays();
            return reply;
        },
        [this, then = std::move(then)](Reply reply) {
            const Answer answer = reply.answer;
            take(std::move(reply));
            then(answer);
        });
}

/// Products that are no longer touched look different, too.
void DraftDesk::take(Reply reply)
{
    m_sheet = std::move(reply.sheet);
    const bool other = reply.acted || reply.replays != m_replays;
    m_replays = reply.replays;
    std::set<Sku> products = std::exchange(m_touched, reply.touched);
    products.merge(reply.touched);
    if (other && !products.empty()) {
        m_telling = true;
        m_session.lookAgain({ products.begin(), products.end() });
        m_telling = false;
    }
    Q_EMIT changed();
}

/// Somebody has changed the store below.
void DraftDesk::onChanged()
{
    if (!m_open || m_telling)
        return;
    m_session.askDraft(
        this,
        [](DraftView& view) {
            return Reply { {}, sheetOf(view), view.touched(), view.replays(), false };
        },
        [this](Reply reply) { take(std::move(reply)); });
}

void DraftDesk::setOpen(bool open)
{
    if (std::exchange(m_open, open) != open)
        Q_EMIT openChanged(open);
}

void DraftDesk::open(std::vector<DraftStep> steps)
{
    m_history.clear();
    m_steps.clear();
    for (const DraftStep& step : steps) {
        const CommandId name = newCommandId();
        m_steps.emplace(name, step);
        m_history.add(wording::step(step.command), name, linesNamedBy(step.command).size());
    }
    setOpen(true);
    ask(
        [steps = std::move(steps)](DraftView& view) mutable {
            view.open(std::move(steps));
            return Outcome {};
        },
        [](const Answer&) {});
}

void DraftDesk::close()
{
    setOpen(false);
    m_history.clear();
    m_steps.clear();
    ask(
        [](DraftView& view) {
            view.close();
            return Outcome {};
        },
        [](const Answer&) {});
}

void DraftDesk::stage(const DraftStep& step, Answered answered)
{
    ask([step](DraftView& view) { return view.stage(step); },
        [this, step, answered = std::move(answered)](const Answer& answer) {
            if (!answer.failure && answer.outcome.changed()) {
                const CommandId name = newCommandId();
                m_steps.emplace(name, step);
                m_history.add(wording::step(step.command), name, linesNamedBy(step.command).size());
            }
            answered(answer);
        });
}

void DraftDesk::step(bool forward, Answered answered)
{
    const auto step = forward ? m_history.toRedo() : m_history.toUndo();
    if (!step)
        return answered({});
    ask(
        [forward, again = m_steps.at(step->command)](DraftView& view) {
            if (forward)
                return view.stage(again);
            view.takeBack();
            return Outcome {};
        },
        [this, forward, name = step->command, answered = std::move(answered)](const Answer& answer) {
            if (answer.failure || (forward && !answer.outcome.changed()))
                m_history.forget(name);
            else
                forward ? m_history.redone(name) : m_history.undone(name);
            answered(answer);
        });
}

} // namespace allocation
