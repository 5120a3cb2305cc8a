#pragma once

#include "ui/panels/bottompane.h"

namespace allocation {

class HistoryModel;
class HistoryProgress;
class TableView;

/// The pane History: the named steps of this window that can be undone and redone. A click on one, or Enter, goes
/// there, step by step; where one is refused the way ends, and the message bar says why.
class HistoryDock : public BottomPane
{
    Q_OBJECT

public:
    explicit HistoryDock(const Workspace& work);

private:
    void build();
    void update();
    void updateProgress();
    void showCurrent();
    void goTo(const QModelIndex& index);

    HistoryModel* m_model;
    TableView* m_view = nullptr;
    HistoryProgress* m_progress;
};

} // namespace allocation
