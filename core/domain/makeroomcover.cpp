#include "domain/makeroom.h"

#include <algorithm>

namespace allocation {

namespace {

using Amounts = std::vector<Quantity>;

bool nothing(const Amounts& missing)
{
    return std::all_of(missing.begin(), missing.end(), [](Quantity units) { return units <= 0; });
}

Amounts operator-(Amounts missing, const Amounts& gain)
{
    for (std::size_t i = 0; i < missing.size(); ++i)
        missing[i] -= gain[i];
    return missing;
}

/// What a gain is worth while so much is missing.
Quantity worth(const Amounts& gain, const Amounts& missing)
{
    Quantity sum = 0;
    for (std::size_t i = 0; i < missing.size(); ++i)
        sum += std::min(gain[i], std::max<Quantity>(0, missing[i]));
    return sum;
}

/// A set of which none can be left out: the most useful one by one, then without those that turned out needless.
std::vector<std::size_t> oneByOne(const Amounts& missing, const std::vector<Amounts>& gains)
{
    std::vector<std::size_t> taken;
    std::vector<bool> used(gains.size());
    Amounts rest = missing;
    while (!nothing(rest)) {
        std::size_t best = gains.size();
        for (std::size_t i = 0; i < gains.size(); ++i)
            if (!used[i] && (best == gains.size() || worth(gains[i], rest) > worth(gains[best], rest)))
                best = i;
        if (best == gains.size())
            break; // all together are not enough: against the precondition
        used[best] = true;
        taken.push_back(best);
        rest = std::move(rest) - gains[best];
    }
    for (std::size_t i = 0; i < taken.size();) {
        Amounts without = missing;
        for (std::size_t j = 0; j < taken.size(); ++j)
            if (j != i)
                without = std::move(without) - gains[taken[j]];
        if (nothing(without))
            taken.erase(taken.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

/// Looks for a set of a given size, in the order of the lines.
class Search
{
public:
    Search(const Amounts& missing, const std::vector<Amounts>& gains)
        : m_missing(missing)
        , m_gains(gains)
        , m_most(missing.size())
    {
        for (const Amounts& gain : gains)
            for (std::size_t i = 0; i < gain.size(); ++i)
                m_most[i] = std::max(m_most[i], gain[i]);
    }

    bool find(std::size_t size)
    {
        m_taken.clear();
        return extend(size, 0, m_missing);
    }
    bool gaveUp() const { return m_left == 0; }
    const std::vector<std::size_t>& taken() const { return m_taken; }

private:
    bool extend(std::size_t size, std::size_t from, const Amounts& missing)
    {
        if (nothing(missing))
            return true;
        if (size == 0 || !mayBeEnough(size, missing))
            return false;
        for (std::size_t i = from; i + size <= m_gains.size() && m_left > 0; ++i) {
            --m_left;
            m_taken.push_back(i);
            if (extend(size - 1, i + 1, missing - m_gains[i]))
                return true;
            m_taken.pop_back();
        }
        return false;
    }
    /// Divides instead of multiplying: quantities may be as large as they like.
    bool mayBeEnough(std::size_t size, const Amounts& missing) const
    {
        const auto lines = static_cast<Quantity>(size);
        for (std::size_t i = 0; i < missing.size(); ++i)
            if (missing[i] > 0 && (missing[i] + lines - 1) / lines > m_most[i])
                return false;
        return true;
    }

    const Amounts& m_missing;
    const std::vector<Amounts>& m_gains;
    Amounts m_most; ///< that any line makes up for, at each place
    std::vector<std::size_t> m_taken;
    std::size_t m_left = 100'000; ///< combinations that may still be looked at
};

} // namespace

std::vector<std::size_t> fewestThatCover(
    const std::vector<Quantity>& missing, const std::vector<std::vector<Quantity>>& gains)
{
    std::vector<std::size_t> known = oneByOne(missing, gains);
    Search search(missing, gains);
    for (std::size_t size = 1; size <= known.size() && !search.gaveUp(); ++size)
        if (search.find(size))
            return search.taken();
    return known;
}

} // namespace allocation
