#include "ui/day/shippingmodel.h"

#include "ui/chip.h"
#include "ui/models/formats.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <set>

namespace allocation {

namespace {

bool isNumber(int column)
{
    return column == ShipColumn::There || column == ShipColumn::Units;
}

const char* idOf(int column)
{
    static constexpr const char* ids[] = { "location", "batch", "order", "sku", "customer", "there", "units", "rest" };
    return ids[column];
}

} // namespace

void ShippingModel::setParts(std::vector<PickPart> parts)
{
    beginResetModel();
    m_entries.clear();
    for (PickPart& part : parts) {
        const Quantity units = part.qty;
        m_entries.push_back({ std::move(part), units });
    }
    endResetModel();
}

void ShippingModel::setRestMissing(int row, bool missing)
{
    m_entries[static_cast<std::size_t>(row)].missing = missing;
    Q_EMIT dataChanged(index(row, ShipColumn::Rest), index(row, ShipColumn::Rest));
}

std::vector<Ship::Part> ShippingModel::shipped() const
{
    std::vector<Ship::Part> parts;
    for (const Entry& entry : m_entries)
        if (const bool missing = entry.missing && entry.units<entry.part.allocated; entry.units> 0 || missing)
            parts.push_back({ entry.part.line, entry.part.batch, entry.units, missing });
    return parts;
}

Quantity ShippingModel::units() const
{
    Quantity units = 0;
    for (const Entry& entry : m_entries)
        units += entry.units;
    return units;
}

std::size_t ShippingModel::lines() const
{
    std::set<LineId> lines;
    for (const Entry& entry : m_entries)
        if (entry.units > 0)
            lines.insert(entry.part.line);
    return lines.size();
}

Quantity ShippingModel::missing() const
{
    Quantity units = 0;
    for (const Entry& entry : m_entries)
        units += entry.missing ? entry.part.allocated - entry.units : 0;
    return units;
}

bool ShippingModel::isAsReleased() const
{
    return std::ranges::all_of(m_entries,
        [](const Entry& entry) { return entry.part.list != 0 && entry.units == entry.part.qty && !entry.missing; });
}

int ShippingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ShippingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ShipColumn::Count;
}

QString ShippingModel::text(const Entry& entry, int column) const
{
    const QLocale locale;
    switch (column) {
    case ShipColumn::Location:
        return formats::text(entry.part.location);
    case ShipColumn::Batch:
        return formats::text(entry.part.batch.text());
    case ShipColumn::Order:
        return formats::text(entry.part.line.order.text());
    case ShipColumn::Product:
        return formats::text(entry.part.line.sku.text());
    case ShipColumn::Customer:
        return formats::text(entry.part.customer);
    case ShipColumn::There:
        return formats::number(entry.part.allocated, locale);
    case ShipColumn::Units:
        return formats::number(entry.units, locale);
    default:
        break;
    }
    const Quantity rest = entry.part.allocated - entry.units;
    if (rest == 0)
        return {};
    return entry.missing ? tr("%1 not found", "units").arg(formats::number(rest, locale))
                         : tr("%1 stay", "units").arg(formats::number(rest, locale));
}

QVariant ShippingModel::chip(const Entry& entry) const
{
    const QString rest = text(entry, ShipColumn::Rest);
    if (rest.isEmpty())
        return {};
    return QVariant::fromValue(entry.missing ? Chip { Tone::Short, QStringLiteral("short"), rest }
                                             : Chip { Tone::Muted, QStringLiteral("ring"), rest });
}

QVariant ShippingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = this->entry(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::EditRole:
        return column == ShipColumn::Units ? QVariant(static_cast<int>(entry.units)) : QVariant();
    case Qt::ToolTipRole:
        return isNumber(column) ? QVariant() : formats::plainTip(text(entry, column));
    case Qt::TextAlignmentRole:
        return ((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("ship:%1|%2").arg(index.row()).arg(QLatin1StringView(idOf(column)));
    case ChipRole:
        return column == ShipColumn::Rest ? chip(entry) : QVariant();
    case StrongRole:
        return column == ShipColumn::Order || column == ShipColumn::Units;
    case MutedRole:
        return column == ShipColumn::Customer;
    default:
        return {};
    }
}

QVariant ShippingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return ((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString titles[] = { tr("Location"), tr("Batch"), tr("Order"), tr("Product"), tr("Customer"),
        tr("There", "units allocated on the batch"), tr("Leave", "units that leave"), tr("Rest") };
    return titles[section];
}

Qt::ItemFlags ShippingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == ShipColumn::Units ? flags | Qt::ItemIsEditable : flags;
}

bool ShippingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    bool isNumber = false;
    const qlonglong units = value.toLongLong(&isNumber);
    if (role != Qt::EditRole || index.column() != ShipColumn::Units || !isNumber)
        return false;
    Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    entry.units = std::clamp<Quantity>(units, 0, entry.part.allocated);
    entry.missing = entry.missing && entry.units < entry.part.allocated;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ShipColumn::Count - 1));
    return true;
}

} // namespace allocation
