#include "adapters/sql/store.h"
#include "gui/testwindow.h"
#include "service/proposing.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeView>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Strategies compared, one chosen, some of its moves accepted, all of it undone.
class TestProposalDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void runsAtOnceWithEnter();
    void runsInTheOrdersOfTheSelection();
    void figuresAreTheDomains();
    void startsWithWhoGetsWorse();
    void untickingSaysWhatGoesToo();
    void acceptsAPartAndUndoesIt();
    void whatChangedMeanwhileIsMarked();
    void refusalIsSaidAndWorkedOutAnew();
    void comparesAnOwnStrategy();
    void spaceTicks();

private:
    static void open(TestWindow& test);
    static void replaceAll(TestWindow& test);
    static void choose(TestWindow& test, const char* strategy);
    static QModelIndex figure(TestWindow& test, const char* strategy, const char* column);
    static QModelIndex move(TestWindow& test, const char* order, const char* column = "line");
    static QStringList sorted(QStringList list);
};

void TestProposalDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

namespace {

/// CHAIR: S1 (10, in stock) serves O1 (4, due later, not urgent) and O2 (6, not urgent); S2 (10, in 20 days) is free.
/// O3 (8, due soon, urgent) is open: only if the others give way is it on time.
void crowded(Sender& sender)
{
    sender.send(CreateBatch { BatchRef("S1"), Sku("CHAIR"), 10 });
    sender.send(AddOrderLine { OrderId("O1"), Sku("CHAIR"), 4, "Smith", Date::parse("2027-03-01"), 9 });
    sender.send(AddOrderLine { OrderId("O2"), Sku("CHAIR"), 6, "Jones", Date::parse("2027-01-20"), 9 });
    sender.send(AllocateOpen {});
    sender.send(CreateBatch { BatchRef("S2"), Sku("CHAIR"), 10, { Date::parse("2027-01-28"), {} } });
    sender.send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 8, "<b>Müller</b>", Date::parse("2027-01-10"), 1 });
}

LineId chair(const char* order)
{
    return lineOf(order, "CHAIR");
}

} // namespace

void TestProposalDialog::open(TestWindow& test)
{
    test.action("compareStrategiesAction")->trigger();
    test.child("proposalDialog")->resize(1000, 700);
    QVERIFY(test.settle());
}

void TestProposalDialog::replaceAll(TestWindow& test)
{
    test.child<QComboBox>("replacesBox")->setCurrentIndex(1);
    QVERIFY(test.settle());
}

QModelIndex TestProposalDialog::figure(TestWindow& test, const char* strategy, const char* column)
{
    return test.cell("strategiesView", (std::string("strategy:") + strategy + '|' + column).c_str());
}

void TestProposalDialog::choose(TestWindow& test, const char* strategy)
{
    const QModelIndex index = figure(test, strategy, "linesopen");
    QVERIFY(index.isValid());
    QTableView* const view = test.table("strategiesView");
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

QModelIndex TestProposalDialog::move(TestWindow& test, const char* order, const char* column)
{
    auto* const view = test.child<QTreeView>("movesView");
    const QString id = u"move:%1|CHAIR|1|%2"_s.arg(QLatin1StringView(order), QLatin1StringView(column));
    const QAbstractItemModel& model = *view->model();
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int place = 0; place < model.columnCount(); ++place)
                if (const auto index = model.index(row, place, parent);
                    index.data(Qt::AccessibleDescriptionRole).toString() == id)
                    return index;
    }
    return {};
}

QStringList TestProposalDialog::sorted(QStringList list)
{
    list.sort();
    return list;
}

void TestProposalDialog::runsAtOnceWithEnter()
{
    TestWindow test;
    test.action("autoAllocateAction")->trigger();
    auto* const button = test.child<QPushButton>("allocateButton");
    QCOMPARE(button->text(), u"Allocate 3 lines"_s);
    QTest::keyClick(test.child("allocateDialog"), Qt::Key_Return);
    QTRY_VERIFY2(test.message().startsWith(u"Allocated 3 lines"_s), qPrintable(test.message()));
    QVERIFY(test.settle());
    test.action("undoAction")->trigger();
    QTRY_COMPARE(test.batchOf("SO-2"), u"—"_s);
}

