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

    BatchesView& view() { return *m_view; }

Q_SIGNALS:
    void sampleWanted();

protected:
    TableModel& model() const override;
    QString count() const override;

private:
    BatchesPane(StoreView& store, BatchesView* view, const Appearance& appearance, QWidget* parent);
    EmptyState::Text emptyText() const override;

    BatchesView* m_view;
};

} // namespace allocation
