#pragma once

#include "domain/details.h"
#include "service/parsing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

/// The words that stand for choices about lines in files.
namespace allocation::words {

using namespace std::string_view_literals;

inline constexpr std::array completeness { std::pair("any"sv, Completeness::AnyPart),
    std::pair("line"sv, Completeness::WholeLine), std::pair("order"sv, Completeness::WholeOrder) };
inline constexpr std::array kind { std::pair("order"sv, LineKind::Order), std::pair("quote"sv, LineKind::Quote),
    std::pair("set-aside"sv, LineKind::SetAside) };

/// In any case, as all words in files.
template <class Words>
auto valueOf(std::string_view text, const Words& words) -> std::optional<decltype(words.front().second)>
{
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const auto& word) { return parsing::equalsIgnoringCase(text, word.first); });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// Nothing for the first, which is what lines are unless somebody says otherwise.
template <class Words, class Value>
std::string_view wordOf(Value value, const Words& words)
{
    const auto found = std::find_if(
        words.begin() + 1, words.end(), [&](const auto& word) { return value == word.second; });
    return found == words.end() ? std::string_view() : found->first;
}

} // namespace allocation::words
