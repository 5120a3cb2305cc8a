#pragma once

#include "support/sender.h"
#include "support/teststores.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace allocation::test {

/// All that a store holds, in order of arrival, product by product.
struct Holdings {
    std::vector<OrderLine> lines;
    std::vector<Batch> batches;

    const Batch* batch(const BatchRef& ref) const;
};

/// One of every kind of store, all told the same. Whatever they do not agree on, and whatever does not add up, is
/// thrown as std::runtime_error with the steps of the day.
class StoresInStep
{
public:
    explicit StoresInStep(std::vector<Sku> skus);

    /// @returns none: refused, by all of them and without a trace
    std::optional<Outcome> send(const Command& command, const std::string& what);
    /// Takes the last steps back one by one, each to exactly what was there before it, and then does them again.
    void undoAndRedo(std::size_t steps);
    /// Takes back everything since the day began, for good, as far as nothing was over-allocated.
    void undoTheDay();
    void beginDay() { m_steps.clear(), m_story.clear(); }
    /// Something that the stores are not told.
    void note(const std::string& what) { m_story += "  past the workbench: " + what + '\n'; }
    std::size_t stepsOfTheDay() const { return m_steps.size(); }
    std::size_t stepsEver() const { return m_stepsEver; }

    Holdings holdings();
    /// Units of the product that the log says have left the house.
    Quantity shipped(const Sku& sku) const;
    std::string now() { return m_now; }
    /// What became of the day so far.
    const std::string& story() const { return m_story; }
    /// Seconds, by kind of store.
    std::string times() const;

private:
    struct Place {
        std::string name;
        std::unique_ptr<TestStore> store;
        std::unique_ptr<Sender> sender;
        std::chrono::steady_clock::duration time {};
        std::int64_t seen = 0;
        std::map<Sku, Quantity> shipped = {};
    };
    struct Step {
        CommandId id;
        std::string before;
        std::string what;
    };

    std::optional<Outcome> sendTo(Place& place, const CommandId& id, const Command& command);
    void follow(Place& place);
    std::size_t undoable() const;
    /// @returns the dump that all stores have now
    std::string agreed(const std::string& what);
    CommandId undo(const CommandId& id, const std::string& wanted, const std::string& what);
    [[noreturn]] void fail(const std::string& text) const;

    std::vector<Sku> m_skus;
    std::vector<Place> m_places;
    std::vector<Step> m_steps;
    std::string m_now;
    std::string m_story;
    std::size_t m_stepsEver = 0;
};

} // namespace allocation::test
