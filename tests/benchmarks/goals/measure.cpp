#include "measure.h"

#include <malloc.h>

#include <algorithm>
#include <ctime>
#include <fstream>

namespace bench {

namespace {

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// A line of /proc/self/status, in bytes.
std::size_t status(const std::string& wanted)
{
    std::ifstream lines("/proc/self/status");
    std::string name;
    while (lines >> name && name != wanted)
        lines.ignore(1000, '\n');
    std::size_t kilobytes = 0;
    lines >> kilobytes;
    return kilobytes * 1024;
}

} // namespace

double cpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

std::vector<double> medians(int rounds, const std::vector<Case>& cases)
{
    std::vector<std::vector<double>> taken(cases.size());
    for (int round = 0; round <= rounds; ++round)
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const double seconds = cases[i](round);
            if (round > 0)
                taken[i].push_back(seconds);
        }
    std::vector<double> result;
    result.reserve(taken.size());
    for (std::vector<double>& values : taken)
        result.push_back(median(std::move(values)));
    return result;
}

std::size_t forgetPeak()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";
    return status("VmRSS:");
}

std::size_t peakBytes()
{
    return status("VmHWM:");
}

} // namespace bench
