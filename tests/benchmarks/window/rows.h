#pragma once

#include <chrono>
#include <functional>

// The rows of the table, by group. What takes turns is measured in the same run; what was measured did the work, or the
// program ends.

namespace bench {

/// Sorting, searching and filtering a million lines, and their memory.
void tables();
/// The first paint of a table.
void paint();
/// A thousand changes a second of the column by which a million lines are sorted.
void changes();
/// What the window's thread does while lines are held above a product with 400 batches, and after the drop.
void drags();
/// The same for what is done with 10,000 selected lines of 20,000.
void selections();

/// How long the thread of the window worked on one event at most since the last call, and on which.
struct Longest {
    std::chrono::duration<double, std::milli> time {};
    const char* receiver = "";
    int type = 0;
};
Longest takeLongest();
constexpr double aFrame = 1000.0 / 60; ///< ms
constexpr double unnoticed = 50;       ///< ms
/// Prints that time as a row.
void printLongest(const char* what, double most);

} // namespace bench
