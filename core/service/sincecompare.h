#pragma once

#include "service/since.h"
#include "service/sincetraces.h"

#include <unordered_map>

namespace allocation {

/// Puts what has become of one product into the report.
class SinceComparison
{
public:
    /// All three must outlive it.
    SinceComparison(SinceReport& report, const ProductTrace& trace, const ProductSnapshot& now);

    /// @returns whether anything is another thing now, be it in the report or only where lines are allocated
    bool compare();

private:
    /// A batch at the beginning, as far as it is asked for.
    struct Then {
        bool there = false;
        Quantity qty = 0;
        std::optional<Date> eta;
        std::optional<Hold> hold;
    };
    using Etas = std::unordered_map<BatchRef, std::optional<Date>>;

    void compareBatches();
    Then thenOf(const Batch& last, const BatchTrace& trace) const;
    /// Units that have come from the batch under other names.
    Quantity handedOver(const BatchRef& ref) const;
    void compare(const Batch& now, const BatchTrace& trace);
    void compareSchedule(const Batch& now, const Then& then, const BatchTrace& trace);
    void compareQuantity(const Batch& now, const Then& then, const BatchTrace& trace);
    bool tookOver(const Batch& now, const BatchTrace& trace);
    void gone(const BatchRef& ref, const BatchTrace& trace);

    void compareLines();
    void compare(const OrderLine& now, const LineTrace& trace);
    void gone(const LineTrace& trace);
    /// Without allocations.
    static OrderLine thenOf(const OrderLine& now, const LineTrace& trace);
    void compareOutlook(const OrderLine& now, const LineTrace* trace);
    static Timing timingOf(const OrderLine& line, const Etas& etas, const Planning& planning);

    SinceReport& m_report;
    const ProductTrace& m_trace;
    const ProductSnapshot& m_now;
    std::unordered_map<BatchRef, const Batch*> m_batches;
    Etas m_etasThen;
    Etas m_etasNow;
    bool m_moved = false;       ///< a line has other allocations
    bool m_rescheduled = false; ///< one of the batches comes another day
};

} // namespace allocation
