#pragma once

#include "domain/consequence.h"
#include "domain/figures.h"

#include <optional>
#include <vector>

namespace allocation {

/// A line as it is and as it would be; none: it is not there. At least one of them is.
struct LineImpact {
    std::optional<OrderLine> before;
    std::optional<OrderLine> after;
    Timing was;
    Timing becomes;

    const LineId& id() const { return after ? after->id : before->id; }
    /// Something more is open, or it is ready later than it may be by more days.
    bool worse() const;
};

struct BatchImpact {
    std::optional<Batch> before;
    std::optional<Batch> after;

    const BatchRef& ref() const { return after ? after->ref : before->ref; }
};

/// What changes would mean: everything that is different afterwards, and what the products they touch come to. Pure:
/// it compares two states and knows no rule.
struct Impact {
    std::vector<LineImpact> lines;    ///< the worst first: units that become open, then days later
    std::vector<BatchImpact> batches; ///< product by product, in the order of prefers()
    Figures before;
    Figures after;

    bool empty() const { return lines.empty() && batches.empty(); }
    std::size_t linesWorse() const;
};

/// What it shows of the lines, for a command that is to do just that (rule 5).
std::vector<LineOutlook> outlookOf(const Impact& impact);

/// @param before,after the product with all its lines
void addImpact(Impact& impact, const ProductSnapshot& before, const ProductSnapshot& after);
/// To be called when all products were added.
void sortWorstFirst(Impact& impact);

} // namespace allocation
