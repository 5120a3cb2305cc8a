#include "bridge/wording.h"
#include "bridge/wordingtext.h"

// What an import of everything there is found to be gone.

namespace allocation::wording {

namespace {

QString seemed(const GoneEntry& entry)
{
    switch (entry.what) {
    case GoneEntry::What::Shipped:
        return Text::tr("shipped from %1", "batch").arg(plain(entry.batch));
    case GoneEntry::What::Cancelled:
        return Text::tr("cancelled");
    case GoneEntry::What::Received:
        return Text::tr("received as %1", "batch").arg(plain(entry.as));
    case GoneEntry::What::Used:
        break;
    }
    return Text::tr("used up");
}

} // namespace

QString gone(const GoneEntry& entry)
{
    const QString what = entry.line ? line(*entry.line) : plain(entry.batch);
    if (entry.done)
        return Text::tr("%1 is gone: %2 (%3).", "line or batch, what became of it, units")
            .arg(what, seemed(entry), units(entry.qty));
    if (entry.bound)
        return Text::tr("%1 is gone, it seems %2, but units of it are pinned or released: it stays.")
            .arg(what, seemed(entry));
    return Text::tr("%1 is gone, it seems %2 (%3): it stays as it is.").arg(what, seemed(entry), units(entry.qty));
}

QString asked(const AskedEntry& entry)
{
    return Text::tr(
        "%1: the file says %2, here are %3 after %4 were shipped. Either the file is older than that, or the "
        "stock was counted since. Until that is said, %3 stay.")
        .arg(plain(entry.batch), number(entry.file), number(entry.here), number(entry.shipped));
}

} // namespace allocation::wording
