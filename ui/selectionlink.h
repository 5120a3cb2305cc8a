#pragma once

#include "domain/identifiers.h"

#include <optional>
#include <QItemSelection>
#include <QList>
#include <QObject>

namespace allocation {

class BatchesView;
class DragGuide;
class LinesView;
class Mover;
class ProductsView;
class StoreView;
struct LineSums;

/// What is selected, for everything that shows it or acts on it. The tables hold it: a product narrows, a line marks
/// its batches, a batch its lines; other views choose here, and follow.
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

    QList<LineId> lines() const;
    /// In the model of the lines; cheap also when everything is selected.
    QItemSelection lineSelection() const;
    /// What is said about them together; cheap also when everything is selected.
    LineSums sums() const;
    std::optional<BatchRef> batch() const;
    const std::optional<Sku>& product() const;
    /// The product to look at: the chosen one, else that of the first selected line.
    std::optional<Sku> subject() const;
    /// Selects these and no others; a filter or search that would hide one of them ends.
    void chooseLines(const QList<LineId>& lines);
    /// None: no batch is selected.
    void chooseBatch(const std::optional<BatchRef>& ref);
    void chooseProduct(const Sku& sku);

Q_SIGNALS:
    /// Other lines are selected, or what is known of them has changed.
    void linesChanged();
    void batchChanged();
    void productChanged();
    /// A line that is to be selected is hidden: what narrows the lines has to go.
    void narrowingObstructs();

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
