#include "plainmodel.h"

#include "models/manylines.h"
#include "ui/models/formats.h"

namespace bench {

PlainModel::PlainModel(int lines)
{
    allocation::test::ManyLines many;
    m_rows.reserve(static_cast<std::size_t>(lines));
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    for (int n = 1; n <= lines; ++n) {
        const allocation::LineRow row = many.line(n);
        m_rows.push_back({ text(row.order), text(row.sku), text(row.customer),
            row.parts.empty() ? QString() : text(row.parts.front().batch), allocation::formats::toQDate(*row.due) });
    }
}

void PlainModel::setDue(int row, QDate due)
{
    m_rows[static_cast<std::size_t>(row)].due = due;
    Q_EMIT dataChanged(index(row, Due), index(row, Due));
}

int PlainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlainModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Order:
        return row.order;
    case Product:
        return row.product;
    case Customer:
        return row.customer;
    case Due:
        return row.due;
    default:
        return row.batch;
    }
}

} // namespace bench
