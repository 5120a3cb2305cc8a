#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace allocation::test {

/// Chance from a seed, the same with every standard library.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_source(seed)
    {
    }

    /// From 0 to n - 1.
    int below(int n) { return static_cast<int>(m_source() % static_cast<std::uint64_t>(n)); }
    int between(int from, int to) { return from + below(to - from + 1); }
    bool oneIn(int times) { return below(times) == 0; }
    template <class Values>
    const auto& of(const Values& values)
    {
        return values.at(static_cast<std::size_t>(below(static_cast<int>(values.size()))));
    }
    template <class Value>
    std::vector<Value> shuffled(std::vector<Value> values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(static_cast<int>(i)))]);
        return values;
    }

private:
    std::mt19937_64 m_source;
};

} // namespace allocation::test
