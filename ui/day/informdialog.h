#pragma once

#include "service/promises.h"
#include "ui/day/daydialog.h"

class QLabel;
class QListView;
class QPlainTextEdit;
class QStandardItemModel;

namespace allocation {

class TableView;
struct Changes;

/// Customers to inform: lines whose promise differs from what comes out now, by customer, with the text to send. Told
/// writes down that it was.
class InformDialog : public DayDialog
{
    Q_OBJECT

public:
    explicit InformDialog(const Workspace& work);

Q_SIGNALS:
    void chosen(const allocation::LineId& line);

private:
    QWidget* buildCustomers();
    QWidget* buildLines();
    QWidget* buildActs();
    void ask(const Changes& changes);
    void merge(const Changes& changes, std::vector<ToInform> lines);
    void fillCustomers();
    void showCustomer();
    std::vector<ToInform> shown() const;
    QString dateText(const std::optional<Date>& date) const;
    void tell();
    void copy() const;

    QLabel* m_hint = nullptr;
    QListView* m_customersView = nullptr;
    QStandardItemModel* m_customers = nullptr;
    TableView* m_linesView = nullptr;
    QStandardItemModel* m_linesModel = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_told = nullptr;
    std::vector<ToInform> m_lines; ///< by customer
};

} // namespace allocation
