#include "ui/models/productsmodel.h"

#include "ui/models/formats.h"

#include <algorithm>
#include <array>
#include <utility>

namespace allocation {

namespace {

constexpr std::array<ColumnText, ProductColumn::Count> columnTexts { {
    { "sku", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Product"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "The SKU; the worst product first") },
    { "demand", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Demand"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "Units ordered"), true },
    { "supply", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Supply"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "Units in batches"), true },
    { "available", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Available"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "Units in batches that are still free"), true },
    { "open", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Open"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "Units ordered that have no batch yet"), true },
    { "short", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Short"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "Open units that no batch can cover"), true },
    { "note", QT_TRANSLATE_NOOP("allocation::ProductsModel", "Note"),
        QT_TRANSLATE_NOOP("allocation::ProductsModel", "What was noted down"), false, true },
} };

/// The more, the less; what does not fit in 32 bits counts as the most.
std::uint64_t moreFirst(std::int64_t amount)
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint64_t>(most - std::clamp<std::int64_t>(amount, 0, most));
}

} // namespace

void ProductBlock::add(const ProductRowView& row)
{
    ProductRecord record;
    record.key = row.id;
    record.sku = texts.intern(row.sku);
    record.description = texts.intern(row.details.description);
    record.note = texts.intern(row.details.note.text);
    record.followUp = SmallDate(row.details.note.followUp);
    record.demand = row.demand;
    record.supply = row.supply;
    record.available = row.available;
    record.open = row.open;
    record.inStock = row.inStock;
    rowOf[record.sku] = rows.size();
    rows.push_back(record);
}

void ProductBlock::setPlaceable(std::string_view sku, std::size_t lines)
{
    const auto row = rowOf.find(texts.find(sku));
    if (row != rowOf.end())
        rows[row->second].placeable = static_cast<std::uint32_t>(lines);
}

Catalogue::Descriptions ProductBlock::descriptions() const
{
    Catalogue::Descriptions result;
    for (const ProductRecord& row : rows)
        result.emplace_back(Sku(texts.text(row.sku)), std::string(texts.text(row.description)));
    return result;
}

ProductsModel::ProductsModel(QObject* parent)
    : RowsModel(parent)
{
    connect(this, &TableModel::contentsChanged, this, &ProductsModel::tellTotals);
}

void ProductsModel::load(ProductBlock block)
{
    std::unordered_map<Sku, Lateness> lateness; // the ids of the texts will be others
    for (const auto& [sku, value] : m_lateness)
        lateness.emplace(Sku(texts().text(sku)), value);
    replaceAll([&] {
        m_catalogue.replaceTexts(std::move(block.texts));
        m_lateness.clear();
        m_keys.clear();
        m_placeable = 0;
        m_short = 0;
        for (ProductRecord& row : block.rows) {
            if (const auto late = lateness.find(Sku(texts().text(row.sku))); late != lateness.end())
                m_lateness[row.sku] = row.lateness = late->second;
            m_keys[row.sku] = row.key;
            account(nullptr, &row);
        }
        setRecords(std::move(block.rows));
    });
}

void ProductsModel::mergeProducts(const std::vector<Sku>& skus, const ProductBlock& block, const QString& who)
{
    const std::vector<ProductRecord> rows = adopt(block);
    const std::vector<std::uint8_t> inScope = m_catalogue.flagsOf(skus);
    merge(rows, missingFrom(rows, [&](const ProductRecord& row) { return inScope[row.sku] != 0; }), who);
}

std::vector<ProductRecord> ProductsModel::adopt(const ProductBlock& block)
{
    const std::vector<TextId> here = m_catalogue.adopt(block.texts);
    std::vector<ProductRecord> rows = block.rows;
    for (ProductRecord& row : rows) {
        row.sku = here[row.sku];
        row.description = here[row.description];
        row.note = here[row.note];
        if (const auto late = m_lateness.find(row.sku); late != m_lateness.end())
            row.lateness = late->second;
        m_keys[row.sku] = row.key;
    }
    return rows;
}

void ProductsModel::setLateness(const std::vector<std::pair<Sku, Lateness>>& lateness)
{
    TextPool names;
    for (const auto& [sku, value] : lateness)
        names.intern(sku.text());
    m_catalogue.adopt(names);
    std::vector<ProductRecord> rows;
    for (const auto& [sku, value] : lateness) {
        m_lateness[texts().find(sku.text())] = value;
        if (std::optional<ProductRecord> row = find(sku); row && row->lateness != value) {
            row->lateness = value;
            rows.push_back(*row);
        }
    }
    merge(rows, {});
}

void ProductsModel::setSearch(const QString& text)
{
    if (m_catalogue.setSearch(text))
        refilter();
}

Sku ProductsModel::skuAt(int row) const
{
    return Sku(texts().text(recordAt(row).sku));
}

int ProductsModel::rowOf(const Sku& sku) const
{
    const auto key = m_keys.find(texts().find(sku.text()));
    return key == m_keys.end() ? -1 : rowOfKey(key->second);
}

std::optional<ProductRecord> ProductsModel::find(const Sku& sku) const
{
    const auto key = m_keys.find(texts().find(sku.text()));
    return key == m_keys.end() ? std::nullopt : known(key->second);
}

QString ProductsModel::description(const Sku& sku) const
{
    const auto product = find(sku);
    return product ? texts().string(product->description) : QString();
}

template <class Wanted>
std::vector<Sku> ProductsModel::productsThat(Wanted wanted) const
{
    std::vector<Sku> products;
    for (const ProductRecord& product : records())
        if (wanted(product))
            products.emplace_back(texts().text(product.sku));
    return products;
}

std::vector<Sku> ProductsModel::shortProducts() const
{
    return productsThat([](const ProductRecord& product) { return product.shortUnits() > 0; });
}

std::vector<Sku> ProductsModel::placeableProducts() const
{
    return productsThat([](const ProductRecord& product) { return product.placeable > 0; });
}

qint64 ProductsModel::placeable(const Sku& sku) const
{
    const auto product = find(sku);
    return product ? product->placeable : 0;
}

void ProductsModel::account(const ProductRecord* before, const ProductRecord* after)
{
    if (before) {
        m_placeable -= before->placeable;
        m_short -= before->shortUnits();
    }
    if (after) {
        m_placeable += after->placeable;
        m_short += after->shortUnits();
    }
}

void ProductsModel::tellTotals()
{
    const std::pair totals(m_placeable, m_short);
    if (std::exchange(m_told, totals) != totals)
        Q_EMIT totalsChanged(m_placeable, m_short);
}

std::span<const ColumnText> ProductsModel::columns() const
{
    return columnTexts;
}

QString ProductsModel::idOf(Source source) const
{
    return QStringLiteral("product:") + formats::cellPart(texts().text(record(source).sku));
}

std::optional<Quantity> ProductsModel::quantity(const ProductRecord& product, int column)
{
    switch (column) {
    case ProductColumn::Demand:
        return product.demand;
    case ProductColumn::Supply:
        return product.supply;
    case ProductColumn::Available:
        return product.available;
    case ProductColumn::Open:
        return product.open;
    case ProductColumn::Short:
        return product.shortUnits();
    default:
        return std::nullopt;
    }
}

QVariant ProductsModel::cell(Source source, int column, int role) const
{
    const ProductRecord& product = record(source);
    const std::optional<Quantity> number = quantity(product, column);
    switch (role) {
    case Qt::DisplayRole:
        if (column == ProductColumn::Note)
            return signs::text(noted(product), [this](Date date) { return formats::date(date, date, locale()); });
        return number ? formats::number(*number, locale()) : texts().string(product.sku);
    case ChipRole:
        if (column == ProductColumn::Note)
            return signs::chip(noted(product));
        return column == ProductColumn::Short ? QVariant::fromValue(chip(product)) : QVariant();
    case BarRole:
        return column == ProductColumn::Short ? QVariant::fromValue(bar(product)) : QVariant();
    case StrongRole:
        return column == ProductColumn::Sku;
    case MutedRole:
        return false;
    case DescriptionRole:
        return texts().string(product.description);
    default:
        return {};
    }
}

signs::Noted ProductsModel::noted(const ProductRecord& product) const
{
    return { false, {}, texts().string(product.note), product.followUp.date() };
}

Chip ProductsModel::chip(const ProductRecord& product) const
{
    const Quantity lacking = product.shortUnits();
    if (lacking > 0)
        return { Tone::Short, QStringLiteral("short"),
            tr("%1 short", "units").arg(formats::number(lacking, locale())) };
    return { Tone::Plain, QStringLiteral("tick"), tr("covered", "a product's demand") };
}

/// How far demand is covered, and by what: stock first.
Bar ProductsModel::bar(const ProductRecord& product)
{
    Bar bar;
    bar.total = std::max(product.demand, product.supply);
    bar.lacking = std::min(product.shortUnits(), product.demand);
    const Quantity covered = product.demand - bar.lacking;
    bar.inStock = std::min(covered, product.inStock);
    bar.inbound = covered - bar.inStock;
    return bar;
}

bool ProductsModel::matches(Source source) const
{
    const ProductRecord& product = record(source);
    return !m_catalogue.isSearching() || m_catalogue.contains(product.sku) || m_catalogue.contains(product.description)
        || m_catalogue.contains(product.note);
}

std::uint64_t ProductsModel::sortKey(Source source, int column) const
{
    const ProductRecord& product = record(source);
    if (column == ProductColumn::Sku)
        return texts().rank(product.sku);
    if (column == ProductColumn::Note)
        return product.note != 0 ? texts().rank(product.note) : emptyKey;
    if (const std::optional<Quantity> number = quantity(product, column))
        return numberKey(*number);
    return (moreFirst(product.shortUnits() + product.lateness.unitsSoon) << 32) | moreFirst(product.lateness.days);
}

ColumnRange ProductsModel::difference(const ProductRecord& before, const ProductRecord& after) const
{
    ColumnRange range;
    if (before.sku != after.sku || before.description != after.description)
        range.add(ProductColumn::Sku);
    if (before.note != after.note || before.followUp != after.followUp)
        range.add(ProductColumn::Note);
    for (int column = 0; column < ProductColumn::Count; ++column)
        if (quantity(before, column) != quantity(after, column))
            range.add(column);
    if (bar(before) != bar(after))
        range.add(ProductColumn::Short);
    return range;
}

} // namespace allocation
