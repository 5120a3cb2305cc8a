#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What the cells of a workbook hold, as the text of a table.
namespace allocation::xlsx {

/// How a cell shows its number, as far as it matters here.
struct NumberFormat {
    bool isDate = false;         ///< a calendar day, with a time or without
    std::size_t leastDigits = 0; ///< as of the format 00000
};

/// Of one of the formats that have a number instead of a code.
NumberFormat formatOf(int builtIn);
/// Of a code such as `yyyy\-mm\-dd` or `00000`; colours, conditions and text in it do not count.
NumberFormat formatOf(std::string_view code);

/// The number in decimal digits, all of them and no more: 12.0 is 12, 1.2E+3 is 1200. What the file writes with more
/// than 15 digits is the shortest text of the same number. What is no number stays as it is.
std::string plainNumber(std::string_view number);

/// The day of a date's number: YYYY-MM-DD. The two systems begin with 1900 and 1904.
/// @returns nothing for what is no day, and before March 1900, where programs disagree on which
std::optional<std::string> dayOf(std::string_view number, bool since1904);

/// Takes `_x000D_` and the like for the characters they stand for.
std::string unescaped(std::string_view text);

} // namespace allocation::xlsx
