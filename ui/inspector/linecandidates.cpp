#include "ui/inspector/linecandidates.h"

#include "ui/inspector/dates.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/formats.h"
#include "ui/models/chips.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>

namespace allocation {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

bool isPossible(const Verdict& verdict)
{
    return verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart;
}

/// What it would mean, without naming line and batch again.
QString meaning(const Candidate& candidate, const InspectedLine& line)
{
    QStringList text = wording::verdictInFull(
        candidate.verdict, line.product, candidate.batch, shortDates(line.product.planning.date))
                           .split(u'\n');
    if (text.size() > 1)
        text.front() = wording::eta(candidate.eta, shortDates(line.product.planning.date));
    return text.join(QStringLiteral(" \u00b7 "));
}

Fact factOf(const Candidate& candidate, const InspectedLine& line)
{
    Fact fact;
    fact.title = formats::text(candidate.batch.text());
    fact.strong = true;
    fact.chip = verdictChip(candidate.verdict);
    fact.detail = meaning(candidate, line);
    fact.muted = !isPossible(candidate.verdict);
    fact.id = QStringLiteral("candidate:") + formats::cellPart(candidate.batch.text());
    fact.about = fact.title;
    return fact;
}

/// "if SO-1077 (due 30 Jan) moves to PO-77"
Fact factOf(const SoonerOption& swap, int place)
{
    const Affected& other = swap.others.front();
    Fact fact;
    fact.title = formats::text(other.from.text());
    fact.strong = true;
    const QString lateness = wording::lateness(swap.after.daysLate);
    fact.chip = swap.after.daysLate > 0 ? Chip { Tone::Late, QStringLiteral("clock"), lateness }
                                        : Chip { Tone::Good, QStringLiteral("tick"), lateness };
    const QString to = other.to ? formats::text(other.to->text()) : QString();
    fact.detail = other.daysToSpare
        ? Text::tr("if it swaps with %1, which goes to %2 and has %n day(s) to spare", "", *other.daysToSpare)
              .arg(wording::line(other.line), to)
        : Text::tr("if it swaps with %1, which goes to %2").arg(wording::line(other.line), to);
    fact.id = QStringLiteral("swap:") + formats::cellPart(other.line.order.text()) + u'|'
        + QString::number(other.line.number);
    fact.about = place;
    return fact;
}

} // namespace

Candidates candidatesOf(const InspectedLine& line, std::size_t most)
{
    Candidates result;
    int best = line.why.timing.ready ? line.why.timing.daysLate : std::numeric_limits<int>::max();
    for (const Candidate& candidate : line.why.candidates)
        if (candidate.verdict.kind == Verdict::Kind::Fits)
            best = std::min(best, candidate.verdict.daysLate);
    constexpr std::size_t mostSwaps = 3;
    for (std::size_t i = 0; i < line.swaps.size() && result.facts.size() < mostSwaps; ++i)
        if (line.swaps[i].after.ready && line.swaps[i].after.daysLate < best)
            result.facts.push_back(factOf(line.swaps[i], static_cast<int>(i)));
    for (const Candidate& candidate : line.why.candidates) {
        if (candidate.verdict.kind == Verdict::Kind::IsHere)
            continue;
        if (result.facts.size() < most)
            result.facts.push_back(factOf(candidate, line));
        else
            ++result.more;
    }
    return result;
}

} // namespace allocation
