#pragma once

#include "ui/panels/tablepane.h"

namespace allocation {

class BatchesView;

/// Supply: the batches.
class BatchesPane : public TablePane
{
    Q_OBJECT

public:
    BatchesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    BatchesView& view() const;

Q_SIGNALS:
    void sampleWanted();

protected:
    QString count() const override;

private:
    EmptyState::Text emptyText() const override;
};

} // namespace allocation
