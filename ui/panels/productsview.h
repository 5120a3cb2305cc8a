#pragma once

#include "ui/panels/tableview.h"

namespace allocation {

class ProductsModel;

/// Products as cards. To a screen reader it is a table: all columns of the model are there, and the first one, which is
/// painted as the card, is in sight.
class ProductsView : public TableView
{
    Q_OBJECT

public:
    ProductsView(ProductsModel& model, const Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    int wantedRowHeight() const override;
};

} // namespace allocation
