#include "adapters/sql/store.h"
#include "gui/testwindow.h"
#include "ui/dispatcher.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// A change of supply is shown with all that follows, mended, and made as one step; or at once if nothing follows.
class TestImpactDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingFollowsIsDoneAtOnce();
    void aSlipIsShownFirst();
    void fixesWithoutHarmAndAppliesAsOneStep();
    void anotherHomeIsChosenByKey();
    void aProposedHomeIsTickedAndUnticked();
    void cancellingChangesNothing();
    void aCutIsMended();
    void aShipmentSlipsInTwoProducts();
    void receivingLessIsShownFirst();
    void newSupplyThatCostsIsSaidBeforeItIsImported();
    void theContextMenuOfABatchChangesIt();
    void changedMeanwhileRefuses();
    void followsWhatOthersDo();
    void removingABatchIsShownFirst();
    void anEqualCountIsOnlyNoted();
    void aDoubleClickEditsTheCell();
    void hostileTextIsOnlyText();

private:
    static void typeEta(TestWindow& test, const char* ref, const QDate& day);
    static void typeQuantity(TestWindow& test, const char* action, const char* ref, int qty);
    static QString cell(TestWindow& test, const char* order, const char* column, const char* sku = "CHAIR");
    static QString text(TestWindow& test, const char* label) { return test.child<QLabel>(label)->text(); }
    static QString applyText(TestWindow& test) { return test.child<QPushButton>("impactApplyButton")->text(); }
    static QStringList allocations(const TestWindow& test);
    static void byBen(const TestWindow& test, const Command& command);
};

namespace {

const QDate late(2027, 2, 10);

/// CHAIR: PO (10, 13 January, shipment SHIP) serves A (4) and the urgent B (6), both due 20 January; STOCK has 6 free.
/// TABLE: PT (5, the same shipment) serves C (5).
void slipping(Sender& sender)
{
    const auto due = Date::parse("2027-01-20");
    sender.send(CreateBatch { BatchRef("PO"), Sku("CHAIR"), 10, { Date::parse("2027-01-13"), "SHIP" } });
    sender.send(CreateBatch { BatchRef("PT"), Sku("TABLE"), 5, { Date::parse("2027-01-13"), "SHIP" } });
    sender.send(AddOrderLine { OrderId("A"), Sku("CHAIR"), 4, "<i>Smith</i>", due });
    sender.send(AddOrderLine { OrderId("B"), Sku("CHAIR"), 6, "Jones", due, 1 });
    sender.send(AddOrderLine { OrderId("C"), Sku("TABLE"), 5, "Jones", due });
    sender.send(AllocateOpen {});
    sender.send(CreateBatch { BatchRef("STOCK"), Sku("CHAIR"), 6 });
}

const QStringList before { u"A/CHAIR 4 PO"_s, u"B/CHAIR 6 PO"_s, u"C/TABLE 5 PT"_s };

} // namespace

void TestImpactDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

QStringList TestImpactDialog::allocations(const TestWindow& test)
{
    QStringList all = test.allocationsInStore();
    all.sort();
    return all;
}

void TestImpactDialog::byBen(const TestWindow& test, const Command& command)
{
    SqlStore store((test.folder() + u"/test.db"_s).toStdString());
    Sender(store.beginWork(), "Ben").send(command);
}

void TestImpactDialog::typeEta(TestWindow& test, const char* ref, const QDate& day)
{
    test.select(test.batch(ref));
    test.action("changeEtaAction")->trigger();
    test.child<QDateEdit>("changeEtaEdit")->setDate(day);
    QTest::keyClick(test.child("changeEtaEdit"), Qt::Key_Return);
    QVERIFY(test.settle());
}

void TestImpactDialog::typeQuantity(TestWindow& test, const char* action, const char* ref, int qty)
{
    test.select(test.batch(ref));
    test.action(action)->trigger();
    test.child<QSpinBox>("changeQuantityEdit")->setValue(qty);
    test.click(test.child("changeButton"));
    QVERIFY(test.settle());
}

QString TestImpactDialog::cell(TestWindow& test, const char* order, const char* column, const char* sku)
{
    const std::string id = std::string("impact:") + order + '|' + sku + "|1|" + column;
    return test.cell("impactView", id.c_str()).data().toString();
}

void TestImpactDialog::nothingFollowsIsDoneAtOnce()
{
    TestWindow test(slipping);
    typeQuantity(test, "changeQuantityAction", "STOCK", 3);
    QVERIFY(!test.child("impactDialog"));
    QTRY_COMPARE(test.batch("STOCK", "qty").data().toString(), u"3"_s);
    QVERIFY2(!test.message().isEmpty(), "what was done is said");
    test.action("undoAction")->trigger();
    QTRY_COMPARE(test.batch("STOCK", "qty").data().toString(), u"6"_s);
    QVERIFY(test.settle());
    typeEta(test, "PO", QDate(2027, 1, 12)); // all get sooner
    QVERIFY(!test.child("impactDialog"));
    QVERIFY(test.batch("PO", "eta").data().toString().contains(u"12"_s));
}

