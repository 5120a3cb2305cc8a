#pragma once

#include "domain/identifiers.h"

#include <QComboBox>
#include <vector>

namespace allocation {

class Session;

/// All products to choose from, by SKU or any part of the description.
class SkuBox : public QComboBox
{
    Q_OBJECT

public:
    struct Product {
        QString sku;
        QString description;
    };
    SkuBox(Session& session, QWidget* parent);

    /// As it is typed; it need not be known.
    Sku sku() const;
    void setSku(const Sku& sku);

private:
    void fill(std::vector<Product> products);
};

} // namespace allocation
