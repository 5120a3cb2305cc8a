#pragma once

#include "allocctl/context.h"
#include "service/detailwords.h"

#include <array>
#include <optional>
#include <QStringList>
#include <utility>

namespace allocation::allocctl {

/// The value of an option that takes one of a few words; none: it is not there. @throws Complaint
template <class Words>
auto choice(const Arguments& arguments, const char* option, const Words& words)
{
    const auto text = arguments.text(option);
    using Value = decltype(words::valueOf({}, words));
    if (!text)
        return Value();
    const Value value = words::valueOf(text->toStdString(), words);
    if (value)
        return value;
    QStringList known;
    for (const auto& [word, meaning] : words)
        known << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    throw wrongUsage(Text::tr("%1 cannot be %2.").arg(QLatin1String(option), *text),
        Text::tr("Give one of: %1.").arg(known.join(QStringLiteral(", "))));
}

inline constexpr std::array yesOrNo { std::pair(std::string_view("yes"), true),
    std::pair(std::string_view("no"), false) };

} // namespace allocation::allocctl
