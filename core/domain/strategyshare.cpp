#include "domain/strategyshare.h"

#include <algorithm>
#include <numeric>

namespace allocation {

namespace {

struct Portion {
    Quantity whole = 0;
    Quantity rest = 0;
};

/// wanted * supply / total with its remainder, without the product, which may not fit into 64 bits: bit by bit.
Portion portionOf(Quantity wanted, Quantity supply, Quantity total)
{
    Portion portion;
    for (int bit = 62; bit >= 0; --bit) {
        portion.whole *= 2;
        portion.rest = portion.rest * 2 + ((wanted >> bit) % 2 == 1 ? supply : 0);
        portion.whole += portion.rest / total;
        portion.rest %= total;
    }
    return portion;
}

Quantity sum(std::span<const Quantity> quantities)
{
    return std::accumulate(quantities.begin(), quantities.end(), Quantity(0));
}

} // namespace

std::vector<Quantity> equalShares(std::span<const Quantity> wanted, Quantity supply)
{
    std::vector<std::size_t> modest(wanted.size());
    std::iota(modest.begin(), modest.end(), std::size_t(0));
    std::stable_sort(modest.begin(), modest.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });

    // Those who want less than an equal part get it whole; that raises the part of the others.
    std::vector<Quantity> shares(wanted.begin(), wanted.end());
    Quantity left = std::max<Quantity>(supply, 0);
    auto next = modest.begin();
    for (; next != modest.end(); ++next) {
        if (wanted[*next] > left / std::distance(next, modest.end()))
            break;
        left -= wanted[*next];
    }
    const auto others = std::distance(next, modest.end());
    if (others == 0)
        return shares;
    std::sort(next, modest.end()); // units that cannot be halved go to the first, not to the modest
    Quantity extra = left % others;
    for (; next != modest.end(); ++next)
        shares[*next] = left / others + (extra-- > 0 ? 1 : 0);
    return shares;
}

std::vector<Quantity> proportionalShares(std::span<const Quantity> wanted, Quantity supply)
{
    const Quantity total = sum(wanted);
    if (supply >= total)
        return { wanted.begin(), wanted.end() };
    std::vector<Quantity> shares;
    std::vector<Quantity> rests;
    for (const Quantity quantity : wanted) {
        const Portion portion = portionOf(quantity, std::max<Quantity>(supply, 0), total);
        shares.push_back(portion.whole);
        rests.push_back(portion.rest);
    }
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rests[a] > rests[b]; });
    const auto extra = std::max<Quantity>(supply, 0) - sum(shares);
    for (std::size_t i = 0; i < static_cast<std::size_t>(extra); ++i)
        ++shares[order[i]];
    return shares;
}

} // namespace allocation
