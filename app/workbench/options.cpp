#include "workbench/options.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace allocation::workbench {

namespace {

constexpr std::string_view databaseOption = "--database";

/// Options of QApplication that take a value, and those that do not.
constexpr std::array<std::string_view, 8> qtValues { "-platform", "-style", "-stylesheet", "-display", "-geometry",
    "-qwindowtitle", "-session", "-platformpluginpath" };
constexpr std::array<std::string_view, 2> qtFlags { "-reverse", "-widgetcount" };

std::string_view oneDash(std::string_view option)
{
    return option.starts_with("--") ? option.substr(1) : option;
}

template <class List>
bool contains(const List& list, std::string_view option)
{
    return std::ranges::find(list, oneDash(option)) != list.end();
}

} // namespace

Options readOptions(const std::vector<std::string>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size() && options.wrong.empty(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--sample")
            options.sample = true;
        else if (argument == "--version" || argument == "-v")
            options.version = true;
        else if (argument == "--help" || argument == "-h")
            options.help = true;
        else if (argument.starts_with(std::string(databaseOption) + '='))
            options.database = argument.substr(databaseOption.size() + 1);
        else if (argument == databaseOption && i + 1 < arguments.size())
            options.database = arguments[++i];
        else if (argument == databaseOption)
            options.wrong = "--database needs the name of a file.";
        else if (contains(qtValues, argument))
            ++i;
        else if (!contains(qtFlags, argument))
            options.wrong = "Unknown argument: " + argument;
    }
    if (options.wrong.empty() && options.database && options.database->empty())
        options.wrong = "--database needs the name of a file.";
    if (options.wrong.empty() && options.database && options.sample)
        options.wrong = "Give either --database or --sample.";
    return options;
}

std::string helpText()
{
    return "Usage: allocation-workbench [--database DB] [--sample]\n"
           "Decides which stock serves which order line.\n\n"
           "  --database DB  the database file; else the one in ALLOCATION_DATABASE, else the last one used\n"
           "  --sample       a new temporary database filled with the shipped sample\n"
           "  --version      print the version and exit\n"
           "  --help         print this and exit\n\n"
           "ALLOCATION_TODAY=YYYY-MM-DD sets today.\n";
}

} // namespace allocation::workbench
