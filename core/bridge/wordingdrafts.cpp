#include "bridge/wordingdrafts.h"

#include "bridge/wordingtext.h"

#include <QDateTime>

// What is said about drafts that are kept.

namespace allocation::wording {

QString changes(std::size_t count)
{
    return count == 1 ? Text::tr("1 change") : Text::tr("%1 changes", "", pluralOf(count)).arg(number(count));
}

QString storedDraft(const HandOver::StoredDraft& draft, const DateText& date)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(draft.at.time_since_epoch().count());
    const QString day = date(Date::fromDays(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(at.date()))));
    return Text::tr("%1: %2, by %3 on %4 at %5", "draft, changes, who, date, time")
        .arg(plain(draft.name), changes(draft.steps), plain(draft.who), day,
            at.time().toString(QStringLiteral("HH:mm")));
}

QString storedDraft(const KeptDraft& draft, const DateText& date)
{
    return storedDraft(HandOver::StoredDraft { draft.name, draft.who, draft.at, draft.steps.size() }, date);
}

QString trouble(const Draft::Step& step)
{
    if (step.refusal)
        return failure(*step.refusal).message;
    return step.differs ? Text::tr("Does something else now than when it was staged, because the data has changed.")
                        : QString();
}

Failure failure(const DraftShelf::Unreadable& file)
{
    const QString place = plain(file.place);
    if (file.newer)
        return { QStringLiteral("newer_draft"),
            Text::tr("The draft in %1 was written by a newer version of this program.").arg(place),
            Text::tr("It stays as it is. Install the newer version to go on with it.") };
    return { QStringLiteral("unreadable_draft"), Text::tr("No draft can be read from %1: it is damaged.").arg(place),
        Text::tr("It stays as it is. Take it away if nobody needs it.") };
}

} // namespace allocation::wording
