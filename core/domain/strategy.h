#pragma once

#include "domain/plan.h"
#include "domain/timing.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace allocation {

/// Who is served first. Ties always go to the line that was known first.
enum class Sequence {
    FileOrder,
    DueDate,       ///< earliest due first, none last; then priority. Jackson's rule (1955), "EDD"
    Priority,      ///< as the cascade serves lines: priority, then due. See moreUrgent()
    LargestFirst,  ///< most open units first; with first fit this is "first fit decreasing" (Johnson 1973)
    SmallestFirst, ///< fewest open units first: fills the most lines of a short product
};

/// Which batch a line gets, of those that can take it. Ties are decided by prefers().
enum class Choice {
    Earliest,     ///< rule 1: in stock, then the earliest ETA
    LatestOnTime, ///< the latest with which the line is still on time; if there is none, or no due date: Earliest
    BestFit,      ///< the one that leaves least over, whenever it comes (Johnson 1973)
    LargestBatch, ///< the one with most available, whenever it comes ("worst fit"): fewest pieces if lines are split
};

/// What may become of one line.
enum class Serving {
    Whole, ///< one batch or nothing
    /// Several batches where one alone does not do, or not as early (Earliest), or not on time (LatestOnTime); and part
    /// of the line if there is no more.
    Split,
    /// As Split. If the product cannot serve everybody, each line gets the same number of units, but none more than it
    /// has open (max-min fairness, "constrained equal awards"); what is left after whole units goes to the first lines.
    EqualShares,
    /// As Split. If the product cannot serve everybody, each line gets units in proportion to what it has open. Whole
    /// units by largest remainder (Hamilton's method), equal remainders to the first lines.
    ProportionalShares,
};

/// How an automatic run decides. The default is rule 1.
struct Strategy {
    Sequence sequence = Sequence::FileOrder;
    Choice choice = Choice::Earliest;
    Serving serving = Serving::Whole; ///< with `optimal`: Whole or Split
    /// An order is placed with all its lines of the run, over all products, or not at all. Not with shares or optimal.
    bool completeOrders = false;
    /// Lines due later than planning date + so many days are not served: the stock stays free for nearer demand, that
    /// which is not known yet included. Lines without due date are always served.
    std::optional<int> horizonDays = {};
    /// See optimal.h; sequence and choice do not count then.
    bool optimal = false;

    friend bool operator==(const Strategy&, const Strategy&) = default;
};

/// A strategy with a name of its own.
struct NamedStrategy {
    std::string_view name;
    std::string_view description; ///< one sentence, English
    Strategy strategy;
};

/// The first is the default.
std::span<const NamedStrategy> namedStrategies();

/// A word of which names can be made, such as `latest-on-time`.
struct StrategyWord {
    std::string_view word;
    std::string_view description;
};
std::vector<StrategyWord> strategyWords();

/// Why a text is no strategy, and the part of it that is wrong.
struct BadStrategy {
    enum class Why {
        Unknown,     ///< no such name or word
        Contradicts, ///< says again, or against, what stood before it
        BadHorizon,  ///< not horizon-N with N from 0 to 36500 days
    };
    Why why = Why::Unknown;
    std::string part;
};

/// Reads the name of a strategy, or words joined by `+` that change one: `due-date+latest-on-time+split`,
/// `priority+complete-orders+horizon-14`, `optimal+whole`. A name may only stand first.
std::variant<Strategy, BadStrategy> parseStrategy(std::string_view text);

/// The text with fewest words that parseStrategy() reads as this strategy; names before words.
std::string nameOf(const Strategy& strategy);

/// Runs the strategy over one product. Pure: the same input gives the same plan, in whatever order batches and lines
/// are handed in, as long as their `arrival` differs.
Plan planProduct(const PlanProduct& product, const Strategy& strategy, const Planning& planning);

/// The same over several, which only complete orders need together. @returns a plan for each product
std::vector<Plan> planProducts(
    std::span<const PlanProduct> products, const Strategy& strategy, const Planning& planning);

} // namespace allocation
