#include "ui/models/signs.h"

#include <QCoreApplication>
#include <QStringList>

namespace allocation::signs {

namespace {

struct Signs {
    Q_DECLARE_TR_FUNCTIONS(allocation::Signs)
};

} // namespace

QString text(const Noted& noted, const wording::DateText& date)
{
    QStringList parts;
    if (noted.flag)
        parts << Signs::tr("flagged", "a line");
    if (!noted.stop.isEmpty())
        parts << Signs::tr("stopped: %1", "a line, reason").arg(noted.stop);
    if (!noted.text.isEmpty())
        parts << noted.text;
    if (noted.followUp)
        parts << Signs::tr("look again %1", "date").arg(date(*noted.followUp));
    return parts.join(QStringLiteral(" · "));
}

QVariant chip(const Noted& noted)
{
    if (noted.empty())
        return {};
    const QString icon = !noted.stop.isEmpty() ? QStringLiteral("stop")
        : noted.flag                           ? QStringLiteral("flag")
                                               : QStringLiteral("note");
    return QVariant::fromValue(Chip { Tone::Note, icon, {} });
}

} // namespace allocation::signs
