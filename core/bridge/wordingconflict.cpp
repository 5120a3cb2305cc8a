#include "bridge/wordingconflict.h"

#include "bridge/wordingtext.h"

namespace allocation::wording {

namespace {

QString told(const LoggedEvent& change, Timestamp now)
{
    return Text::tr("%1 %2", "deed, how long ago").arg(deed(plain(change.who), change.event), ago(change.at, now));
}

/// What has become of the move.
QString nowOf(const Command& command, const Conflict& conflict)
{
    const QString what = step(command);
    switch (conflict.now.kind) {
    case Verdict::Kind::Fits:
        return Text::tr("your step \u201c%1\u201d would now turn out otherwise: %2", "step, verdict")
            .arg(what, verdict(conflict.now));
    case Verdict::Kind::FitsPart:
        return Text::tr("your step \u201c%1\u201d no longer fits, %2 left", "step, units")
            .arg(what, units(conflict.now.fits));
    case Verdict::Kind::Full:
        return Text::tr("your step \u201c%1\u201d no longer fits, nothing is left", "step").arg(what);
    case Verdict::Kind::IsHere:
        return Text::tr("your step \u201c%1\u201d is done already", "step").arg(what);
    default:
        return Text::tr("your step \u201c%1\u201d was not done", "step").arg(what);
    }
}

/// Whether that is all there is to say; else the reason of the refusal has to be told too.
bool explains(Verdict::Kind now)
{
    using Kind = Verdict::Kind;
    return now == Kind::Fits || now == Kind::FitsPart || now == Kind::Full || now == Kind::IsHere;
}

} // namespace

QString conflict(const Command& command, const Conflict& conflict, const Reason& refusal, Timestamp now)
{
    const QString sentence = Text::tr("%1; %2.", "what somebody did, what follows")
                                 .arg(told(*conflict.change, now), nowOf(command, conflict));
    if (explains(conflict.now.kind))
        return sentence;
    return sentence + u' ' + failure(refusal).message;
}

QString undoConflict(const LoggedEvent& change, const QString& refusal, Timestamp now)
{
    return Text::tr("%1. %2", "what somebody did, what follows").arg(told(change, now), refusal);
}

} // namespace allocation::wording
