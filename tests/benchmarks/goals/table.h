#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bench {

/// A figure of the product beside its limit of the same run.
struct Goal {
    std::string what;
    double figure = 0;
    double limit = 0;
    std::string_view unit;                ///< of both: "us", "ns", …
    double most = 0;                      ///< the goal: figure / limit is at most this
    std::optional<double> unguarded = {}; ///< the limit without guards
};

void printHead();
void print(const Goal& goal);
/// A goal that is no ratio.
void print(const std::string& what, const std::string& figure, const std::string& goal, bool met);
/// What belongs to the line above.
void note(const std::string& text);

/// Ends the program with a message: what was measured did not do what it should have.
[[noreturn]] void fail(const std::string& why);

std::string text(double value, int decimals = 1);

} // namespace bench
