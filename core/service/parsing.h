#pragma once

#include "domain/importdata.h"

#include <optional>
#include <string_view>

/// Text from outside, checked for its form. The same rules for files, command lines and forms.
namespace allocation::parsing {

constexpr std::size_t maxIdCharacters = 200;

/// Without spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

/// Letters A to Z count as a to z. @param lower in small letters
bool equalsIgnoringCase(std::string_view text, std::string_view lower);

/// Digits, with `.0` after them or not: 12.0 is 12. Signs, separators and exponents are not guessed at.
/// @param least 1, or 0 for batches
std::optional<Quantity> quantity(std::string_view text, Quantity least);
/// `YYYY-MM-DD`, also with a time of day after it, which is left out.
std::optional<Date> date(std::string_view text);
/// 1 to 9.
std::optional<int> priority(std::string_view text);
/// The number of a line: from 1.
std::optional<int> lineNumber(std::string_view text);
/// `auto` or `manual`, in any case.
std::optional<Origin> origin(std::string_view text);
/// true or false, in any case: spreadsheets write TRUE.
std::optional<bool> truth(std::string_view text);

/// What keeps the text from being an id: 1 to 200 characters, none of them a control character.
std::optional<Reject::Why> faultOfId(std::string_view text);
/// What keeps it from being free text, such as a customer's name: line breaks and tabs are welcome there.
std::optional<Reject::Why> faultOfText(std::string_view text);

} // namespace allocation::parsing
