#include "table.h"

#include <array>
#include <cstdio>
#include <stdexcept>

namespace bench {

namespace {

std::string withUnit(double value, std::string_view unit)
{
    return text(value) + ' ' + std::string(unit);
}

void line(const std::string& what, const std::string& figure, const std::string& limit, const std::string& ratio,
    const std::string& goal, const std::string& verdict)
{
    std::printf("%-58s %13s %13s %9s  %-10s %s\n", what.c_str(), figure.c_str(), limit.c_str(), ratio.c_str(),
        goal.c_str(), verdict.c_str());
    std::fflush(stdout);
}

} // namespace

std::string text(double value, int decimals)
{
    std::array<char, 64> digits {};
    std::snprintf(digits.data(), digits.size(), "%.*f", decimals, value);
    return digits.data();
}

void printHead()
{
    line("what", "product", "limit", "ratio", "goal", "");
}

void print(const Goal& goal)
{
    const double ratio = goal.figure / goal.limit;
    const bool met = ratio <= goal.most;
    const std::string verdict = met ? "met" : "missed by " + text(100 * (ratio / goal.most - 1), 0) + " %";
    line(goal.what, withUnit(goal.figure, goal.unit), withUnit(goal.limit, goal.unit), text(ratio, 2) + 'x',
        "<= " + text(goal.most, 2) + 'x', verdict);
    if (goal.unguarded)
        note("without guards the limit is " + withUnit(*goal.unguarded, goal.unit) + ": "
            + text(goal.figure / *goal.unguarded, 2) + 'x');
}

void print(const std::string& what, const std::string& figure, const std::string& goal, bool met)
{
    line(what, figure, "", "", goal, met ? "met" : "missed");
}

void note(const std::string& text)
{
    std::printf("    %s\n", text.c_str());
    std::fflush(stdout);
}

void fail(const std::string& why)
{
    throw std::runtime_error(why);
}

} // namespace bench
