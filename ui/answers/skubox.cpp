#include "ui/answers/skubox.h"

#include "bridge/session.h"
#include "ui/models/formats.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>

namespace allocation {

namespace {

constexpr int SearchedRole = Qt::UserRole + 1;
constexpr int shownChoices = 12;

class SkuModel : public QAbstractListModel
{
public:
    SkuModel(std::vector<SkuBox::Product> products, QObject* parent)
        : QAbstractListModel(parent)
        , m_products(std::move(products))
    {
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_products.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const SkuBox::Product& product = m_products[static_cast<std::size_t>(index.row())];
        if (role == Qt::EditRole)
            return product.sku;
        if (role == Qt::DisplayRole || role == SearchedRole)
            return product.description.isEmpty() ? product.sku
                                                 : product.sku + QStringLiteral(" \u2013 ") + product.description;
        return {};
    }

private:
    std::vector<SkuBox::Product> m_products;
};

/// Finds by what is shown, and writes the SKU alone.
class SkuCompleter : public QCompleter
{
public:
    explicit SkuCompleter(QAbstractItemModel* model, QObject* parent)
        : QCompleter(model, parent)
    {
        setCompletionRole(SearchedRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(shownChoices);
    }
    QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::EditRole).toString(); }
};

} // namespace

SkuBox::SkuBox(Session& session, QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(28);
    setMaxVisibleItems(shownChoices);
    session.ask(
        this,
        [](ReadModel& store) {
            std::vector<Product> products;
            store.products({}, [&](const ProductRowView& row) {
                products.push_back({ formats::text(row.sku), formats::text(row.details.description) });
            });
            std::ranges::sort(products, {}, &Product::sku);
            return products;
        },
        [this](std::vector<Product> products) { fill(std::move(products)); });
}

void SkuBox::fill(std::vector<Product> products)
{
    const QString typed = currentText();
    const QSignalBlocker quiet(this); // what was typed stays
    setModel(new SkuModel(std::move(products), this));
    setCompleter(new SkuCompleter(model(), this));
    setCurrentIndex(-1);
    setEditText(typed);
}

Sku SkuBox::sku() const
{
    return Sku(currentText().trimmed().toStdString());
}

void SkuBox::setSku(const Sku& sku)
{
    setEditText(formats::text(sku.text()));
}

} // namespace allocation
