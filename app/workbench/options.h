#pragma once

#include <optional>
#include <string>
#include <vector>

namespace allocation::workbench {

/// What the command line says. Read before there is a QApplication, which needs a display.
struct Options {
    std::optional<std::string> database = {};
    bool sample = false;
    bool version = false;
    bool help = false;
    std::string wrong = {}; ///< what is wrong with it; empty: nothing
};

/// @param arguments without the program's name; those that Qt understands itself are left to it
Options readOptions(const std::vector<std::string>& arguments);
std::string helpText();

} // namespace allocation::workbench
