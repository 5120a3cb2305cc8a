#pragma once

#include "bridge/wording.h"
#include "ui/models/formats.h"

#include <QCoreApplication>

namespace allocation::print {

/// The context of everything printed in a translation file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(print)
};

inline QString day(Date date, Date near)
{
    return formats::date(date, near, QLocale());
}
inline QString day(const std::optional<Date>& date, Date near)
{
    return date ? day(*date, near) : QString();
}
inline QString number(Quantity quantity)
{
    return formats::number(quantity, QLocale());
}
inline QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace allocation::print
