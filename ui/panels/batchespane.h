#pragma once

#include <QWidget>

namespace allocation {

class Appearance;
class BatchesView;
class EmptyState;
class PaneHeader;
class StoreView;

/// Supply: the batches.
class BatchesPane : public QWidget
{
    Q_OBJECT

public:
    BatchesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    BatchesView& view() { return *m_view; }
    void updateHeader();

Q_SIGNALS:
    void sampleWanted();

private:
    StoreView& m_store;
    PaneHeader* m_header = nullptr;
    BatchesView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace allocation
