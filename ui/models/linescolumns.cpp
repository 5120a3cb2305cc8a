// How the cells of a LinesModel look.
#include "bridge/wording.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/models/linesmodel.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

constexpr std::array<ColumnText, LineColumn::Count> columnTexts { {
    { "order", QT_TRANSLATE_NOOP("allocation::LinesModel", "Order"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "The customer's order") },
    { "sku", QT_TRANSLATE_NOOP("allocation::LinesModel", "Product"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "The SKU that was ordered") },
    { "line", QT_TRANSLATE_NOOP("allocation::LinesModel", "Line"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Which of the order's lines of this product"), true },
    { "customer", QT_TRANSLATE_NOOP("allocation::LinesModel", "Customer"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Who ordered") },
    { "qty", QT_TRANSLATE_NOOP("allocation::LinesModel", "Qty"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Units ordered"), true },
    { "allocated", QT_TRANSLATE_NOOP("allocation::LinesModel", "Allocated"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Units that have a batch"), true },
    { "open", QT_TRANSLATE_NOOP("allocation::LinesModel", "Open"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Units that have no batch yet"), true },
    { "due", QT_TRANSLATE_NOOP("allocation::LinesModel", "Due"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "When the customer wants it") },
    { "priority", QT_TRANSLATE_NOOP("allocation::LinesModel", "Priority"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "1 is served first, 9 last; nothing counts as 5"), true },
    { "batch", QT_TRANSLATE_NOOP("allocation::LinesModel", "Batch"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Where its units come from") },
    { "ready", QT_TRANSLATE_NOOP("allocation::LinesModel", "Ready"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "When the whole line can go") },
    { "late", QT_TRANSLATE_NOOP("allocation::LinesModel", "Late"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Days between due and ready"), true },
    { "pin", QT_TRANSLATE_NOOP("allocation::LinesModel", "Pin"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "Who keeps its units where they are, and how long"), false, true },
    { "note", QT_TRANSLATE_NOOP("allocation::LinesModel", "Note"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "What was noted down: flag, note, why it is stopped"), false,
        true },
    { "status", QT_TRANSLATE_NOOP("allocation::LinesModel", "Status"),
        QT_TRANSLATE_NOOP("allocation::LinesModel", "To allocate, late or on time") },
} };

} // namespace

LinesModel::LinesModel(QString database, QObject* parent)
    : RowsModel(parent)
    , m_database(std::move(database))
    , m_own(columnTexts)
{
    arrangeAside();
}

std::span<const ColumnText> LinesModel::columns() const
{
    return m_own.columns();
}

QString LinesModel::idOf(Source source) const
{
    const LineRecord& line = record(source);
    const QString order = formats::cellPart(texts().text(line.order)); // not by arg(): "%3A" is text here
    return QStringLiteral("line:") + order + u'|' + formats::cellPart(texts().text(line.sku)) + u'|'
        + QString::number(line.number);
}

QVariant LinesModel::cell(Source source, int column, int role) const
{
    const LineRecord& line = record(source);
    switch (role) {
    case Qt::DisplayRole:
        return display(line, column);
    case ValueRole:
        return value(line, column);
    case ChipRole:
        return chip(line, column);
    case StrongRole:
        return column == LineColumn::Order;
    case MutedRole:
        return column == LineColumn::Customer || (column == LineColumn::Batch && line.batch == 0);
    case MarkedRole:
        return isMarked(line);
    case DescriptionRole:
        return m_catalogue.description(line.sku);
    default:
        return {};
    }
}

/// Of numbers and days; a text is its own value.
QVariant LinesModel::value(const LineRecord& line, int column) const
{
    const auto day = [](const std::optional<Date>& date) {
        return date ? QVariant(formats::toQDate(*date)) : QVariant();
    };
    switch (column) {
    case LineColumn::Line:
        return qlonglong { line.number };
    case LineColumn::Qty:
        return qlonglong { line.qty };
    case LineColumn::Allocated:
        return qlonglong { line.allocated };
    case LineColumn::Open:
        return qlonglong { line.open() };
    case LineColumn::Priority:
        return line.priority == 0 ? QVariant() : QVariant(qlonglong { line.priority });
    case LineColumn::Due:
        return day(line.due.date());
    case LineColumn::Ready:
        return day(line.timing(m_planning).ready);
    case LineColumn::Late: {
        const int late = line.timing(m_planning).daysLate;
        return late > 0 ? QVariant(qlonglong { late }) : QVariant();
    }
    case LineColumn::Batch:
        return line.batch == 0 ? QVariant(QString()) : QVariant();
    default:
        return {};
    }
}

QString LinesModel::display(const LineRecord& line, int column) const
{
    switch (column) {
    case LineColumn::Order:
        return texts().string(line.order);
    case LineColumn::Sku:
        return texts().string(line.sku);
    case LineColumn::Line:
        return formats::number(line.number, locale());
    case LineColumn::Customer:
        return texts().string(line.customer);
    case LineColumn::Qty:
        return formats::number(line.qty, locale());
    case LineColumn::Allocated:
        return formats::number(line.allocated, locale());
    case LineColumn::Open:
        return formats::number(line.open(), locale());
    case LineColumn::Priority:
        return line.priority == 0 ? QString() : formats::number(line.priority, locale());
    case LineColumn::Batch:
        return line.batch == 0 ? QStringLiteral("—") : texts().string(line.batch);
    case LineColumn::Pin:
        return pinText(line);
    case LineColumn::Note:
        return signs::text(noted(line), [this](Date date) { return formats::date(date, m_planning.date, locale()); });
    default:
        return column < LineColumn::Count ? displayTime(line, column) : texts().string(m_own.at(line.key, column));
    }
}

QString LinesModel::displayTime(const LineRecord& line, int column) const
{
    const Timing timing = line.timing(m_planning);
    switch (column) {
    case LineColumn::Due:
        return line.due.empty() ? QString() : formats::date(*line.due.date(), m_planning.date, locale());
    case LineColumn::Ready:
        return timing.ready ? formats::ready(*timing.ready, m_planning.date, locale()) : QString();
    case LineColumn::Late:
        return timing.daysLate > 0 ? formats::number(timing.daysLate, locale()) : QString();
    default:
        return wording::status(timing, line.qty, line.open(), line.overAllocated);
    }
}

QString LinesModel::pinText(const LineRecord& line) const
{
    QStringList text;
    if (line.released)
        text << tr("on a pick list", "a line");
    if (line.pin != 0) {
        const PinEntry& pinned = m_pins.at(line.pin);
        const Pin pin { std::string(texts().text(pinned.owner)), {}, pinned.until.date() };
        text << (pin.binds(m_planning.date)
                ? wording::pin(pin, [this](Date date) { return formats::date(date, m_planning.date, locale()); })
                : tr("pin ended", "of a line"));
    }
    return text.join(QStringLiteral(" · "));
}

signs::Noted LinesModel::noted(const LineRecord& line) const
{
    const NoteEntry& note = m_notes.at(line.note);
    return { line.flag, texts().string(note.stop), texts().string(note.text), note.followUp.date() };
}

QVariant LinesModel::chip(const LineRecord& line, int column) const
{
    if (column == LineColumn::Pin && (line.pin != 0 || line.released)) // a sign alone: the rest stands in the tip
        return QVariant::fromValue(
            Chip { Tone::Note, line.released ? QStringLiteral("pick-list") : QStringLiteral("pin"), {} });
    if (column == LineColumn::Note)
        return signs::chip(noted(line));
    if (column != LineColumn::Status)
        return {};
    return QVariant::fromValue(statusChip(statusOf(line), displayTime(line, LineColumn::Status)));
}

std::uint64_t LinesModel::sortKey(Source source, int column) const
{
    const LineRecord& line = record(source);
    const auto text = [this](TextId id) { return id == 0 ? emptyKey : texts().rank(id); };
    switch (column) {
    case LineColumn::Order:
        return text(line.order);
    case LineColumn::Sku:
        return text(line.sku);
    case LineColumn::Line:
        return numberKey(line.number);
    case LineColumn::Customer:
        return text(line.customer);
    case LineColumn::Qty:
        return numberKey(line.qty);
    case LineColumn::Allocated:
        return numberKey(line.allocated);
    case LineColumn::Open:
        return numberKey(line.open());
    case LineColumn::Priority:
        return line.priority == 0 ? emptyKey : numberKey(line.priority);
    case LineColumn::Batch:
        return text(line.batch);
    case LineColumn::Due:
        return line.due.empty() ? emptyKey : numberKey(line.due.days());
    case LineColumn::Pin:
        return line.released ? 0 : text(m_pins.at(line.pin).owner);
    case LineColumn::Note: // stopped, flagged, noted
        return line.note != 0 && m_notes.at(line.note).stop != 0 ? 0 : line.flag ? 1 : line.note != 0 ? 2 : emptyKey;
    default:
        return column < 0                ? source
            : column < LineColumn::Count ? timeKey(line, column)
                                         : text(m_own.at(line.key, column));
    }
}

std::uint64_t LinesModel::timeKey(const LineRecord& line, int column) const
{
    const Timing timing = line.timing(m_planning);
    if (column == LineColumn::Ready)
        return timing.ready ? numberKey(timing.ready->days()) : emptyKey;
    if (column == LineColumn::Late)
        return timing.daysLate > 0 ? numberKey(timing.daysLate) : emptyKey;
    // What needs attention first: by status, the latest first.
    const auto status = static_cast<std::uint64_t>(allocation::statusOf(line.overAllocated, line.open(), timing));
    return (status << 32) + static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max() - timing.daysLate);
}

ColumnRange LinesModel::difference(const LineRecord& before, const LineRecord& after) const
{
    ColumnRange range;
    const auto compare = [&](auto LineRecord::*member, int column) {
        if (before.*member != after.*member)
            range.add(column);
    };
    compare(&LineRecord::order, LineColumn::Order);
    compare(&LineRecord::sku, LineColumn::Sku);
    compare(&LineRecord::number, LineColumn::Line);
    compare(&LineRecord::customer, LineColumn::Customer);
    compare(&LineRecord::qty, LineColumn::Qty);
    compare(&LineRecord::allocated, LineColumn::Allocated);
    compare(&LineRecord::due, LineColumn::Due);
    compare(&LineRecord::priority, LineColumn::Priority);
    compare(&LineRecord::batch, LineColumn::Batch);
    compare(&LineRecord::pin, LineColumn::Pin);
    compare(&LineRecord::note, LineColumn::Note);
    if (before.released != after.released)
        range.add(LineColumn::Pin);
    if (before.flag != after.flag)
        range.add(LineColumn::Note);
    if (before.open() != after.open())
        range.add(LineColumn::Open);
    const bool others = before.open() != after.open() || before.qty != after.qty;
    if (others || before.timing(m_planning) != after.timing(m_planning)) {
        range.add(LineColumn::Ready);
        range.add(LineColumn::Status);
    }
    return range;
}

} // namespace allocation
