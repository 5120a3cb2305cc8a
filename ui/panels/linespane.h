#pragma once

#include "ui/panels/tablepane.h"

class QButtonGroup;
class QToolButton;

namespace allocation {

class LinesView;
enum class LineFilter;

/// Demand: the order lines, with what narrows them.
class LinesPane : public TablePane
{
    Q_OBJECT

public:
    LinesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    LinesView& view() const;
    void showAllStatuses();

Q_SIGNALS:
    void importWanted();
    void productTokenRemoved();
    void searchTokenRemoved();

private:
    EmptyState::Text emptyText() const override;
    void updateTokens() override;
    void addFilters();
    void addFilter(LineFilter filter, const char* name, const QString& text, const QString& tip);
    void onTokenRemoved(const QString& name);

    QButtonGroup* m_filters;
    QToolButton* m_elsewhere;
};

} // namespace allocation
