#pragma once

#include "ui/day/daydialog.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace allocation {

class ShippingModel;
class TableView;
struct PickList;

/// Ship: a pick list, or what is selected, has left the house. Of each line fewer units may have; what was not found
/// is cut from its batch, with a reason.
class ShipDialog : public DayDialog
{
    Q_OBJECT

public:
    /// @param list the pick list to begin with; 0: what is selected, or the first list
    ShipDialog(const Workspace& work, int list);

Q_SIGNALS:
    void printWanted(int list);

private:
    QPushButton* buildPrint();
    const PickList* chosenList() const;
    QWidget* buildTable();
    void askLists(int wanted);
    void fillLists(const std::vector<PickList>& lists, int wanted);
    void showChosen();
    void toggleRest(int row);
    void updateSum();
    void apply() override;
    void keyPressEvent(QKeyEvent* event) override;

    QComboBox* m_source = nullptr;
    ShippingModel* m_model = nullptr;
    TableView* m_view = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_sum = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_reasonLabel = nullptr;
    std::vector<PickList> m_lists;
};

} // namespace allocation
