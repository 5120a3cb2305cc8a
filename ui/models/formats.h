#pragma once

#include "domain/date.h"
#include "domain/identifiers.h"

#include <optional>
#include <QDate>
#include <QLocale>
#include <QString>
#include <string_view>

namespace allocation::formats {

QString text(std::string_view utf8);
inline QString text(const std::string& utf8)
{
    return text(std::string_view(utf8));
}
QString number(Quantity quantity, const QLocale& locale);
/// "84.0 %"; nothing to fill: "—"
QString rate(std::optional<double> rate, const QLocale& locale);

QDate toQDate(Date date);
Date fromQDate(const QDate& date);
/// "21 Jan" or "Jan 21", with the year where it is not that of `near`.
QString date(Date date, Date near, const QLocale& locale);
/// "now", or the date.
QString ready(Date ready, Date planning, const QLocale& locale);

/// For a tool tip: Qt would take ids that look like markup for markup.
QString plainTip(const QString& text);
/// An id as part of a cell id: `|`, `:` and `%` percent-encoded.
QString cellPart(std::string_view id);

} // namespace allocation::formats
