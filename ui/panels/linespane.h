#pragma once

#include "ui/models/columnfilter.h"
#include "ui/panels/tablepane.h"

class QToolButton;

namespace allocation {

class LinesView;
class ListSwitch;

/// Demand: the order lines, with what narrows them.
class LinesPane : public TablePane
{
    Q_OBJECT

public:
    LinesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent = nullptr);

    LinesView& view() const;
    /// Ends whatever narrows the lines beside product and search.
    void showAllStatuses();
    void showList(LineFilter list);
    /// At the end of the line above the table.
    void addToHeader(QWidget* widget);
    /// Between that line and the table.
    void addBar(QWidget* bar);

Q_SIGNALS:
    void importWanted();
    void productTokenRemoved();
    void searchTokenRemoved();
    /// Filters of columns are to go, too.
    void widened();
    void listChosen(allocation::LineFilter list);

private:
    EmptyState::Text emptyText() const override;
    void updateTokens() override;
    void onTokenRemoved(const QString& name);

    ListSwitch* m_lists;
    QToolButton* m_elsewhere;
};

} // namespace allocation
