#include "ui/panels/productsview.h"

#include "ui/delegates/productdelegate.h"
#include "ui/models/productsmodel.h"

#include <QHeaderView>

namespace allocation {

ProductsView::ProductsView(ProductsModel& model, const Appearance& appearance, QWidget* parent)
    : TableView(appearance, parent)
{
    setObjectName(QStringLiteral("productsView"));
    setAccessibleName(tr("Products"));
    setItemDelegate(new ProductDelegate(appearance, this));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    for (int column = 1; column < ProductColumn::Count; ++column)
        setColumnHidden(column, true);
    horizontalHeader()->setSectionResizeMode(ProductColumn::Sku, QHeaderView::Stretch);
    verticalHeader()->setDefaultSectionSize(ProductDelegate::cardHeight(font()));
}

QSize ProductsView::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 36, 400 };
}

int ProductsView::wantedRowHeight() const
{
    return ProductDelegate::cardHeight(font());
}

} // namespace allocation
