#include "ui/models/formats.h"

#include <QCoreApplication>

namespace allocation::formats {

namespace {

/// The locale's own order of day and month, the month in short: "d MMM" or "MMM d". Locales that write months as
/// numbers use their short date.
QString dayAndMonth(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    const qsizetype month = format.indexOf(u"MMM");
    if (month < 0)
        return {};
    qsizetype day = -1;
    for (qsizetype i = 0; i < format.size(); ++i)
        if (format[i] == u'd' && !QStringView(format).mid(i).startsWith(u"ddd")) {
            day = i;
            break;
        } else if (format[i] == u'd') {
            i += format.mid(i).startsWith(u"dddd") ? 3 : 2; // the weekday
        }
    return day < 0 ? QString() : day < month ? QStringLiteral("d MMM") : QStringLiteral("MMM d");
}

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString number(Quantity quantity, const QLocale& locale)
{
    return locale.toString(static_cast<qlonglong>(quantity));
}

QString rate(std::optional<double> rate, const QLocale& locale)
{
    if (!rate)
        return QStringLiteral("—");
    return QCoreApplication::translate("formats", "%1 %", "a percentage").arg(locale.toString(*rate * 100, 'f', 1));
}

QDate toQDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.days());
}

Date fromQDate(const QDate& date)
{
    return Date::fromDays(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
}

QString date(Date date, Date near, const QLocale& locale)
{
    const QDate day = toQDate(date);
    QString format = dayAndMonth(locale);
    if (format.isEmpty())
        return locale.toString(day, QLocale::ShortFormat);
    if (day.year() != toQDate(near).year())
        format += format.startsWith(u'd') ? QStringLiteral(" yyyy") : QStringLiteral(", yyyy");
    return locale.toString(day, format);
}

QString ready(Date ready, Date planning, const QLocale& locale)
{
    return ready <= planning ? QCoreApplication::translate("formats", "now", "a line that can go today")
                             : date(ready, planning, locale);
}

QString plainTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

QString cellPart(std::string_view id)
{
    QString part = text(id);
    part.replace(u'%', QStringLiteral("%25")); // first: the others bring new ones
    part.replace(u'|', QStringLiteral("%7C"));
    part.replace(u':', QStringLiteral("%3A"));
    return part;
}

} // namespace allocation::formats
