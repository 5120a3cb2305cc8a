#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace allocation {

class Appearance;
class EmptyState;
class LinesView;
class PaneHeader;
class StoreView;

/// Demand: the order lines, with what narrows them.
class LinesPane : public QWidget
{
    Q_OBJECT

public:
    LinesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    LinesView& view() { return *m_view; }
    /// Says again what is shown, and of how much.
    void updateHeader();
    void showAllStatuses();

Q_SIGNALS:
    void importWanted();
    void productTokenRemoved();
    void searchTokenRemoved();

private:
    void addFilters();
    void addFilter(int filter, const QString& name, const QString& text, const QString& tip);
    void updateEmptyState();
    void onTokenRemoved(const QString& name);

    StoreView& m_store;
    PaneHeader* m_header = nullptr;
    LinesView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QButtonGroup* m_filters = nullptr;
    QToolButton* m_elsewhere = nullptr;
};

} // namespace allocation
