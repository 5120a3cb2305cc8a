#include "ui/models/tablemodel.h"

#include "ui/models/formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <utility>

namespace allocation {

void ColumnRange::add(int column)
{
    first = empty() ? column : std::min(first, column);
    last = std::max(last, column);
}

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    m_mergeTimer.setSingleShot(true);
    m_glowTimer.setSingleShot(true);
    m_glowTimer.setInterval(glowTime);
    connect(&m_mergeTimer, &QTimer::timeout, this, &TableModel::mergeNow);
    connect(&m_glowTimer, &QTimer::timeout, this, &TableModel::endGlow);
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Source source = sourceAt(index.row());
    switch (role) {
    case KeyRole:
        return sourceKey(source);
    case StayedRole:
        return m_stayed.contains(sourceKey(source));
    case GlowRole: {
        const auto glow = m_glow.find(sourceKey(source));
        return glow == m_glow.end() ? QString() : glow->second;
    }
    default:
        return textOf(source, index.column(), role);
    }
}

QVariant TableModel::textOf(Source source, int column, int role) const
{
    const ColumnText& about = columns()[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::TextAlignmentRole:
        return ((about.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    case Qt::AccessibleDescriptionRole:
        return QString(idOf(source) + u'|' + QLatin1String(about.id));
    case Qt::AccessibleTextRole: {
        const QVariant said = cell(source, column, role);
        return said.isValid() ? said : cell(source, column, Qt::DisplayRole);
    }
    case Qt::ToolTipRole:
        return about.number ? QVariant() : formats::plainTip(cell(source, column, Qt::DisplayRole).toString());
    default:
        return cell(source, column, role);
    }
}

bool TableModel::setData(const QModelIndex&, const QVariant&, int)
{
    return false;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnText& about = columns()[static_cast<std::size_t>(section)];
    const char* const context = metaObject()->className();
    switch (role) {
    case Qt::DisplayRole:
        return about.sign ? QString() : QCoreApplication::translate(context, about.header);
    case Qt::AccessibleTextRole:
        return QCoreApplication::translate(context, about.header);
    case Qt::ToolTipRole:
        return formats::plainTip(QCoreApplication::translate(context, about.tip));
    case Qt::TextAlignmentRole:
        return ((about.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter).toInt();
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | dragFlags();
}

void TableModel::sort(int column, Qt::SortOrder order)
{
    const Pause pause(*this);
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = m_sortColumn < 0 ? Qt::AscendingOrder : order;
    m_order.clear();
    refresh();
}

void TableModel::refresh()
{
    mergeNow();
    refilter();
}

void TableModel::replaceAll(const std::function<void()>& replace)
{
    const Pause pause(*this);
    m_mergeTimer.stop();
    m_appearing.clear();
    m_stayed.clear();
    const auto change = [&] {
        replace();
        m_order.clear();
        m_places.clear();
        m_wanted = isLarge() && m_sortColumn >= 0; // until then in order of arrival
        Arrangement arrangement = m_wanted ? Arrangement { matching({}), {}, {} } : arranged();
        m_visible = std::move(arrangement.visible);
        m_order = std::move(arrangement.order);
    };
    if (!m_loaded) {
        beginResetModel();
        change();
        endResetModel();
    } else {
        relayoutByKey(change);
    }
    m_loaded = true;
    m_held.reset();
    m_contentsChanged = true;
    tellContents();
    Q_EMIT shownChanged();
}

/// For rows that are all new objects.
void TableModel::relayoutByKey(const std::function<void()>& change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> keys;
    for (const QModelIndex& index : before)
        keys.push_back(keyAt(index.row()));
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOfKey(keys[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModel::relayout(const std::function<Sources()>& change, Sources places)
{
    // The hint spares the columns, which stay: the horizontal header would lose its widths with the first row.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Sources sources;
    for (const QModelIndex& index : before)
        sources.push_back(sourceAt(index.row()));
    const Sources renumbering = change();
    m_places = std::move(places);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Source old = sources[static_cast<std::size_t>(i)];
        const Source now = renumbering.empty() ? old : renumbering[old];
        after.append(index(now == gone ? -1 : rowOfSource(now), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int TableModel::rowOfKey(qint64 key) const
{
    const Source source = findSource(key);
    return source < sourceCount() ? rowOfSource(source) : -1;
}

int TableModel::rowOfSource(Source source) const
{
    if (m_places.size() != sourceCount())
        m_places = placesOf(m_visible);
    return m_places[source] == gone ? -1 : static_cast<int>(m_places[source]);
}

void TableModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
    repaintColumns({ 0, columnCount() - 1 });
}

void TableModel::repaintColumns(ColumnRange columns, const QList<int>& roles)
{
    if (!m_visible.empty() && !columns.empty())
        Q_EMIT dataChanged(index(0, columns.first), index(rowCount() - 1, columns.last), roles);
}

std::uint64_t TableModel::numberKey(std::int64_t number)
{
    return static_cast<std::uint64_t>(number) ^ (std::uint64_t { 1 } << 63);
}

} // namespace allocation