void TestProposalDialog::runsInTheOrdersOfTheSelection()
{
    TestWindow test;
    test.select(test.line("SO-2"));
    test.action("autoAllocateAction")->trigger();
    auto* const orders = test.child<QRadioButton>("allocateInOrders");
    QTRY_COMPARE(orders->text(), u"Only order SO-2: 1 line"_s);
    orders->click();
    test.click(test.child("allocateButton"));
    QTRY_COMPARE(test.batchOf("SO-2"), u"B1"_s);
    QVERIFY(test.settle());
    QCOMPARE(test.batchOf("SO-3"), u"—"_s);
}

void TestProposalDialog::figuresAreTheDomains()
{
    TestWindow test(crowded);
    open(test);
    replaceAll(test);
    const auto store = openReadModel(
        (test.folder() + u"/test.db"_s).toStdString(), [] { return *Date::parse("2027-01-08"); });
    for (const char* const name : { "first-fit", "urgent-first", "optimal" }) {
        const auto strategy = std::get<Strategy>(parseStrategy(name));
        const Figures expected = propose(*store, {}, strategy, Replaces::Auto).after;
        const auto shown = [&](const char* column) { return figure(test, name, column).data().toString(); };
        QCOMPARE(shown("linesopen"), QString::number(expected.linesOpen));
        QCOMPARE(shown("unitsopen"), QString::number(expected.unitsOpen));
        QCOMPARE(shown("lineslate"), QString::number(expected.linesLate));
        QCOMPARE(shown("dayslate"), QString::number(expected.daysLate));
        QCOMPARE(shown("splits"), QString::number(expected.splits));
        QCOMPARE(shown("batches"), QString::number(expected.batchesTouched));
    }
    QVERIFY(figure(test, "urgent-first", "dayslate").data().toString()
        != figure(test, "first-fit", "dayslate").data().toString());
}

void TestProposalDialog::startsWithWhoGetsWorse()
{
    TestWindow test(crowded);
    open(test);
    choose(test, "first-fit");
    QVERIFY(test.child<QToolButton>("movesAllFilter")->isChecked());
    QVERIFY2(!test.child("movesHarmedFilter")->isEnabled(), "placing what is open harms nobody");
    replaceAll(test);
    choose(test, "urgent-first");
    QVERIFY(test.child<QToolButton>("movesHarmedFilter")->isChecked());
    QVERIFY(move(test, "O2").isValid() && !move(test, "O3").isValid());
    test.click(test.child("movesAllFilter"));
    QVERIFY(move(test, "O3").isValid());
    QCOMPARE(move(test, "O3", "customer").data().toString(), u"<b>Müller</b>"_s);
}

void TestProposalDialog::untickingSaysWhatGoesToo()
{
    TestWindow test(crowded);
    open(test);
    replaceAll(test);
    choose(test, "urgent-first");
    QCOMPARE(test.child<QPushButton>("acceptButton")->text(), u"Accept 3 moves"_s);
    auto* const view = test.child<QTreeView>("movesView");
    // With the mouse, on the box itself.
    const QRect cell = view->visualRect(move(test, "O2"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 8, cell.center().y()));
    QCOMPARE(test.child<QLabel>("movesMessage")->text(), u"1 more needs it and goes too"_s);
    QCOMPARE(test.child<QPushButton>("acceptButton")->text(), u"Accept 1 move"_s);
    test.click(test.child("movesAllFilter"));
    QVERIFY(move(test, "O3", "why").data().toString().contains(u"not possible without O2 / CHAIR"_s));
}

