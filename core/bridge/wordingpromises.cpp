#include "bridge/wording.h"
#include "bridge/wordingtext.h"

#include <QStringList>

// What a customer is told anew.

namespace allocation::wording {

QString informing(std::span<const ToInform> lines, const DateText& date)
{
    if (lines.empty())
        return {};
    QStringList text;
    const QString customer = plain(lines.front().customer);
    text << (customer.isEmpty() ? Text::tr("Of customers without a name:") : Text::tr("For %1:").arg(customer));
    for (const ToInform& each : lines) {
        const QString what = Text::tr("%1 of %2 (%3)", "units, SKU, order")
                                 .arg(number(each.qty), plain(each.line.sku), plain(each.line.order));
        const QString promised = date(each.promised.date);
        if (!each.now)
            text << Text::tr("%1: promised for %2, and there is no date now.").arg(what, promised);
        else
            text << Text::tr("%1: promised for %2, now comes on %3.").arg(what, promised, date(*each.now));
    }
    return text.join(QLatin1Char('\n'));
}

} // namespace allocation::wording
