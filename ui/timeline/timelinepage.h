#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace allocation {

class EmptyState;
class PaneHeader;
class TableView;
class TimelineData;
class TimelineModel;
class TimelinePicture;

/// The view Timeline: the chosen product on a date axis, as a picture or as a table that says the same.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(const Workspace& work);

    TimelinePicture& picture() { return *m_picture; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeader();
    void buildTable();
    QToolButton* addButton(const char* name, const QString& text, const QString& tip);
    void showTable(bool table);
    void onData();
    void onEmpty();
    void chooseRow();

    Workspace m_work;
    TimelineData* m_data;
    PaneHeader* m_header;
    QStackedWidget* m_stack;
    TimelinePicture* m_picture;
    TableView* m_table;
    TimelineModel* m_model;
    EmptyState* m_empty;
    bool m_fitted = false;
};

} // namespace allocation
