#include "ui/models/activitymodel.h"

#include "bridge/wording.h"
#include "ui/models/formats.h"
#include "ui/texts.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

constexpr std::array<ColumnText, ActivityColumn::Count> columnTexts { {
    { "when", QT_TRANSLATE_NOOP("allocation::ActivityModel", "When"),
        QT_TRANSLATE_NOOP("allocation::ActivityModel", "When it happened; the latest first") },
    { "who", QT_TRANSLATE_NOOP("allocation::ActivityModel", "Who"),
        QT_TRANSLATE_NOOP("allocation::ActivityModel", "Whose command it was") },
    { "what", QT_TRANSLATE_NOOP("allocation::ActivityModel", "What"),
        QT_TRANSLATE_NOOP("allocation::ActivityModel", "What happened") },
    { "why", QT_TRANSLATE_NOOP("allocation::ActivityModel", "Why"),
        QT_TRANSLATE_NOOP("allocation::ActivityModel", "The reason that was given") },
} };

/// The order does not matter to callers, but it does to the table.
void sortByKey(std::vector<ActivityRecord>& rows)
{
    std::ranges::sort(rows, {}, &ActivityRecord::key);
    const auto same = [](const ActivityRecord& a, const ActivityRecord& b) { return a.key == b.key; };
    rows.erase(std::unique(rows.begin(), rows.end(), same), rows.end()); // clang 14 cannot read ranges::unique
}

} // namespace

ActivityRecord activity(const LoggedEvent& event)
{
    ActivityRecord record;
    record.key = event.seq;
    record.at = QDateTime::fromMSecsSinceEpoch(event.at.time_since_epoch().count());
    record.who = formats::text(event.who);
    const Date at = formats::fromQDate(record.at.date());
    record.what = wording::event(event.event, [at](Date date) { return formats::date(date, at, QLocale()); });
    record.why = formats::text(event.why);
    return record;
}

ActivityModel::ActivityModel(QObject* parent)
    : RowsModel(parent)
{
}

void ActivityModel::load(std::vector<ActivityRecord> rows)
{
    sortByKey(rows);
    if (rows.size() > limit)
        rows.erase(rows.begin(), rows.end() - limit);
    m_lastSeq = rows.empty() ? 0 : rows.back().key;
    replaceAll([&] { setRecords(std::move(rows)); });
}

void ActivityModel::add(std::vector<ActivityRecord> rows)
{
    if (rows.empty())
        return;
    sortByKey(rows);
    if (rows.size() > limit)
        rows.erase(rows.begin(), rows.end() - limit);
    m_lastSeq = std::max(m_lastSeq, rows.back().key);
    std::vector<qint64> tooOld;
    for (std::size_t i = 0; i < records().size() && records().size() - i + rows.size() > limit; ++i)
        tooOld.push_back(records()[i].key);
    merge(rows, tooOld);
}

std::span<const ColumnText> ActivityModel::columns() const
{
    return columnTexts;
}

QString ActivityModel::idOf(Source source) const
{
    return QStringLiteral("event:%1").arg(record(source).key);
}

QVariant ActivityModel::cell(Source source, int column, int role) const
{
    const ActivityRecord& event = record(source);
    if (role == MutedRole)
        return column != ActivityColumn::What;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ActivityColumn::When:
        return when(event.at);
    case ActivityColumn::Who:
        return event.who;
    case ActivityColumn::What:
        return event.what;
    default:
        return event.why;
    }
}

QString ActivityModel::when(const QDateTime& at) const
{
    return formats::moment(at, locale());
}

bool ActivityModel::matches(Source) const
{
    return true;
}

std::uint64_t ActivityModel::sortKey(Source source, int column) const
{
    const ActivityRecord& event = record(source);
    const auto key = static_cast<std::uint64_t>(event.key);
    // Words have no rank here, there are few rows: their first letters will do.
    const auto word = [](const QString& text) {
        std::uint64_t letters = 0;
        const QString folded = text.toCaseFolded();
        for (qsizetype i = 0; i < 4; ++i)
            letters = letters << 16 | (i < folded.size() ? folded[i].unicode() : 0U);
        return folded.isEmpty() ? emptyKey : letters;
    };
    switch (column) {
    case ActivityColumn::Who:
        return word(event.who);
    case ActivityColumn::What:
        return word(event.what);
    case ActivityColumn::Why:
        return word(event.why);
    case ActivityColumn::When:
        return key;
    default:
        return emptyKey - 1 - key;
    }
}

ColumnRange ActivityModel::difference(const ActivityRecord&, const ActivityRecord&) const
{
    return { 0, ActivityColumn::Count - 1 };
}

} // namespace allocation
