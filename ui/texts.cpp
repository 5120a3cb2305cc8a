#include "ui/texts.h"

#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace allocation::formats {

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString moment(const QDateTime& at, const QLocale& locale)
{
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const QDate today = QDate::currentDate();
    if (at.date() == today)
        return time;
    return date(fromQDate(at.date()), fromQDate(today), locale) + u' ' + time;
}

Timestamp startOfToday()
{
    return Timestamp(std::chrono::milliseconds(QDate::currentDate().startOfDay().toMSecsSinceEpoch()));
}

QString was(const std::vector<BatchRef>& batches)
{
    QStringList names;
    for (const BatchRef& batch : batches)
        names << text(batch.text());
    return QCoreApplication::translate("allocation::formats", "was %1", "batches where a line was before")
        .arg(names.join(QStringLiteral(" + ")));
}

} // namespace allocation::formats
