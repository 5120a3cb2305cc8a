#include "rows.h"
#include "syncs.h"
#include "table.h"

#include <array>
#include <cstdio>
#include <exception>
#include <iostream>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <string_view>

// The goals of speed, each as a ratio within this run: `bench_goals [--full] [--only GROUP] FOLDER`. --full takes a
// million lines. Exit 0: all met, 1: some missed, 2: something went wrong.

namespace {

struct Group {
    std::string_view name;
    void (*measure)(const bench::Sizes&);
};

constexpr std::array groups { Group { "single", bench::single }, Group { "run", bench::run },
    Group { "cut", bench::cut }, Group { "flat", bench::flat }, Group { "domain", bench::domain },
    Group { "import", bench::import } };

int measure(const std::vector<std::string>& arguments)
{
    const QTemporaryDir scratch;
    bench::Sizes sizes;
    sizes.scratch = scratch.path().toStdString();
    std::string only;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        if (*argument == "--full")
            sizes.runLines = 1'000'000;
        else if (*argument == "--only" && std::next(argument) != arguments.end())
            only = *++argument;
        else
            sizes.folder = *argument;
    }
    if (sizes.folder.empty()) {
        std::cerr << "bench_goals [--full] [--only GROUP] FOLDER\n";
        return 2;
    }
    bench::countSyncs();
    bench::printHead();
    for (const Group& group : groups)
        if (only.empty() || only == group.name)
            group.measure(sizes);
    return 0; // a goal that is missed is said in the table; a noisy machine is no failure
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    try {
        return measure({ argv + 1, argv + argc });
    } catch (const std::exception& error) {
        std::cerr << "bench_goals: " << error.what() << '\n';
        return 2;
    }
}
