#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

// Why not Google Benchmark: it runs one case after the other until that is stable. What counts here is the ratio of two
// cases, so they take turns, and a noisy machine hits both alike. Cases also use their data up: a line is allocated
// once.

namespace bench {

/// How large and how often.
struct Sizes {
    std::string folder;  ///< with the orders.csv to import
    std::string scratch; ///< where databases are made
    std::size_t runLines = 100'000;
    std::size_t domainLines = 1'000'000;
    int rounds = 7;     ///< of cases that take milliseconds
    int longRounds = 3; ///< of cases that take seconds
};

/// CPU seconds, of all threads of this process.
double cpuSeconds();

template <class Work>
double cpuOf(Work work)
{
    const double begin = cpuSeconds();
    work();
    return cpuSeconds() - begin;
}

/// What a case took in that round, measured with cpuOf() so that preparing is not counted.
using Case = std::function<double(int round)>;

/// The cases in turn, round after round, after a round that does not count. @returns the median of each
std::vector<double> medians(int rounds, const std::vector<Case>& cases);

/// Starts peakBytes() anew. Memory that was freed goes back to the system first, else its reuse would not be seen.
/// @returns what is resident now
std::size_t forgetPeak();
/// The most that was resident since.
std::size_t peakBytes();

} // namespace bench
