#include "domain/strategywords.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace allocation {

namespace {

constexpr int maxHorizon = 36'500;

const NamedStrategy* preset(std::string_view name)
{
    const auto all = namedStrategies();
    const auto found = std::find_if(all.begin(), all.end(), [&](const NamedStrategy& p) { return p.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<int> horizonOf(std::string_view part)
{
    const std::string_view number = part.substr(horizonWord.size());
    int days = -1;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), days);
    if (error != std::errc() || end != number.data() + number.size() || days < 0 || days > maxHorizon)
        return {};
    return days;
}

bool isShares(Serving serving)
{
    return serving == Serving::EqualShares || serving == Serving::ProportionalShares;
}

/// Reads word after word and remembers what was said already.
class StrategyParser
{
public:
    std::optional<BadStrategy> read(std::string_view part, bool first)
    {
        const NamedStrategy* const named = preset(part);
        if (named && first) {
            m_strategy = named->strategy;
            return {};
        }
        if (part.starts_with(horizonWord)) {
            m_strategy.horizonDays = horizonOf(part);
            if (!m_strategy.horizonDays)
                return BadStrategy { BadStrategy::Why::BadHorizon, std::string(part) };
            return say(Aspect::Horizon, part);
        }
        const auto words = aspectWords();
        const auto word = std::find_if(words.begin(), words.end(), [&](const AspectWord& w) { return w.text == part; });
        if (word == words.end())
            return BadStrategy { named ? BadStrategy::Why::Contradicts : BadStrategy::Why::Unknown, std::string(part) };
        word->apply(m_strategy);
        return say(word->aspect, part);
    }

    const Strategy& strategy() const { return m_strategy; }

private:
    std::optional<BadStrategy> say(Aspect aspect, std::string_view part)
    {
        bool& said = m_said.at(static_cast<std::size_t>(aspect));
        const bool decides = aspect == Aspect::Sequence || aspect == Aspect::Choice || aspect == Aspect::Orders;
        const bool contradicts = said || (m_strategy.optimal && (decides || isShares(m_strategy.serving)))
            || (m_strategy.completeOrders && isShares(m_strategy.serving));
        said = true;
        if (contradicts)
            return BadStrategy { BadStrategy::Why::Contradicts, std::string(part) };
        return {};
    }

    Strategy m_strategy;
    std::array<bool, aspects> m_said {};
};

/// The words that make `strategy` of `base`; none: no words can take back what `base` says.
std::optional<std::string> wordsFrom(Strategy base, const Strategy& strategy)
{
    std::string text;
    for (const AspectWord& word : aspectWords()) {
        Strategy wanted = strategy;
        word.apply(wanted);
        Strategy changed = base;
        word.apply(changed);
        if (wanted != strategy || changed == base)
            continue;
        base = changed;
        text += '+' + std::string(word.text);
    }
    if (strategy.horizonDays && base.horizonDays != strategy.horizonDays) {
        base.horizonDays = strategy.horizonDays;
        text += '+' + std::string(horizonWord) + std::to_string(*strategy.horizonDays);
    }
    return base == strategy ? std::optional(text) : std::nullopt;
}

} // namespace

std::variant<Strategy, BadStrategy> parseStrategy(std::string_view text)
{
    StrategyParser parser;
    for (bool first = true;; first = false) {
        const std::size_t plus = text.find('+');
        if (auto bad = parser.read(text.substr(0, plus), first))
            return *std::move(bad);
        if (plus == std::string_view::npos)
            return parser.strategy();
        text.remove_prefix(plus + 1);
    }
}

std::string nameOf(const Strategy& strategy)
{
    std::string best;
    const auto consider = [&](const std::string& text) {
        if (best.empty() || std::count(text.begin(), text.end(), '+') < std::count(best.begin(), best.end(), '+'))
            best = text;
    };
    for (const NamedStrategy& named : namedStrategies())
        if (const auto more = wordsFrom(named.strategy, strategy))
            consider(std::string(named.name) + *more);
    if (const auto words = wordsFrom({}, strategy); words && !words->empty())
        consider(words->substr(1)); // words alone change the default
    return best;
}

} // namespace allocation
