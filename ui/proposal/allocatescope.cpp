#include "ui/proposal/allocatescope.h"

#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <algorithm>
#include <QCoreApplication>

namespace allocation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(allocation::AllocateDialog)
};

template <class Id, class IdOf>
std::vector<Id> distinct(const QList<LineId>& lines, IdOf idOf)
{
    std::vector<Id> ids;
    for (const LineId& line : lines)
        ids.push_back(idOf(line));
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

template <class Id>
QString named(const std::vector<Id>& ids, const QString& one, const QString& several)
{
    return ids.size() == 1 ? one.arg(formats::text(ids.front().text()))
                           : several.arg(formats::number(static_cast<Quantity>(ids.size()), QLocale()));
}

} // namespace

QList<AllocateScope> scopesOf(StoreView& store, const std::optional<Sku>& product, const QList<LineId>& selected)
{
    QList<AllocateScope> scopes { { "allocateEverywhere", Words::tr("All products"), {},
        store.figures().placeableLines } };
    const auto placeable = [&](const std::vector<Sku>& skus) {
        qint64 lines = 0;
        for (const Sku& sku : skus)
            lines += store.products().placeable(sku);
        return lines;
    };
    if (product)
        scopes << AllocateScope { "allocateInProduct",
            Words::tr("Only %1", "product").arg(formats::text(product->text())), { { *product }, {} },
            placeable({ *product }) };
    const auto skus = distinct<Sku>(selected, [](const LineId& line) { return line.sku; });
    if (!skus.empty() && !(product && skus.size() == 1))
        scopes << AllocateScope { "allocateInProducts",
            named(skus, Words::tr("Only %1", "product"), Words::tr("The %1 products of the selected lines")),
            { skus, {} }, placeable(skus) };
    const auto orders = distinct<OrderId>(selected, [](const LineId& line) { return line.order; });
    if (!orders.empty())
        scopes << AllocateScope { "allocateInOrders",
            named(orders, Words::tr("Only order %1"), Words::tr("The %1 orders of the selected lines")),
            { {}, orders } };
    return scopes;
}

} // namespace allocation
