#include "gui/testwindow.h"
#include "largeshop.h"
#include "rows.h"

#include <QItemSelectionModel>
#include <QLineEdit>

namespace bench {

using namespace allocation;
using namespace allocation::test;

void selections()
{
    TestWindow test(LargeShop { 200, 10, 20'000 });
    QTableView* const view = test.table("linesView");
    takeLongest();
    const auto step = [&](const char* what, const std::function<void()>& act) {
        QTimer::singleShot(0, view, act); // as an event, so that it is timed
        QCoreApplication::processEvents();
        test.settle();
        printLongest(what, unnoticed);
    };
    step("of 20,000 lines 10,000 are selected: longest event", [&] {
        const QAbstractItemModel& model = *view->model();
        view->selectionModel()->select(
            { model.index(0, 0), model.index(9'999, model.columnCount() - 1) }, QItemSelectionModel::ClearAndSelect);
    });
    step("... sorted", [&] { view->sortByColumn(0, Qt::DescendingOrder); });
    step("... searched", [&] { test.child<QLineEdit>("searchEdit")->setText(QStringLiteral("customer 1")); });
    step("... search cleared", [&] { test.child<QLineEdit>("searchEdit")->clear(); });
    step("... everything read anew (F5)", [&] { test.action("refreshAction")->trigger(); });
    step("... pinned", [&] { test.action("pinAction")->trigger(); });
    step("... deallocated", [&] { test.action("deallocateAction")->trigger(); });
    step("... undone", [&] { test.action("undoAction")->trigger(); });
}

} // namespace bench
