#include "bridge/wording.h"
#include "bridge/wordingfigures.h"
#include "bridge/wordingtext.h"

// What a change would mean.

namespace allocation::wording {

namespace {

QString stands(const std::optional<OrderLine>& line, const Timing& timing)
{
    if (!line)
        return Text::tr("not there", "a line");
    QStringList parts;
    for (const Allocation& part : line->allocations)
        parts << Text::tr("%1 on %2", "units, batch").arg(number(part.qty), plain(part.batch));
    parts << status(timing, line->qty, line->open(), false);
    return parts.join(QStringLiteral(", "));
}

QString stands(const std::optional<Batch>& batch)
{
    if (!batch)
        return Text::tr("not there", "a batch");
    const QString text = Text::tr("%1, %2 allocated, %3", "units, units, ETA")
                             .arg(units(batch->qty), number(batch->allocated), eta(batch->eta));
    return batch->hold ? Text::tr("%1, %2", "batch, on hold").arg(text, hold(*batch->hold)) : text;
}

QString becomes(const QString& what, const QString& before, const QString& after)
{
    return Text::tr("%1: %2 \u2192 %3", "what, before, after").arg(what, before, after);
}

template <class Number>
QString figure(const QString& name, Number before, Number after)
{
    return before == after ? QString() : becomes(name, number(before), number(after));
}

} // namespace

QString figures(const Figures& before, const Figures& after)
{
    QStringList text { figure(Text::tr("open lines"), before.linesOpen, after.linesOpen),
        figure(Text::tr("open units"), before.unitsOpen, after.unitsOpen),
        figure(Text::tr("units short"), before.unitsShort, after.unitsShort),
        figure(Text::tr("late lines"), before.linesLate, after.linesLate),
        figure(Text::tr("split lines"), before.splits, after.splits) };
    text.removeAll(QString());
    return text.join(QStringLiteral("; "));
}

QString impact(const LineImpact& line)
{
    return becomes(wording::line(line.id()), stands(line.before, line.was), stands(line.after, line.becomes));
}

QString impact(const BatchImpact& batch)
{
    return becomes(plain(batch.ref()), stands(batch.before), stands(batch.after));
}

QString impact(const Impact& whole)
{
    if (whole.empty())
        return Text::tr("Nothing would change.");
    const std::size_t worse = whole.linesWorse();
    const QString changing = whole.lines.size() == 1
        ? Text::tr("1 line would change")
        : Text::tr("%1 lines would change", "", pluralOf(whole.lines.size())).arg(number(whole.lines.size()));
    QStringList text { worse == 0 ? changing
                                  : Text::tr("%1, %2 for the worse", "lines, number").arg(changing, number(worse)) };
    text << figures(whole.before, whole.after);
    text.removeAll(QString());
    return text.join(QStringLiteral("; ")) + QLatin1Char('.');
}

} // namespace allocation::wording