void TestProposalDialog::acceptsAPartAndUndoesIt()
{
    TestWindow test(crowded);
    const QStringList before = sorted(test.allocationsInStore());
    open(test);
    replaceAll(test);
    choose(test, "urgent-first");
    const QString promised = test.child<QLabel>("movesFigures")->text();
    QVERIFY2(promised.contains(u"open lines: 1 → 0"_s), qPrintable(promised));
    test.click(test.child("acceptButton"));
    QTRY_VERIFY2(test.message().startsWith(u"Allocated by urgent-first: 3 lines."_s), qPrintable(test.message()));
    QVERIFY(test.message().contains(u"open lines: 1 → 0"_s));
    QTRY_VERIFY(!test.child("proposalDialog"));
    QVERIFY(test.settle());
    QCOMPARE(sorted(test.allocationsInStore()), sorted({ u"O1/CHAIR 4 S2"_s, u"O2/CHAIR 6 S2"_s, u"O3/CHAIR 8 S1"_s }));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(sorted(test.allocationsInStore()), before);
}

void TestProposalDialog::whatChangedMeanwhileIsMarked()
{
    TestWindow test(crowded);
    open(test);
    replaceAll(test);
    choose(test, "urgent-first");
    test.click(test.child("movesAllFilter"));
    {
        SqlStore store((test.folder() + u"/test.db"_s).toStdString());
        Sender(store.beginWork()).send(PinLine { { chair("O2") } });
    }
    QTRY_VERIFY(!move(test, "O2").isValid());
    QVERIFY(test.settle());
    QVERIFY2(test.child<QLabel>("movesMessage")->text().contains(u"changed meanwhile"_s),
        qPrintable(test.child<QLabel>("movesMessage")->text()));
}

void TestProposalDialog::refusalIsSaidAndWorkedOutAnew()
{
    TestWindow test(crowded);
    open(test);
    replaceAll(test);
    choose(test, "urgent-first");
    SqlStore store((test.folder() + u"/test.db"_s).toStdString());
    Sender ben(store.beginWork(), "Ben");
    ben.send(PinLine { { chair("O2") } });
    test.click(test.child("acceptButton")); // before anybody heard of it
    QTRY_VERIFY2(test.child<QLabel>("movesMessage")->text().contains(u"pinned"_s)
            || test.child<QLabel>("movesMessage")->text().contains(u"changed meanwhile"_s),
        qPrintable(test.child<QLabel>("movesMessage")->text()));
    QVERIFY(test.settle());
    QVERIFY(test.child("proposalDialog"));
    QVERIFY(!test.child("undoButton")->isEnabled());
}

void TestProposalDialog::comparesAnOwnStrategy()
{
    TestWindow test(crowded);
    open(test);
    test.click(test.child("ownStrategyButton"));
    auto* const sequence = test.child<QComboBox>("sequenceBox");
    sequence->setCurrentIndex(sequence->findText(u"due-date"_s));
    auto* const serving = test.child<QComboBox>("servingBox");
    serving->setCurrentIndex(serving->findText(u"split"_s));
    QVERIFY(test.child<QLabel>("ownStrategyName")->text().contains(u"due-first+split"_s));
    test.click(test.child("ownStrategyAddButton"));
    QVERIFY(test.settle());
    QCOMPARE(figure(test, "due-first+split", "moves").data().toString(), u"1"_s);
    serving->setCurrentIndex(serving->findText(u"equal-shares"_s));
    test.child<QComboBox>("ordersBox")->setCurrentIndex(1);
    QVERIFY2(!test.child("ownStrategyAddButton")->isEnabled(), "complete orders cannot be shared");
    QVERIFY(!test.child("ownStrategyAddButton")->toolTip().isEmpty());
}

void TestProposalDialog::spaceTicks()
{
    TestWindow test(crowded);
    open(test);
    QVERIFY(figure(test, "due-first", "moves").data().toString().isEmpty());
    choose(test, "due-first");
    QTest::keyClick(test.table("strategiesView"), Qt::Key_Space);
    QVERIFY(test.settle());
    QCOMPARE(figure(test, "due-first", "moves").data().toString(), u"1"_s);
    auto* const view = test.child<QTreeView>("movesView");
    view->setCurrentIndex(move(test, "O3"));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!test.child("acceptButton")->isEnabled());
}

QTEST_MAIN(TestProposalDialog)
#include "tst_proposaldialog.moc"
