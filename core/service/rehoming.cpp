#include "service/rehoming.h"

#include <map>
#include <utility>

namespace allocation {

namespace {

/// What a draft shows of a step are the lines it moves; a date moves none, and yet its lines become late.
ApplyDraft showingAll(const ApplyDraft& command, const Impact& alone)
{
    auto steps = std::make_shared<std::vector<DraftStep>>(*command.steps);
    if (!steps->empty())
        steps->front().shown = outlookOf(alone);
    return { std::move(steps) };
}

std::vector<NewHome> homesFor(const Impact& impact, ReadModel& view, const std::stop_token& stop)
{
    std::map<Sku, std::vector<LineImpact>> worse;
    for (const LineImpact& line : impact.lines)
        if (line.worse())
            worse[line.id().sku].push_back(line);
    std::vector<NewHome> homes;
    for (const auto& [sku, lines] : worse) {
        if (stop.stop_requested())
            break;
        std::vector<NewHome> ofProduct = newHomes(view.product(sku), lines);
        homes.insert(homes.end(), std::make_move_iterator(ofProduct.begin()), std::make_move_iterator(ofProduct.end()));
    }
    return homes;
}

std::vector<std::size_t> stageAll(Draft& draft, std::span<const Command> moves)
{
    std::vector<std::size_t> refused;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        try {
            draft.stage({ moves[i] });
        } catch (const Refused&) {
            refused.push_back(i);
        }
    }
    return refused;
}

} // namespace

Rehomed rehome(ReadModel& store, const NewScratch& scratch, const std::string& who, const Command& change,
    std::span<const Command> moves, const std::stop_token& stop)
{
    Rehomed result;
    if (std::holds_alternative<Import>(change)) {
        Preview whole = preview(store, scratch, { newCommandId(), who }, change);
        result.outcome = std::move(whole.outcome);
        result.alone = whole.impact;
        result.whole = std::move(whole.impact);
        result.command.steps = std::make_shared<const std::vector<DraftStep>>();
        return result;
    }
    Draft draft(store, scratch, who);
    result.outcome = draft.stage({ change });
    result.alone = draft.impact();
    result.refused = stageAll(draft, moves);
    result.whole = moves.empty() ? result.alone : draft.impact();
    result.homes = homesFor(result.whole, draft.view(), stop);
    result.command = showingAll(draft.command(), result.alone);
    return result;
}

Homes homesOf(ReadModel& store, const NewScratch& scratch, const std::string& who, const Command& change,
    std::span<const Command> moves, const LineId& line)
{
    Draft draft(store, scratch, who);
    draft.stage({ change });
    stageAll(draft, moves);
    const ProductSnapshot product = draft.view().product(line.sku);
    Homes homes { line };
    for (Candidate& candidate : explain(product, line).candidates)
        if (candidate.verdict.kind == Verdict::Kind::Fits)
            homes.batches.push_back(std::move(candidate));
    for (SoonerOption& option : sooner(product, line).options)
        if (option.kind == SoonerOption::Kind::Swap && !option.somebodyPays())
            homes.swaps.push_back(std::move(option));
    return homes;
}

} // namespace allocation
