#pragma once

#include "ui/workspace.h"

#include <functional>
#include <QObject>
#include <QVariant>
#include <set>

class QAction;

namespace allocation {

class TableModel;
class TableView;

/// "Export what is shown…": the columns and rows of a table as they are filtered and sorted now, as CSV or a workbook.
class ExportShown : public QObject
{
    Q_OBJECT

public:
    ExportShown(const Workspace& work, TableView& lines, TableView& batches);

private:
    struct Table {
        const char* action;
        QString text;
        const char* contextMenu;
        const char* file; ///< suggested
        TableView& view;
        const TableModel& model;
        std::set<int> days; ///< columns of dates
        std::function<QVariant(const QModelIndex& cell)> valueOf;
    };
    void add(const Table& table);
    void ask(const Table& table);
    void write(const Table& table, const QString& file);

    const Workspace m_work;
};

} // namespace allocation
