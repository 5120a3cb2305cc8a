#pragma once

#include <optional>
#include <QList>
#include <QString>

/// Finds what is meant by a few typed letters.
namespace allocation::fuzzy {

struct Match {
    int score = 0;           ///< more is better
    QList<qsizetype> places; ///< of the letters that matched
};

/// The letters of the term stand in the text in that order, the first at the start of a word: "mvt" finds "Move to…".
/// Neither case nor accents count. Letters side by side, starts of
/// words and whole words count more.
std::optional<Match> match(const QString& term, const QString& text);

/// The term stands in the text as it is.
bool contains(const QString& text, const QString& term);

} // namespace allocation::fuzzy
