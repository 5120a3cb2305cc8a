// How the cells of a BatchesModel look, and how they take drops.
#include "bridge/wording.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/chips.h"
#include "ui/models/drag.h"
#include "ui/models/formats.h"

#include <algorithm>
#include <array>

namespace allocation {

namespace {

constexpr std::array<ColumnText, BatchColumn::Count> columnTexts { {
    { "ref", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Batch"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "The reference of the batch") },
    { "sku", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Product"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "The SKU it holds") },
    { "eta", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Ready"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "In stock, or the day it arrives") },
    { "hold", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Hold"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "Who keeps new allocations off it, and why"), false, true },
    { "note", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Note"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "What was noted down"), false, true },
    { "qty", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Qty"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "Units it holds"), true },
    { "allocated", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Allocated"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "Units that serve order lines"), true },
    { "available", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Available"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "Units that are still free"), true },
    { "use", QT_TRANSLATE_NOOP("allocation::BatchesModel", "Use"),
        QT_TRANSLATE_NOOP("allocation::BatchesModel", "How much of it serves order lines") },
} };

} // namespace

std::span<const ColumnText> BatchesModel::columns() const
{
    return columnTexts;
}

QString BatchesModel::idOf(Source source) const
{
    return QStringLiteral("batch:") + formats::cellPart(texts().text(record(source).ref));
}

const Verdict* BatchesModel::verdictOf(const BatchRecord& batch) const
{
    if (!m_verdicts)
        return nullptr;
    const auto verdict = m_verdicts->find(BatchRef(texts().text(batch.ref)));
    const bool known = verdict != m_verdicts->end() && verdict->second.kind != Verdict::Kind::Unknown;
    return known ? &verdict->second : nullptr;
}

QVariant BatchesModel::cell(Source source, int column, int role) const
{
    const BatchRecord& batch = record(source);
    switch (role) {
    case Qt::DisplayRole:
        return display(batch, column);
    case ChipRole:
        return chip(batch, column);
    case BarRole:
        return column == BatchColumn::Use ? QVariant::fromValue(bar(batch)) : QVariant();
    case StrongRole:
        return column == BatchColumn::Ref || column == BatchColumn::Available;
    case MutedRole:
        return m_verdicts && verdictOf(batch) == nullptr;
    case MarkedRole:
        return m_marked.contains(BatchRef(texts().text(batch.ref)));
    case DescriptionRole:
        return m_catalogue.description(batch.sku);
    default:
        return {};
    }
}

QString BatchesModel::display(const BatchRecord& batch, int column) const
{
    switch (column) {
    case BatchColumn::Ref:
        return texts().string(batch.ref);
    case BatchColumn::Sku:
        return texts().string(batch.sku);
    case BatchColumn::Eta:
        return etaText(batch);
    case BatchColumn::Hold:
        return holdText(batch);
    case BatchColumn::Note:
        return noteText(batch);
    case BatchColumn::Qty:
        return formats::number(batch.qty, locale());
    case BatchColumn::Allocated:
        return formats::number(batch.allocated, locale());
    case BatchColumn::Available:
        return formats::number(batch.available(), locale());
    default:
        return useText(batch);
    }
}

QString BatchesModel::etaText(const BatchRecord& batch) const
{
    return wording::eta(batch.eta.date(), [this](Date date) { return dateText(date); });
}

QString BatchesModel::dateText(Date date) const
{
    return formats::date(date, m_planning.date, locale());
}

signs::Noted BatchesModel::noted(const BatchRecord& batch) const
{
    return { false, {}, texts().string(batch.note), batch.followUp.date() };
}

QString BatchesModel::noteText(const BatchRecord& batch) const
{
    return signs::text(noted(batch), [this](Date date) { return dateText(date); });
}

QString BatchesModel::holdText(const BatchRecord& batch) const
{
    if (!batch.onHold)
        return {};
    const allocation::Hold hold { std::string(texts().text(batch.heldBy)), std::string(texts().text(batch.holdReason)),
        batch.heldUntil.date() };
    return wording::hold(hold, [this](Date date) { return dateText(date); });
}

QString BatchesModel::useText(const BatchRecord& batch) const
{
    if (const Verdict* const verdict = verdictOf(batch))
        return wording::verdict(*verdict);
    return tr("%1 of %2", "units used of a batch")
        .arg(formats::number(batch.allocated, locale()), formats::number(batch.qty, locale()));
}

QVariant BatchesModel::chip(const BatchRecord& batch, int column) const
{
    if (column == BatchColumn::Eta)
        return QVariant::fromValue(etaChip(batch.eta.date(), etaText(batch)));
    if (column == BatchColumn::Hold && batch.onHold) // a sign alone: who and why stand in the tip
        return QVariant::fromValue(Chip { Tone::Note, QStringLiteral("hold"), {} });
    if (column == BatchColumn::Note)
        return signs::chip(noted(batch));
    const Verdict* const verdict = column == BatchColumn::Use ? verdictOf(batch) : nullptr;
    return verdict ? QVariant::fromValue(verdictChip(*verdict)) : QVariant();
}

Bar BatchesModel::bar(const BatchRecord& batch) const
{
    return batchBar(batch.eta.empty(), batch.qty, batch.allocated, verdictOf(batch));
}

Qt::ItemFlags BatchesModel::dragFlags() const
{
    return Qt::ItemIsDropEnabled;
}

QStringList BatchesModel::mimeTypes() const
{
    return { QString::fromLatin1(drag::linesMimeType) };
}

Qt::DropActions BatchesModel::supportedDragActions() const
{
    return Qt::IgnoreAction;
}

Qt::DropActions BatchesModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

std::optional<QList<LineId>> BatchesModel::takes(const QMimeData* data, const QModelIndex& on) const
{
    if (!on.isValid() || on.row() >= rowCount())
        return std::nullopt;
    const BatchRecord& batch = recordAt(on.row());
    auto lines = drag::decode(data, m_database);
    if (!lines)
        return std::nullopt;
    if (m_verdicts) {
        const Verdict* const verdict = verdictOf(batch);
        const bool fits = verdict != nullptr && verdict->kind != Verdict::Kind::IsHere && verdict->fits > 0;
        return fits ? lines : std::nullopt;
    }
    // Nobody has asked the domain yet: what is no other product may try.
    const Sku sku(texts().text(batch.sku));
    const bool any = std::ranges::any_of(*lines, [&](const LineId& line) { return line.sku == sku; });
    return any ? lines : std::nullopt;
}

bool BatchesModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    return takes(data, parent).has_value();
}

bool BatchesModel::dropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex& parent)
{
    const auto lines = takes(data, parent);
    if (lines)
        Q_EMIT linesDropped(*lines, refAt(parent.row()));
    return lines.has_value();
}

} // namespace allocation
