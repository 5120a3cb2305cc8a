#include "domain/proposal.h"

#include <algorithm>
#include <unordered_set>

namespace allocation {

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// For each move, those that need it.
std::vector<std::vector<std::size_t>> needers(const Proposal& proposal)
{
    std::vector<std::vector<std::size_t>> needers(proposal.moves.size());
    for (std::size_t move = 0; move < proposal.moves.size(); ++move)
        for (const std::size_t needed : proposal.moves[move].needs)
            needers[needed].push_back(move);
    return needers;
}

} // namespace

Selection without(const Proposal& proposal, std::span<const std::size_t> unticked)
{
    const auto dependents = needers(proposal);
    std::vector<std::size_t> because(proposal.moves.size(), nobody);
    std::vector<std::size_t> out;
    for (const std::size_t move : unticked)
        if (because[move] == nobody) {
            because[move] = move;
            out.push_back(move);
        }
    for (std::size_t next = 0; next < out.size(); ++next) // nearest first: grows below
        for (const std::size_t needer : dependents[out[next]])
            if (because[needer] == nobody) {
                because[needer] = out[next];
                out.push_back(needer);
            }
    Selection selection;
    selection.accepted.resize(proposal.moves.size());
    for (std::size_t move = 0; move < because.size(); ++move) {
        selection.accepted[move] = because[move] == nobody;
        if (because[move] != nobody && because[move] != move)
            selection.dropped.push_back({ move, because[move] });
    }
    return selection;
}

std::vector<std::size_t> withNeeds(const Proposal& proposal, std::span<const std::size_t> ticked)
{
    std::vector<bool> known(proposal.moves.size());
    std::vector<std::size_t> all;
    const auto add = [&](std::size_t move) {
        if (!known[move])
            all.push_back(move);
        known[move] = true;
    };
    std::for_each(ticked.begin(), ticked.end(), add);
    std::size_t next = 0;
    while (next < all.size()) {
        const auto& needs = proposal.moves[all[next++]].needs;
        std::for_each(needs.begin(), needs.end(), add);
    }
    std::sort(all.begin(), all.end());
    return all;
}

Figures figuresOf(const Proposal& proposal, const std::vector<bool>& accepted)
{
    Figures figures = proposal.others;
    std::unordered_set<BatchRef> touched;
    for (std::size_t i = 0; i < proposal.moves.size(); ++i) {
        const ProposedMove& move = proposal.moves[i];
        figures.add(accepted[i] ? move.after : move.before);
        if (!accepted[i])
            continue;
        for (const Holding& given : move.from)
            touched.insert(given.batch);
        for (const Taking& taking : move.to)
            touched.insert(taking.on.batch);
    }
    figures.batchesTouched = static_cast<std::int64_t>(touched.size());
    return figures;
}

std::map<LineId, Difference> differences(const Proposal& first, const Proposal& second)
{
    std::map<LineId, Difference> all;
    for (const ProposedMove& move : first.moves)
        all[move.line].first = &move;
    for (const ProposedMove& move : second.moves) {
        const auto known = all.find(move.line);
        if (known == all.end()) {
            all[move.line].second = &move;
            continue;
        }
        const auto sameUnits = [](const auto& a, const auto& b) { return a.on == b.on; };
        const ProposedMove& other = *known->second.first;
        if (move.from == other.from
            && std::is_permutation(move.to.begin(), move.to.end(), other.to.begin(), other.to.end(), sameUnits))
            all.erase(known);
        else
            known->second.second = &move;
    }
    return all;
}

} // namespace allocation
