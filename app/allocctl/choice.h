#pragma once

#include "allocctl/context.h"

#include <initializer_list>
#include <optional>
#include <QStringList>
#include <utility>

namespace allocation::allocctl {

/// The value of an option that takes one of a few words; none: it is not there. @throws Complaint
template <class Value>
std::optional<Value> choice(
    const Arguments& arguments, const char* option, std::initializer_list<std::pair<const char*, Value>> words)
{
    const auto text = arguments.text(option);
    if (!text)
        return std::nullopt;
    QStringList known;
    for (const auto& [word, value] : words) {
        if (*text == QLatin1String(word))
            return value;
        known << QLatin1String(word);
    }
    throw wrongUsage(Text::tr("%1 cannot be %2.").arg(QLatin1String(option), *text),
        Text::tr("Give one of: %1.").arg(known.join(QStringLiteral(", "))));
}

} // namespace allocation::allocctl
