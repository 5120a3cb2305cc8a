#pragma once

#include "domain/strategy.h"

#include <span>

// The table behind the names of strategies: what parseStrategy() reads and nameOf() writes.

namespace allocation {

/// What a word says; words with the same aspect exclude each other.
enum class Aspect { Sequence, Choice, Serving, Orders, Horizon };
constexpr std::size_t aspects = 5;

struct AspectWord {
    std::string_view text;
    std::string_view description;
    Aspect aspect;
    void (*apply)(Strategy&);
};

/// All but horizon-N.
std::span<const AspectWord> aspectWords();
constexpr std::string_view horizonWord = "horizon-";

} // namespace allocation
