#pragma once

#include <string_view>

/// Text that a spreadsheet would run as a formula is written with a `'` in front: what matches ^'*[=+@\t\r-].
namespace allocation::csv {

inline bool runsAsFormula(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+@\t\r-").find(cell[first]) != std::string_view::npos;
}

/// The cell as it was before the writer put its `'` in front.
inline std::string_view unguarded(std::string_view cell)
{
    return cell.starts_with('\'') && runsAsFormula(cell) ? cell.substr(1) : cell;
}

} // namespace allocation::csv
