#include "ui/inspector/storyrows.h"

#include "bridge/wordingstory.h"
#include "ui/inspector/dates.h"

#include <map>
#include <QCoreApplication>
#include <QDateTime>

namespace allocation {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

QDateTime moment(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

/// "09:40", with the day before it if it is another one.
QString when(Timestamp at, Date today)
{
    const QLocale locale;
    const QDateTime then = moment(at);
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    if (then.date() == QDate::currentDate())
        return time;
    return formats::date(formats::fromQDate(then.date()), today, locale) + u' ' + time;
}

/// "09:40 · Ben · undo of 09:38"
QString byWhom(const StoryStep& step, Date today)
{
    QStringList parts { when(step.logged.at, today), formats::text(step.logged.who) };
    if (step.undid)
        parts << Text::tr("takes back %1", "time").arg(when(*step.undid, today));
    else if (!step.logged.undoes.empty())
        parts << Text::tr("by undo");
    if (step.undone)
        parts << Text::tr("undone");
    return parts.join(QStringLiteral(" \u00b7 "));
}

Fact factOf(const StoryStep& step, const QString& what, Date today)
{
    Fact fact;
    fact.title = step.logged.why.empty()
        ? what
        : Text::tr("%1: \u201c%2\u201d", "what happened, reason").arg(what, formats::text(step.logged.why));
    fact.detail = byWhom(step, today);
    fact.struck = step.undone;
    fact.id = QStringLiteral("event:%1").arg(step.logged.seq);
    return fact;
}

} // namespace

std::vector<Fact> journeyFacts(const std::vector<StoryStep>& journey, Date today)
{
    std::vector<Fact> facts;
    facts.reserve(journey.size());
    for (const StoryStep& step : journey)
        facts.push_back(factOf(step, wording::journey(step.logged.event, shortDates(today)), today));
    return facts;
}

std::vector<Fact> ledgerFacts(const std::vector<LedgerStep>& ledger, const BatchRef& of, Date today)
{
    const QLocale locale;
    std::vector<Fact> facts;
    facts.reserve(ledger.size());
    std::map<std::int64_t, int> steps;
    for (const LedgerStep& step : ledger) {
        Fact fact = factOf(step, wording::ledger(step.logged.event, of, shortDates(today)), today);
        fact.id += QStringLiteral("|%1").arg(++steps[step.logged.seq]); // several lines can be in one event
        if (step.change != 0) {
            const QChar sign = step.change > 0 ? QChar(u'+') : QChar(0x2212);
            fact.trail = sign + formats::number(std::abs(step.change), locale);
            fact.detail = Text::tr("%1 \u00b7 %2 left", "when and who, units")
                              .arg(fact.detail, formats::number(step.available, locale));
        }
        facts.push_back(std::move(fact));
    }
    return facts;
}

} // namespace allocation
