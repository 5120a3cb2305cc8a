#include "gui/testwindow.h"

#include "adapters/sql/store.h"
#include "ui/panels/messagebar.h"
#include "workbench/composition.h"

#include <QApplication>
#include <QTimer>
#include <QWindow>

namespace allocation::test {

namespace {

Date fixedDay()
{
    return *Date::parse("2027-01-08");
}

constexpr int stepsOfADrag = 6;
constexpr int hoveringStep = 4;

/// Every step has a timer of its own, started before the one before it acts: whichever begins the drag blocks inside
/// QDrag::exec(), and a timer that is active does not fire again. Who looks on while hovering may take his time.
void inSteps(QObject* context, int step, const std::function<void(int)>& act)
{
    QTimer::singleShot(15, context, [=] {
        const bool isLast = step + 1 == stepsOfADrag;
        if (!isLast && step != hoveringStep)
            inSteps(context, step + 1, act);
        act(step);
        if (!isLast && step == hoveringStep)
            inSteps(context, step + 1, act);
    });
}

void pressKeys(QWindow* window, Qt::KeyboardModifiers keys, bool down)
{
    for (const auto& [modifier, key] :
        { std::pair(Qt::ControlModifier, Qt::Key_Control), std::pair(Qt::ShiftModifier, Qt::Key_Shift) })
        if (keys.testFlag(modifier))
            down ? QTest::keyPress(window, key, modifier) : QTest::keyRelease(window, key);
}

} // namespace

TestWindow::TestWindow(const Fill& fill)
    : m_day(fixedDay().days())
    , m_ports(workbench::windowPorts([this] { return Date::fromDays(m_day); }))
{
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    const QString file = m_folder.filePath(QStringLiteral("test.db"));
    createDatabase(file.toStdString());
    {
        SqlStore store(file.toStdString());
        Sender sender(store.beginWork());
        fill(sender);
    }
    m_session = std::make_unique<Session>(workbench::storesOf(file, m_ports.today), QStringLiteral("Anna"));
    workbench::openOn(m_ports, file);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Needs { *m_session, m_ports, m_prompts, m_appearance, true, &m_languages, &m_recent });
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()) || !settle())
        qFatal("the window did not come up");
}

void TestWindow::chairs(Sender& sender)
{
    const auto chair = [](const char* order) { return lineOf(order, "CHAIR"); };
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
    sender.send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 20, { Date::parse("2027-01-21"), {} } });
    sender.send(CreateBatch { BatchRef("B3"), Sku("CHAIR"), 2 });
    sender.send(CreateBatch { BatchRef("T1"), Sku("TABLE"), 5 });
    sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 4, "Smith", Date::parse("2027-01-12") });
    sender.send(AddOrderLine { OrderId("SO-2"), Sku("CHAIR"), 6, "Jones" });
    sender.send(AddOrderLine { OrderId("SO-3"), Sku("CHAIR"), 9, "Jones" });
    sender.send(AddOrderLine { OrderId("SO-1"), Sku("TABLE"), 3, "Smith" });
    sender.send(AllocateTo { chair("SO-1"), BatchRef("B1") });
}

QModelIndex TestWindow::cell(const char* name, const char* id)
{
    QTableView* const view = table(name);
    const QAbstractItemModel* const model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            if (index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1StringView(id)) {
                view->scrollTo(index);
                return index;
            }
        }
    }
    return {};
}

QModelIndex TestWindow::line(const char* order, const char* column)
{
    return cell("linesView", (std::string("line:") + order + "|CHAIR|1|" + column).c_str());
}

QModelIndex TestWindow::batch(const char* ref, const char* column)
{
    return cell("batchesView", (std::string("batch:") + ref + "|" + column).c_str());
}

void TestWindow::select(const QModelIndex& index)
{
    for (const char* const name : { "linesView", "batchesView", "productsView" }) {
        QTableView* const view = table(name);
        if (view->model() != index.model())
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
}

void TestWindow::click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

QString TestWindow::message()
{
    return m_window->messageBar().text();
}

bool TestWindow::settle()
{
    // A model may wait a moment before it shows rows; it counts as pending.
    return QTest::qWaitFor([this] {
        QCoreApplication::processEvents();
        return m_session->idle() && m_window->store().isLoaded();
    });
}

void TestWindow::drag(const Drag& drag)
{
    QWindow* const w = m_window->windowHandle();
    const auto inWindow = [w](QWidget* widget, QPoint point) { return w->mapFromGlobal(widget->mapToGlobal(point)); };
    const QPoint start = inWindow(drag.from, drag.start);
    const QPoint end = inWindow(drag.to, drag.end);
    QTest::mousePress(w, Qt::LeftButton, {}, start);
    const auto released = std::make_shared<bool>(false);
    inSteps(m_window.get(), 0, [=](int i) {
        if (i < hoveringStep) {
            QTest::mouseMove(w, start + (end - start) * (i + 1) / 4);
        } else if (i == hoveringStep) {
            pressKeys(w, drag.keys, true);
            if (drag.hovering)
                drag.hovering();
            if (drag.escape)
                QTest::keyClick(w, Qt::Key_Escape);
        } else {
            QTest::mouseRelease(w, Qt::LeftButton, drag.keys, end);
            *released = true;
        }
    });
    const int distance = QApplication::startDragDistance();
    QTest::mouseMove(w, start + QPoint(distance / 2 + 1, 1));
    QTest::mouseMove(w, start + QPoint(2 * distance, 2));
    QVERIFY(QTest::qWaitFor([&] { return *released; }));
    pressKeys(w, drag.keys, false);
    // The platform without a display leaves the keyboard with the copy that was dragged.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(settle());
}

void TestWindow::drag(
    QTableView* from, const QModelIndex& index, QTableView* to, const QPoint& at, const std::function<void()>& hovering)
{
    drag({ from->viewport(), from->visualRect(index).center(), to->viewport(), at, {}, hovering });
}

void TestWindow::drag(const QModelIndex& from, const QModelIndex& to, const std::function<void()>& hovering)
{
    QVERIFY(from.isValid() && to.isValid());
    QTableView* const batches = table("batchesView");
    drag(table("linesView"), from, batches, batches->visualRect(to).center(), hovering);
}

QStringList TestWindow::allocationsInStore() const
{
    QStringList result;
    const auto store = openReadModel(m_folder.filePath(QStringLiteral("test.db")).toStdString(), fixedDay);
    store->lines({}, [&](const LineRow& line) {
        for (const LinePart& part : line.parts)
            result << QStringLiteral("%1/%2 %3 %4")
                          .arg(QString::fromUtf8(line.order), QString::fromUtf8(line.sku))
                          .arg(part.qty)
                          .arg(QString::fromUtf8(part.batch));
    });
    return result;
}

QStringList TestWindow::quantitiesInStore() const
{
    QStringList result;
    const auto store = openReadModel(m_folder.filePath(QStringLiteral("test.db")).toStdString(), fixedDay);
    store->lines({}, [&](const LineRow& line) { result << QString::number(line.qty); });
    store->batches({}, [&](const BatchRowView& batch) { result << QString::number(batch.qty); });
    return result;
}

} // namespace allocation::test