void TestImpactDialog::aSlipIsShownFirst()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    QVERIFY(test.child("impactDialog"));
    QVERIFY2(text(test, "impactTitle").startsWith(u"PO: "_s), qPrintable(text(test, "impactTitle")));
    QCOMPARE(text(test, "impactSum"), u"2 lines later, 2 late, 1 fixable without harm"_s);
    QCOMPARE(cell(test, "A", "becomes"), u"21 days late (+21)"_s);
    QCOMPARE(cell(test, "A", "was"), u"PO"_s);
    QCOMPARE(cell(test, "A", "home"), u"keep"_s);
    QCOMPARE(cell(test, "B", "home"), u"keep; STOCK is free: on time"_s);
    QVERIFY2(applyText(test).startsWith(u"Apply: ETA "_s) && applyText(test).endsWith(u", 2 late"_s),
        qPrintable(applyText(test)));
    QVERIFY2(test.batch("PO", "eta").data().toString().contains(u"13"_s), "nothing has changed yet");
}

void TestImpactDialog::fixesWithoutHarmAndAppliesAsOneStep()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    QCOMPARE(test.child<QPushButton>("impactFixButton")->text(), u"&Fix 1"_s);
    test.click(test.child("impactFixButton"));
    QVERIFY(test.settle());
    QCOMPARE(cell(test, "B", "home"), u"to STOCK"_s);
    QCOMPARE(cell(test, "B", "becomes"), u"on time"_s);
    QVERIFY(!test.child("impactFixButton")->isEnabled());
    QVERIFY2(applyText(test).endsWith(u", 1 move, 1 late"_s), qPrintable(applyText(test)));
    test.click(test.child("impactApplyButton"));
    QTRY_VERIFY(!test.child("impactDialog"));
    QVERIFY(test.settle());
    QCOMPARE(allocations(test), QStringList({ u"A/CHAIR 4 PO"_s, u"B/CHAIR 6 STOCK"_s, u"C/TABLE 5 PT"_s }));
    QVERIFY(test.batch("PO", "eta").data().toString().contains(u"10"_s));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(allocations(test), before);
    QVERIFY(test.batch("PO", "eta").data().toString().contains(u"13"_s));
    QVERIFY2(!test.child("undoButton")->isEnabled(), "it was one step");
}

void TestImpactDialog::anotherHomeIsChosenByKey()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    QTableView* const lines = test.table("impactView");
    lines->setFocus();
    lines->selectRow(test.cell("impactView", "impact:A|CHAIR|1|line").row());
    QVERIFY(test.settle());
    QCOMPARE(text(test, "homesTitle"), u"A / CHAIR could go to:"_s);
    const QAbstractItemModel& homes = *test.table("homesView")->model();
    QCOMPARE(homes.index(1, 1).data().toString(), u"STOCK"_s);
    QTest::keyClick(test.child("impactDialog"), Qt::Key_2);
    QVERIFY(test.settle());
    QCOMPARE(cell(test, "A", "home"), u"to STOCK"_s);
    QCOMPARE(cell(test, "B", "home"), u"keep"_s); // 2 are left there
    QTest::keyClick(test.child("impactDialog"), Qt::Key_1);
    QVERIFY(test.settle());
    QCOMPARE(cell(test, "A", "home"), u"keep"_s);
}

void TestImpactDialog::aProposedHomeIsTickedAndUnticked()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    QTableView* const lines = test.table("impactView");
    const auto tick = [&](const char* order) {
        const std::string id = std::string("impact:") + order + "|CHAIR|1|home";
        return test.cell("impactView", id.c_str()).data(Qt::CheckStateRole);
    };
    QCOMPARE(tick("B").toInt(), int(Qt::Unchecked));
    QVERIFY2(!tick("A").isValid(), "no better place is free for it");
    lines->setFocus();
    lines->selectRow(test.cell("impactView", "impact:B|CHAIR|1|line").row());
    QTest::keyClick(lines, Qt::Key_Space);
    QVERIFY(test.settle());
    QCOMPARE(tick("B").toInt(), int(Qt::Checked));
    QCOMPARE(cell(test, "B", "home"), u"to STOCK"_s);
    QTest::keyClick(lines, Qt::Key_Space);
    QVERIFY(test.settle());
    QCOMPARE(tick("B").toInt(), int(Qt::Unchecked));
}

