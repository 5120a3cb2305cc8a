#include "ui/commands/fuzzy.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace allocation::fuzzy {

namespace {

constexpr int none = std::numeric_limits<int>::min();
constexpr int sideBySide = 8;
constexpr int startOfWord = 6;
constexpr int startOfText = 4;
constexpr int wholeWord = 5;
constexpr int worstGap = 4;

/// As long as the text itself, so that places stay what they are.
QString folded(const QString& text)
{
    QString result = text;
    for (QChar& letter : result) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
    }
    return result;
}

bool startsWord(const QString& text, qsizetype place)
{
    return text[place].isLetterOrNumber() && (place == 0 || !text[place - 1].isLetterOrNumber());
}

/// What it is worth that the letter at `place` follows the one at `before`.
int step(const QString& text, qsizetype before, qsizetype place)
{
    if (place == before + 1)
        return sideBySide;
    return startsWord(text, place) ? startOfWord : 1 - static_cast<int>(std::min<qsizetype>(place - before, worstGap));
}

/// The best way to a letter of the term at a place of the text.
struct Way {
    int score = none;
    qsizetype before = -1; ///< place of the letter before
};

using Ways = std::vector<Way>; ///< by place in the text

Ways firstWays(const QString& text, QChar letter)
{
    Ways ways(static_cast<std::size_t>(text.size()));
    for (qsizetype place = 0; place < text.size(); ++place)
        if (text[place] == letter && startsWord(text, place))
            ways[static_cast<std::size_t>(place)].score = startOfWord + (place == 0 ? startOfText : 0);
    return ways;
}

Ways nextWays(const QString& text, QChar letter, const Ways& last)
{
    Ways ways(last.size());
    for (qsizetype place = 1; place < text.size(); ++place) {
        Way& way = ways[static_cast<std::size_t>(place)];
        for (qsizetype before = 0; text[place] == letter && before < place; ++before) {
            const int sofar = last[static_cast<std::size_t>(before)].score;
            if (sofar != none && sofar + step(text, before, place) > way.score)
                way = { sofar + step(text, before, place), before };
        }
    }
    return ways;
}

} // namespace

std::optional<Match> match(const QString& term, const QString& text)
{
    if (term.isEmpty())
        return Match {};
    const QString wanted = folded(term);
    const QString given = folded(text);
    std::vector<Ways> all { firstWays(given, wanted.front()) };
    for (const QChar letter : QStringView(wanted).mid(1))
        all.push_back(nextWays(given, letter, all.back()));
    const auto best = std::ranges::max_element(all.back(), {}, &Way::score);
    if (best == all.back().end() || best->score == none)
        return std::nullopt;
    Match result { best->score, {} };
    qsizetype place = best - all.back().begin();
    const bool endsWord = place + 1 == given.size() || !given[place + 1].isLetterOrNumber();
    if (endsWord && given.contains(wanted))
        result.score += wholeWord;
    for (auto ways = all.rbegin(); ways != all.rend(); ++ways) {
        result.places.prepend(place);
        place = (*ways)[static_cast<std::size_t>(place)].before;
    }
    return result;
}

bool contains(const QString& text, const QString& term)
{
    return folded(text).contains(folded(term));
}

} // namespace allocation::fuzzy
