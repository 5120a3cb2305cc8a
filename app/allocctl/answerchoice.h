#pragma once

#include "allocctl/context.h"

#include <optional>
#include <vector>

namespace allocation::allocctl {

/// The answer that --take names, from 1. None: nothing is to be done. @throws Complaint if there is no such answer
template <class Answer>
const Answer* takenAnswer(const Arguments& arguments, const std::vector<Answer>& answers)
{
    const std::optional<Quantity> taken = arguments.quantity("--take");
    if (!taken)
        return nullptr;
    const auto count = static_cast<Quantity>(answers.size());
    if (*taken > count)
        throw Complaint(Failed,
            { QStringLiteral("no_such_answer"),
                count == 0 ? Text::tr("There is no answer %1: there is none at all.").arg(*taken)
                           : Text::tr("There is no answer %1, only %2.").arg(QString::number(*taken)).arg(count),
                Text::tr("Look at the answers without --take."), true });
    return &answers[static_cast<std::size_t>(*taken - 1)];
}

/// A numbered sentence for people.
inline void sayNumbered(Context& context, std::size_t number, const QString& text)
{
    context.say(QStringLiteral("%1. %2").arg(number).arg(text));
}

} // namespace allocation::allocctl
