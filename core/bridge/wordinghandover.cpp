#include "bridge/wordingdrafts.h"
#include "bridge/wordingreport.h"
#include "domain/overloaded.h"
#include "service/handover.h"

#include <array>
#include <QDateTime>

// What whoever comes next has to know.

namespace allocation::wording {

namespace {

enum class Counting { Lines, Batches, Products };
struct Kind {
    Counting counting;
    const char* text;
};

/// Many events of a kind, in the order of the alternatives of Event.
constexpr std::array kinds {
    Kind { Counting::Batches, QT_TRANSLATE_NOOP("wording", "%1 added") },
    Kind { Counting::Batches, QT_TRANSLATE_NOOP("wording", "%1 removed") },
    Kind { Counting::Batches, QT_TRANSLATE_NOOP("wording", "%1 given another quantity") },
    Kind { Counting::Batches, QT_TRANSLATE_NOOP("wording", "%1 rescheduled") },
    Kind { Counting::Batches, QT_TRANSLATE_NOOP("wording", "%1 put on hold or off it") },
    Kind { Counting::Batches, QT_TRANSLATE_NOOP("wording", "%1 described") },
    Kind { Counting::Products, QT_TRANSLATE_NOOP("wording", "%1 described") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 added") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 removed") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 changed") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 allocated") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 deallocated") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 moved") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 pinned") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 unpinned") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 released") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 recalled") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 shipped") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 not shipped after all") },
    Kind { Counting::Lines, QT_TRANSLATE_NOOP("wording", "%1 out of stock") },
    Kind { Counting::Products, QT_TRANSLATE_NOOP("wording", "%1 with a shortened history") },
    Kind { Counting::Products, QT_TRANSLATE_NOOP("wording", "%1 changed") },
};
static_assert(kinds.size() == std::variant_size_v<Event>);

QString counted(Counting what, const HandOverStep::Tally& tally)
{
    switch (what) {
    case Counting::Batches:
        return tally.entries == 1 ? Text::tr("1 batch")
                                  : Text::tr("%1 batches", "", pluralOf(tally.entries)).arg(number(tally.entries));
    case Counting::Products:
        return tally.entries == 1 ? Text::tr("1 product")
                                  : Text::tr("%1 products", "", pluralOf(tally.entries)).arg(number(tally.entries));
    case Counting::Lines:
        break;
    }
    return tally.units > 0 ? linesAndUnits(tally.entries, tally.units) : lines(tally.entries);
}

QString clock(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toString(QStringLiteral("HH:mm"));
}

QString told(const HandOverStep& done, const DateText& date)
{
    QString text = step(done, date);
    if (done.undoneInPart)
        text = Text::tr("%1 (undone in part)").arg(text);
    if (!done.why.empty() && !text.endsWith(plain(done.why))) // a hold says it itself
        text = Text::tr("%1, because: %2", "what happened, reason").arg(text, plain(done.why));
    return Text::tr("%1 %2", "time, what happened").arg(clock(done.at), text);
}

QString told(const HandOver::OverAllocated& batch)
{
    return Text::tr("%1: %2 too many", "batch, units").arg(batchAndSku(batch.batch, batch.sku), units(batch.units));
}

QString told(const HandOver::OpenLine& open, const DateText& date)
{
    const QString text
        = Text::tr("%1: %2", "line, units").arg(lineAndCustomer(open.line, open.customer), units(open.open));
    return open.due ? Text::tr("%1, due %2", "line and units, date").arg(text, date(*open.due)) : text;
}

QString told(const HandOver::LateLine& late, const DateText& date)
{
    return Text::tr("%1: %2", "line, lateness")
        .arg(lineAndCustomer(late.line, late.customer), latenessAndReady(late.timing, date));
}

QString told(const ToInform& inform, const DateText& date)
{
    const QString text = Text::tr("%1: promised for %2", "line, date")
                             .arg(lineAndCustomer(inform.line, inform.customer), date(inform.promised.date));
    return inform.now ? Text::tr("%1, now comes on %2", "promise, date").arg(text, date(*inform.now))
                      : Text::tr("%1, and there is no date now", "promise").arg(text);
}

QString told(const HandOver::StoppedLine& stopped)
{
    return Text::tr("%1: %2", "line, reason").arg(lineAndCustomer(stopped.line, stopped.customer), plain(stopped.why));
}

QString told(const HandOver::FollowUp& followUp, const DateText& date)
{
    const QString what = std::visit(Overloaded {
                                        [](const LineId& id) { return line(id); },
                                        [](const auto& id) { return plain(id); },
                                    },
        followUp.about);
    return Text::tr("%1: %2 (since %3)", "line, batch or product; note; date")
        .arg(what, plain(followUp.note.text), date(*followUp.note.followUp));
}

QString told(const HandOver::Flagged& flagged)
{
    const QString what = lineAndCustomer(flagged.line, flagged.customer);
    return flagged.note.text.empty() ? what : Text::tr("%1: %2", "line, note").arg(what, plain(flagged.note.text));
}

QString told(const HandOver::StoredDraft& draft, const DateText& date)
{
    return storedDraft(draft, date);
}

template <class Entry>
QString sentence(const Entry& entry, const DateText& date)
{
    if constexpr (requires { told(entry, date); })
        return told(entry, date);
    else
        return told(entry);
}

QString openHeading(const HandOver& whole)
{
    const QString open = linesAndUnits(whole.open.count, whole.openUnits);
    return whole.shortUnits == 0 ? Text::tr("To allocate (%1)", "lines and units").arg(open)
                                 : Text::tr("To allocate (%1; products are short of %2)", "lines and units, units")
                                       .arg(open, units(whole.shortUnits));
}

} // namespace

QString step(const HandOverStep& step, const DateText& date)
{
    QStringList parts;
    if (step.told.size() == step.entries)
        for (const Event& each : step.told)
            parts << event(each, date);
    else
        for (const auto& [kind, tally] : step.tallies)
            parts << Text::tr(kinds.at(kind).text).arg(counted(kinds.at(kind).counting, tally));
    const QString text = parts.join(QStringLiteral("; "));
    return step.undo ? Text::tr("%1 (by undo)").arg(text) : text;
}

std::vector<Section> handOver(const HandOver& whole, const DateText& date)
{
    std::vector<Section> sections;
    const auto tell = [&](const auto& entry) { return sentence(entry, date); };
    const auto add = [&](const QString& heading, const auto& list) {
        addSection(sections, heading, list.first, list.count, allOfThem, tell);
    };
    const auto addNamed = [&](const QString& what, const auto& list) { add(headingOf(what, list.count), list); };
    const QString mine = headingOf(Text::tr("Done today by %1").arg(plain(whole.who)), whole.mine.size());
    addSection(sections, mine, whole.mine, whole.mine.size(), allOfThem, tell);
    addNamed(Text::tr("Over-allocated, to be resolved"), whole.overAllocated);
    add(openHeading(whole), whole.open);
    addNamed(Text::tr("Late"), whole.late);
    addNamed(Text::tr("Customers to inform"), whole.toInform);
    addNamed(Text::tr("Stopped lines"), whole.stopped);
    addNamed(Text::tr("To be looked at again"), whole.followUps);
    addNamed(Text::tr("Flagged lines"), whole.flagged);
    const QString drafts = headingOf(Text::tr("Stored drafts"), whole.drafts.size());
    addSection(sections, drafts, whole.drafts, whole.drafts.size(), allOfThem, tell);
    return sections;
}

} // namespace allocation::wording
