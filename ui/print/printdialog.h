#pragma once

#include "service/picklists.h"
#include "ui/print/reportlayout.h"

#include <functional>
#include <optional>
#include <QDialog>
#include <QPrinter>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace allocation {

class Appearance;
class Prompts;
class Session;

namespace print {

class Preview;

/// What can be printed, seen on its pages before it is printed or saved as PDF.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    struct Needs {
        Session& session;
        Prompts& prompts;
        const Appearance& appearance;
        Date today;
        std::vector<Sku> released;   ///< products with units on pick lists
        std::optional<Sku> product;  ///< to which one may narrow
        std::vector<OrderId> orders; ///< that can be confirmed: those of the selected lines
    };
    /// @param pickList the one to begin with; 0: the latest
    PrintDialog(Needs needs, int pickList, QWidget* parent);

    const ReportLayout& shown() const;

Q_SIGNALS:
    void saved(const QString& file);

private:
    enum class What { PickList, Orders, Confirmation, Shortages, ToInform };

    void build();
    QWidget* buildChoice();
    void askPickLists(int wanted);
    void fillPickLists(std::vector<PickList> lists, int wanted);
    void follow();
    void request(const std::function<void()>& then = {});
    std::function<Report(ReadModel&)> question() const;
    void present(ReportLayout layout);
    What what() const;
    QString whyEmpty() const;
    ReportLayout::Paper paper() const;
    void print();
    void savePdf();
    void write(const QString& file);

    Needs m_needs;
    QPrinter m_printer;
    std::vector<PickList> m_pickLists;
    int m_asked = 0; ///< answers to questions before the last one are not shown
    QListWidget* m_what = nullptr;
    QComboBox* m_list = nullptr;
    QCheckBox* m_narrow = nullptr;
    Preview* m_preview = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace print
} // namespace allocation
