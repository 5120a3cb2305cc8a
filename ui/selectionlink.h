#pragma once

#include <QObject>

namespace allocation {

class BatchesView;
class DragGuide;
class LinesView;
class Mover;
class ProductsView;
class StoreView;

/// Ties what is selected in one table to what the others show: a product narrows, a line marks its batches, a batch
/// its lines.
class SelectionLink : public QObject
{
    Q_OBJECT

public:
    struct Tables {
        ProductsView& products;
        LinesView& lines;
        BatchesView& batches;
    };
    SelectionLink(StoreView& store, Mover& mover, const DragGuide& guide, const Tables& tables);

    void clearProduct();
    void selectFirstProduct();

Q_SIGNALS:
    /// Other lines are selected, or what is known of them has changed.
    void linesChanged();
    void productChanged();

private:
    void onProducts();
    void onLines();
    void onBatches();
    void showProduct();

    StoreView& m_store;
    Mover& m_mover;
    const DragGuide& m_guide;
    Tables m_tables;
    bool m_showing = false;
};

} // namespace allocation
