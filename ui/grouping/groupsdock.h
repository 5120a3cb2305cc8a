#pragma once

#include "ui/grouping/groupsmodel.h"
#include "ui/workspace.h"

#include <QDockWidget>

class QLabel;
class QToolButton;

namespace allocation {

class LinesModel;
class ListFilters;
class Summing;
class TableView;

/// The order lines that are shown, folded into groups with what each comes to. A group unfolds in the table of the
/// lines: it is narrowed to it, and shows all again afterwards.
class GroupsDock : public QDockWidget
{
    Q_OBJECT

public:
    GroupsDock(const Workspace& work, ListFilters& filters);

    /// By a column of the lines; -1: not at all.
    void groupBy(int column);
    int column() const;

Q_SIGNALS:
    /// It was closed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void present(const LineGroups& groups);
    QString nameOf(qint64 group) const;
    void unfold(int row);
    void foldAll();
    void update();

    const Workspace m_work;
    ListFilters& m_filters;
    const LinesModel& m_lines;
    Summing* m_summing;
    GroupsModel* m_model;
    TableView* m_view = nullptr;
    QToolButton* m_all = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace allocation