void TestImpactDialog::cancellingChangesNothing()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    test.click(test.child("impactFixButton"));
    QVERIFY(test.settle());
    QTest::keyClick(test.child("impactDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("impactDialog"));
    QVERIFY(test.settle());
    QCOMPARE(allocations(test), before);
    QVERIFY(!test.child("undoButton")->isEnabled());
    QVERIFY(test.message().isEmpty());
}

void TestImpactDialog::aCutIsMended()
{
    TestWindow test(slipping);
    typeQuantity(test, "changeQuantityAction", "PO", 6); // A goes to STOCK by itself: shown, and then done
    QVERIFY(test.child("impactDialog"));
    QVERIFY2(text(test, "impactSum").contains(u"nobody is worse off"_s), qPrintable(text(test, "impactSum")));
    test.click(test.child("impactApplyButton"));
    QTRY_VERIFY(!test.child("impactDialog"));
    QVERIFY(test.settle());
    QCOMPARE(allocations(test).front(), u"A/CHAIR 4 STOCK"_s);
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(allocations(test), before);
}

void TestImpactDialog::aShipmentSlipsInTwoProducts()
{
    TestWindow test(slipping);
    test.select(test.batch("PT"));
    test.action("shipmentEtaAction")->trigger();
    test.child<QDateEdit>("shipmentDateEdit")->setDate(late);
    test.click(test.child("shipmentEtaButton"));
    QVERIFY(test.settle());
    QCOMPARE(test.table("impactView")->model()->rowCount(), 3);
    QCOMPARE(cell(test, "C", "becomes", "TABLE"), u"21 days late (+21)"_s);
    QVERIFY(text(test, "impactTitle").endsWith(u", 2 batches"_s));
    test.click(test.child("impactFixButton"));
    QVERIFY(test.settle());
    test.click(test.child("impactApplyButton"));
    QTRY_VERIFY(!test.child("impactDialog"));
    QTRY_VERIFY(!test.child("shipmentEtaDialog"));
    QVERIFY(test.settle());
    QVERIFY(test.batch("PT", "eta").data().toString().contains(u"10"_s));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(allocations(test), before);
    QVERIFY(test.batch("PT", "eta").data().toString().contains(u"13"_s));
}

void TestImpactDialog::receivingLessIsShownFirst()
{
    TestWindow test(slipping);
    test.select(test.batch("PO"));
    test.action("receiveAction")->trigger();
    test.click(test.child("receiveCounted"));
    test.child<QSpinBox>("receiveCountedEdit")->setValue(3);
    test.click(test.child("receiveButton"));
    QVERIFY(test.settle());
    QVERIFY(test.child("impactDialog"));
    QVERIFY2(cell(test, "A", "becomes").contains(u"open"_s) || cell(test, "B", "becomes").contains(u"open"_s),
        "units are missing");
    QTest::keyClick(test.child("impactDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("impactDialog"));
    QVERIFY2(test.child("receiveDialog"), "another number can be typed");
    QVERIFY(test.child("receiveButton")->isEnabled());
    test.click(test.child("receiveButton"));
    QVERIFY(test.settle());
    test.click(test.child("impactApplyButton"));
    QTRY_VERIFY(!test.child("receiveDialog"));
    QVERIFY(test.settle());
    QCOMPARE(test.batch("PO", "qty").data().toString(), u"3"_s);
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(allocations(test), before);
}

void TestImpactDialog::newSupplyThatCostsIsSaidBeforeItIsImported()
{
    TestWindow test(slipping);
    const QString path = test.folder() + u"/batches.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ref,sku,qty,eta\nPO,CHAIR,10,2027-02-10\n");
    file.close();
    test.action("importAction")->trigger();
    test.child<QLineEdit>("batchesFileEdit")->setText(path);
    test.click(test.child("importButton"));
    QTRY_VERIFY(test.child("harmNote")->isVisible());
    QCOMPARE(text(test, "harmText"), u"2 lines would become late"_s);
    QVERIFY(test.settle());
    QVERIFY2(test.batch("PO", "eta").data().toString().contains(u"13"_s), "nothing has changed yet");
    test.click(test.child("harmLookButton"));
    QCOMPARE(test.table("impactView")->model()->rowCount(), 2);
    QVERIFY(!test.child("impactFixButton")->isVisible());
    QTest::keyClick(test.child("impactDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("impactDialog"));
    test.click(test.child("importButton"));
    QTRY_VERIFY(!text(test, "importResult").isEmpty());
    QVERIFY(test.settle());
    QVERIFY(test.batch("PO", "eta").data().toString().contains(u"10"_s));
    QVERIFY(!test.child("harmNote")->isVisible());
}

void TestImpactDialog::theContextMenuOfABatchChangesIt()
{
    TestWindow test(slipping);
    test.select(test.batch("PO"));
    Q_EMIT test.table("batchesView")
        ->customContextMenuRequested(test.table("batchesView")->visualRect(test.batch("PO")).center());
    auto* const menu = test.child<QMenu>("batchesMenu");
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(test.child<QMenu>("changeBatchMenu")->menuAction()));
    menu->close();
}

void TestImpactDialog::changedMeanwhileRefuses()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    test.click(test.child("impactFixButton"));
    QVERIFY(test.settle());
    byBen(test, MoveLine { { lineOf("A", "CHAIR") }, {}, BatchRef("STOCK") });
    const QStringList bens = allocations(test);
    test.click(test.child("impactApplyButton")); // before anybody heard of it
    QTRY_VERIFY(!text(test, "impactMessage").isEmpty());
    QVERIFY(test.settle());
    QVERIFY(test.child("impactDialog"));
    QCOMPARE(allocations(test), bens);
    QVERIFY(!test.child("undoButton")->isEnabled());
}

void TestImpactDialog::followsWhatOthersDo()
{
    TestWindow test(slipping);
    typeEta(test, "PO", late);
    test.click(test.child("impactFixButton"));
    QVERIFY(test.settle());
    byBen(test, MoveLine { { lineOf("A", "CHAIR") }, {}, BatchRef("STOCK") });
    QTRY_VERIFY2(text(test, "impactMessage").contains(u"B / CHAIR"_s), qPrintable(text(test, "impactMessage")));
    QCOMPARE(text(test, "impactSum"), u"1 line later, 1 late"_s);
}

void TestImpactDialog::removingABatchIsShownFirst()
{
    TestWindow test(slipping);
    test.select(test.batch("PO"));
    test.action("removeBatchAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(test.child("impactDialog"));
    QCOMPARE(cell(test, "A", "becomes"), u"4 open"_s);
    QVERIFY2(applyText(test).contains(u"1 open"_s), qPrintable(applyText(test)));
    test.click(test.child("impactCancelButton"));
    QTRY_VERIFY(!test.child("impactDialog"));
    QVERIFY(test.batch("PO").isValid());
}

void TestImpactDialog::anEqualCountIsOnlyNoted()
{
    TestWindow test(slipping);
    test.select(test.batch("PO"));
    QVERIFY2(!test.action("countAction")->isEnabled(), "what has not arrived cannot be counted");
    const QStringList quantities = test.quantitiesInStore();
    typeQuantity(test, "countAction", "STOCK", 6);
    QTRY_VERIFY2(test.message().contains(u"6 units counted by Anna"_s), qPrintable(test.message()));
    QCOMPARE(test.quantitiesInStore(), quantities);
    typeQuantity(test, "countAction", "STOCK", 5);
    QTRY_COMPARE(test.batch("STOCK", "qty").data().toString(), u"5"_s);
}

void TestImpactDialog::aDoubleClickEditsTheCell()
{
    TestWindow test(slipping);
    QTableView* const view = test.table("batchesView");
    const auto doubleClick = [&](const QModelIndex& index) {
        const QPoint at = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick(test.batch("PO", "qty"));
    QVERIFY(test.child("changeQuantityEdit"));
    QVERIFY2(!test.child("changeButton")->isEnabled(), "it is so already");
    QTest::keyClick(test.child("changeDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("changeDialog"));
    doubleClick(test.batch("PO", "eta"));
    QVERIFY(test.child("changeEtaEdit"));
    QTest::keyClick(test.child("changeDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("changeDialog"));
    test.select(test.batch("STOCK", "qty"));
    QTest::keyClick(view, Qt::Key_F2);
    QVERIFY(test.child("changeQuantityEdit"));
}

void TestImpactDialog::hostileTextIsOnlyText()
{
    TestWindow test([](Sender& sender) {
        slipping(sender);
        sender.send(CreateBatch { BatchRef("<img src=x>"), Sku("CHAIR"), 5, { Date::parse("2027-01-09"), {} } });
        sender.send(AddOrderLine { OrderId("<table>|1"), Sku("CHAIR"), 5, "<b>x</b>", Date::parse("2027-01-12") });
        sender.send(AllocateTo { lineOf("<table>|1", "CHAIR"), BatchRef("<img src=x>") });
    });
    test.window().dispatcher().sendPreviewed(ChangeBatchEta { BatchRef("<img src=x>"), Date::parse("2027-02-10") });
    QVERIFY(test.settle());
    QVERIFY(text(test, "impactTitle").startsWith(u"<img src=x>: "_s));
    for (const QLabel* const label : test.child("impactDialog")->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QModelIndex line = test.table("impactView")->model()->index(0, 0);
    QCOMPARE(line.data().toString(), u"<table>|1"_s);
    QVERIFY(!line.data(Qt::ToolTipRole).toString().contains(u"<table>"_s));
}

QTEST_MAIN(TestImpactDialog)
#include "tst_impactdialog.moc"
