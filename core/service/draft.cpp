#include "service/draft.h"

#include "domain/outlook.h"
#include "service/bootstrap.h"
#include "service/handlers.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace allocation {

namespace {

Outcome handleOn(Scratch& scratch, const Envelope& envelope, const Command& command)
{
    return bootstrap({ [&](const Envelope& each) { return scratch.begin(each); } }).handle(envelope, command);
}

/// What has become of the lines that were touched since.
std::vector<LineOutlook> outlookSince(std::int64_t seq, ReadModel& view)
{
    Events events;
    view.eventsAfter(seq, [&](const LoggedEvent& logged) { events.push_back(logged.event); });
    std::map<LineId, LineOutlook> outlook;
    std::map<Sku, std::vector<LineId>> products;
    for (const LineId& line : linesTouchedBy(events)) {
        outlook[line] = { line }; // unless it is there
        products[line.sku].push_back(line);
    }
    for (const auto& [sku, lines] : products) {
        const ProductSnapshot product = view.snapshot(sku, lines);
        for (const OrderLine& line : product.lines)
            outlook[line.id] = { line.id, line.open(), product.timingOf(line).ready };
    }
    std::vector<LineOutlook> all;
    all.reserve(outlook.size());
    for (auto& [id, line] : outlook)
        all.push_back(std::move(line));
    return all;
}

std::set<Sku> touchedIn(ReadModel& view)
{
    std::set<Sku> touched;
    view.touchedAfter(0, [&](auto, const auto&, const auto&, const Sku& sku) { touched.insert(sku); });
    return touched;
}

Impact impactOf(ReadModel& store, ReadModel& view)
{
    Impact impact;
    for (const Sku& sku : touchedIn(view))
        addImpact(impact, store.product(sku), view.product(sku));
    sortWorstFirst(impact);
    return impact;
}

} // namespace

Draft::Draft(ReadModel& store, NewScratch scratch, std::string who)
    : m_store(store)
    , m_scratchOf(std::move(scratch))
    , m_who(std::move(who))
{
    start();
}

void Draft::start()
{
    m_scratch = m_scratchOf(m_store);
}

/// As applying it would: the copy refuses what the store would refuse, with the same words.
Outcome Draft::attempt(DraftStep& step)
{
    step.shown.clear();
    const ApplyDraft single { std::make_shared<const std::vector<DraftStep>>(1, step) };
    const std::int64_t before = m_scratch->readModel().lastSeq();
    Outcome outcome = handleOn(*m_scratch, { newCommandId(), m_who }, single);
    step.shown = outlookSince(before, m_scratch->readModel());
    return outcome;
}

Outcome Draft::stage(DraftStep step)
{
    Outcome outcome = attempt(step);
    if (outcome.changed())
        m_steps.push_back({ std::move(step) });
    return outcome;
}

void Draft::takeBack()
{
    if (m_steps.empty())
        return;
    m_steps.pop_back();
    replay();
}

void Draft::resume(std::vector<DraftStep> steps)
{
    m_steps.clear();
    for (DraftStep& step : steps)
        m_steps.push_back({ std::move(step) });
    replay();
}

std::size_t Draft::replay()
{
    start();
    std::size_t refused = 0;
    for (Step& step : m_steps) {
        step.refusal.reset();
        try {
            const auto shown = step.what.shown;
            attempt(step.what);
            step.differs = step.what.shown != shown;
        } catch (const Refused& why) {
            step.refusal = why.reason();
            ++refused;
        }
    }
    return refused;
}

std::set<Sku> Draft::touched() const
{
    return touchedIn(m_scratch->readModel());
}

Impact Draft::impact()
{
    return impactOf(m_store, m_scratch->readModel());
}

ApplyDraft Draft::command() const
{
    auto steps = std::make_shared<std::vector<DraftStep>>();
    for (const Step& step : m_steps)
        if (!step.refusal)
            steps->push_back(step.what);
    return { std::move(steps) };
}

Preview preview(ReadModel& store, const NewScratch& scratchOf, Envelope envelope, const Command& command)
{
    envelope.shown.clear();
    const std::unique_ptr<Scratch> scratch = scratchOf(store);
    Outcome outcome = handleOn(*scratch, envelope, command);
    return { std::move(outcome), impactOf(store, scratch->readModel()) };
}

} // namespace allocation
