#pragma once

#include "service/picklists.h"
#include "ui/day/daydialog.h"

class QLabel;
class QListView;
class QStandardItemModel;

namespace allocation {

class ShippingModel;
class TableView;

/// The open pick lists with their lines: what somebody is to fetch and has not said to be gone.
class PickListsDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit PickListsDialog(const Workspace& work);

Q_SIGNALS:
    void chosen(const allocation::LineId& line);
    void shipWanted(int list);
    void printWanted(int list);

private:
    QWidget* buildLists();
    QWidget* buildParts();
    QWidget* buildActs();
    void ask();
    void present(const std::vector<PickList>& lists);
    void showList(int row);
    const PickList* chosenList() const;
    void recall();

    QStandardItemModel* m_listsModel = nullptr;
    QListView* m_listsView = nullptr;
    ShippingModel* m_parts = nullptr;
    TableView* m_partsView = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_ship = nullptr;
    QPushButton* m_recall = nullptr;
    std::vector<PickList> m_lists;
};

} // namespace allocation
