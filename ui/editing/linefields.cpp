#include "ui/editing/linefields.h"

#include "ui/day/fields.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <cstdlib>
#include <QCoreApplication>

namespace allocation::linefields {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(allocation::LineFields)
};

/// The locale's own short date, with all digits of the year.
QString shortFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// Of the years around that day the one in which the date is nearest to it.
QDate inNearestYear(const QDate& date, const QDate& near)
{
    QDate best;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate each(year, date.month(), date.day());
        if (each.isValid() && (!best.isValid() || std::abs(each.daysTo(near)) < std::abs(best.daysTo(near))))
            best = each;
    }
    return best;
}

std::optional<int> priorityOf(const QString& text)
{
    const QString digits = text.trimmed();
    if (digits.size() != 1 || digits[0] < u'1' || digits[0] > u'9')
        return std::nullopt;
    return digits[0].digitValue();
}

} // namespace

bool isTyped(int column)
{
    return column == LineColumn::Due || column == LineColumn::Priority || column == LineColumn::Note;
}

QString textOf(const LineFacts& line, int column, const QLocale& locale)
{
    if (column == LineColumn::Due)
        return line.due ? locale.toString(formats::toQDate(*line.due), shortFormat(locale)) : QString();
    if (column == LineColumn::Priority)
        return line.priority ? QString::number(*line.priority) : QString();
    return {};
}

std::optional<Date> dayOf(const QString& text, Date near, const QLocale& locale)
{
    const QString day = text.trimmed();
    if (const QDate iso = QDate::fromString(day, Qt::ISODate); iso.isValid())
        return formats::fromQDate(iso);
    const QString format = shortFormat(locale);
    for (const QString& each : { format, QStringLiteral("d MMM yyyy"), QStringLiteral("MMM d yyyy") })
        if (const QDate date = locale.toDate(day, each); date.isValid() && date.year() >= 1000)
            return formats::fromQDate(date);
    QString withoutYear = format;
    withoutYear.remove(QStringLiteral("yyyy"));
    while (!withoutYear.isEmpty() && !withoutYear.back().isLetter() && withoutYear.back() != u'.')
        withoutYear.chop(1);
    while (!withoutYear.isEmpty() && !withoutYear.front().isLetter())
        withoutYear.remove(0, 1);
    for (const QString& each : { withoutYear, QStringLiteral("d MMM"), QStringLiteral("MMM d") })
        if (const QDate date = locale.toDate(day, each); date.isValid())
            return formats::fromQDate(inNearestYear(date, formats::toQDate(near)));
    return std::nullopt;
}

Typed typed(const LineId& line, int column, const QString& text, const Planning& planning, const QLocale& locale,
    const Note& known)
{
    Typed result { { line } };
    const bool isEmpty = text.trimmed().isEmpty();
    if (column == LineColumn::Due) {
        const std::optional<Date> day = isEmpty ? std::nullopt : dayOf(text, planning.date, locale);
        result.change.due = std::optional(day);
        if (!isEmpty && !day)
            result.fault = Words::tr("“%1” is no date. Type one as %2, or nothing for none.")
                               .arg(text, locale.toString(formats::toQDate(planning.date), shortFormat(locale)));
    } else if (column == LineColumn::Priority) {
        const std::optional<int> priority = isEmpty ? std::nullopt : priorityOf(text);
        result.change.priority = std::optional(priority);
        if (!isEmpty && !priority)
            result.fault = Words::tr("“%1” is no priority. 1 comes first, 9 last; nothing counts as 5.").arg(text);
    } else {
        result.change.note = Note { text.trimmed().toStdString(), isEmpty ? std::nullopt : known.followUp };
        result.fault = fields::faultOfText(text);
    }
    return result;
}

bool isSame(const ChangeOrderLine& change, const LineFacts& line)
{
    return (!change.due || *change.due == line.due) && (!change.priority || *change.priority == line.priority)
        && !change.note && !change.flag;
}

} // namespace allocation::linefields
