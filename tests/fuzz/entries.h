#pragma once

#include <string>
#include <string_view>

/// What arbitrary bytes from outside are thrown at, by libFuzzer and by the test that replays the corpus. Each returns
/// if the input was taken, or refused as it should be, and throws std::logic_error if something does not add up.
namespace allocation::fuzz {

/// A CSV file; the first byte decides which of the four it is to be. What was read is written and read again.
void csv(std::string_view bytes);
/// The XML of a sheet, in a workbook that is well formed otherwise.
void sheet(std::string_view bytes);
/// A whole workbook.
void workbook(std::string_view bytes);
/// The words of a command line, one a line, for allocctl; and each word as a value for the readers of service/parsing.
void commandline(std::string_view bytes);

} // namespace allocation::fuzz
