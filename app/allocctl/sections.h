#pragma once

#include "allocctl/context.h"
#include "bridge/wording.h"
#include "service/envelope.h"

#include <QDateTime>

namespace allocation::allocctl {

/// The parts of a report for people, each under its heading.
inline void saySections(Context& context, const std::vector<wording::Section>& sections)
{
    for (const wording::Section& section : sections) {
        context.say(QString());
        context.say(section.heading);
        for (const QString& sentence : section.sentences)
            context.say(QStringLiteral("  ") + sentence);
    }
}

/// Writes a list of the entries' objects; `write` fills one.
template <class Entries, class Write>
void writeList(Json& json, std::string_view name, const Entries& entries, Write write)
{
    json.key(name).open('[');
    for (const auto& entry : entries) {
        json.open('{');
        write(json, entry);
        json.close('}');
    }
    json.close(']');
}

/// As programs read it, in UTC.
inline QString isoTime(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

inline void writeLine(Json& json, const LineId& line)
{
    json.field("orderid", line.order).field("sku", line.sku).field("line", line.number);
}

} // namespace allocation::allocctl
