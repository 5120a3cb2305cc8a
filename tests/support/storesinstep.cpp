#include "support/storesinstep.h"

#include "domain/errors.h"
#include "service/storeerror.h"
#include "support/dump.h"

#include <algorithm>
#include <stdexcept>

namespace allocation::test {

using std::chrono::steady_clock;

const Batch* Holdings::batch(const BatchRef& ref) const
{
    const auto found = std::ranges::find(batches, ref, &Batch::ref);
    return found == batches.end() ? nullptr : &*found;
}

StoresInStep::StoresInStep(std::vector<Sku> skus)
    : m_skus(std::move(skus))
{
    for (const StoreKind& kind : storeKinds()) {
        Place place { kind.name, kind.make(), {} };
        place.sender = std::make_unique<Sender>(place.store->begin());
        m_places.push_back(std::move(place));
    }
    m_now = agreed("empty");
}

std::optional<Outcome> StoresInStep::send(const Command& command, const std::string& what)
{
    const CommandId id = newCommandId();
    m_story += what;
    std::optional<Outcome> first = sendTo(m_places.front(), id, command);
    m_story += first ? first->changed() ? "\n" : " (unchanged)\n" : " (refused)\n";
    for (std::size_t i = 1; i < m_places.size(); ++i) {
        const auto other = sendTo(m_places[i], id, command);
        if (other.has_value() != first.has_value() || (first && other->changed() != first->changed()))
            fail(m_places[i].name + " answers otherwise to " + what);
    }
    std::string before = m_now;
    m_now = agreed(what);
    const bool changed = first && first->changed();
    if (!changed && m_now != before)
        fail("something changed without a change by " + what);
    if (changed)
        m_steps.push_back({ id, std::move(before), what });
    m_stepsEver += changed ? 1 : 0;
    return first;
}

std::optional<Outcome> StoresInStep::sendTo(Place& place, const CommandId& id, const Command& command)
{
    const auto start = steady_clock::now();
    std::optional<Outcome> outcome;
    try {
        outcome = place.sender->send(id, command);
    } catch (const Refused&) {
    } catch (const StoreError& error) {
        fail(place.name + ", " + error.what() + " at\n" + m_now);
    }
    place.time += steady_clock::now() - start;
    follow(place);
    return outcome;
}

void StoresInStep::follow(Place& place)
{
    const auto add = [&](const Shipping& event, int sign) {
        for (const Shipping::Entry& entry : event.lines)
            place.shipped[event.sku] += sign * entry.qty;
    };
    place.store->reader().eventsAfter(place.seen, [&](const LoggedEvent& logged) {
        place.seen = logged.seq;
        if (const auto* out = std::get_if<Shipped>(&logged.event))
            add(*out, 1);
        else if (const auto* back = std::get_if<Unshipped>(&logged.event))
            add(*back, -1);
    });
}

std::string StoresInStep::agreed(const std::string& what)
{
    std::string first;
    for (Place& place : m_places) {
        const auto start = steady_clock::now();
        std::string text = dump(place.store->reader());
        for (const Problem& problem : place.store->reader().check())
            fail(place.name + " after " + what + ": " + problem.what + ": " + problem.where + ", " + problem.expected
                + ", " + problem.found + '\n' + text);
        place.time += steady_clock::now() - start;
        if (&place == &m_places.front())
            first = std::move(text);
        else if (text != first)
            fail(place.name + " differs after " + what + "\n" + first + "but\n" + text);
        if (place.shipped != m_places.front().shipped)
            fail(place.name + " has shipped something else after " + what);
    }
    return first;
}

CommandId StoresInStep::undo(const CommandId& id, const std::string& wanted, const std::string& what)
{
    const CommandId step = newCommandId();
    for (Place& place : m_places)
        if (!sendTo(place, step, UndoCommand { id }))
            fail(place.name + " refuses: " + what);
    const std::string before = std::exchange(m_now, agreed(what));
    if (m_now != wanted)
        fail(what + " does not restore\n" + wanted + "but\n" + m_now + "from\n" + before);
    ++m_stepsEver;
    return step;
}

/// What cannot be restored: nothing is put on a batch that is over-allocated.
std::size_t StoresInStep::undoable() const
{
    const auto over = [](const std::string& state) { return state.find(" over") != std::string::npos; };
    std::size_t steps = 0;
    if (over(m_now))
        return 0;
    while (steps < m_steps.size() && !over(m_steps[m_steps.size() - 1 - steps].before))
        ++steps;
    return steps;
}

void StoresInStep::undoAndRedo(std::size_t steps)
{
    steps = std::min(steps, undoable());
    const std::size_t from = m_steps.size() - steps;
    std::vector<CommandId> undone;
    std::vector<std::string> states { m_now };
    for (std::size_t i = m_steps.size(); i-- > from;) {
        undone.push_back(undo(m_steps[i].id, m_steps[i].before, "undo of " + m_steps[i].what));
        states.push_back(m_steps[i].before);
    }
    for (std::size_t i = from; i < m_steps.size(); ++i) {
        states.pop_back();
        // From now on the step stands by its redo: who wants it undone again undoes that.
        m_steps[i].id = undo(undone.back(), states.back(), "redo of " + m_steps[i].what);
        undone.pop_back();
    }
}

void StoresInStep::undoTheDay()
{
    for (std::size_t left = undoable(); left > 0; --left, m_steps.pop_back())
        undo(m_steps.back().id, m_steps.back().before, "undo of " + m_steps.back().what);
}

Holdings StoresInStep::holdings()
{
    Holdings all;
    for (const Sku& sku : m_skus) {
        const ProductSnapshot product = m_places.front().store->reader().product(sku);
        all.lines.insert(all.lines.end(), product.lines.begin(), product.lines.end());
        all.batches.insert(all.batches.end(), product.batches.begin(), product.batches.end());
    }
    return all;
}

Quantity StoresInStep::shipped(const Sku& sku) const
{
    const auto found = m_places.front().shipped.find(sku);
    return found == m_places.front().shipped.end() ? 0 : found->second;
}

std::string StoresInStep::times() const
{
    std::string text;
    for (const Place& place : m_places)
        text += (text.empty() ? "" : ", ") + place.name + ' '
            + std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(place.time).count()) + " ms";
    return text;
}

void StoresInStep::fail(const std::string& text) const
{
    throw std::runtime_error(text + "\nthe day so far:\n" + m_story);
}

} // namespace allocation::test
