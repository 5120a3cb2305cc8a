#include "gui/testwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Customers whose dates have changed, the text for one of them, and that they were told.
class TestInform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void listsByCustomerWithTheText();
    void toldTakesThemOffAndUndoBringsThemBack();
    void noDateCannotBeTold();
    void tellsADateForSelectedLines();
    void hostileCustomerIsText();
};

namespace {

LineId chair(const char* order)
{
    return lineOf(order, "CHAIR");
}

/// Smith and Jones were told 12 January, but SO-2 and SO-3 of Jones wait for B2; SO-1 of Smith has no date any more.
void promised(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(AllocateTo { chair("SO-2"), BatchRef("B2") });
    sender.send(AllocateTo { chair("SO-3"), BatchRef("B2") });
    sender.send(TellPromise { { chair("SO-1"), chair("SO-2"), chair("SO-3") }, Date::parse("2027-01-12") });
    sender.send(DeallocateLine { { chair("SO-1") } });
}

QStringList customers(TestWindow& test)
{
    QStringList texts;
    const QAbstractItemModel* const model = test.child<QAbstractItemView>("informCustomers")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

void open(TestWindow& test)
{
    test.action("informAction")->trigger();
    if (!test.settle())
        qFatal("the list did not come");
}

void chooseCustomer(TestWindow& test, int row)
{
    auto* const list = test.child<QAbstractItemView>("informCustomers");
    const QModelIndex index = list->model()->index(row, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

} // namespace

void TestInform::listsByCustomerWithTheText()
{
    TestWindow test(promised);
    open(test);
    QCOMPARE(customers(test), QStringList({ u"Jones (2)"_s, u"Smith (1)"_s }));
    const QString text = test.child<QPlainTextEdit>("informText")->toPlainText();
    QVERIFY2(text.startsWith(u"For Jones:\n6 of CHAIR (SO-2): promised for"_s), qPrintable(text));
    test.click(test.child("informCopyButton"));
    QCOMPARE(QApplication::clipboard()->text(), text);
    QTableView* const lines = test.table("informLines");
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(lines->model()->index(1, 0)).center());
    QTRY_COMPARE(test.table("linesView")->currentIndex().siblingAtColumn(0).data().toString(), u"SO-3"_s);
}

void TestInform::toldTakesThemOffAndUndoBringsThemBack()
{
    TestWindow test(promised);
    open(test);
    QCOMPARE(test.child<QPushButton>("informToldButton")->text(), u"&Told: 2 lines"_s);
    test.click(test.child("informToldButton"));
    QTRY_COMPARE(customers(test), QStringList { u"Smith (1)"_s });
    test.action("undoAction")->trigger();
    QTRY_COMPARE(customers(test), QStringList({ u"Jones (2)"_s, u"Smith (1)"_s }));
}

void TestInform::noDateCannotBeTold()
{
    TestWindow test(promised);
    open(test);
    chooseCustomer(test, 1);
    QVERIFY(test.child<QPlainTextEdit>("informText")->toPlainText().contains(u"there is no date now"_s));
    QVERIFY(!test.child("informToldButton")->isEnabled());
    QVERIFY(!test.child("informToldButton")->toolTip().isEmpty());
}

void TestInform::tellsADateForSelectedLines()
{
    TestWindow test(promised);
    open(test);
    test.select(test.line("SO-1"));
    test.action("toldAction")->trigger();
    QCOMPARE(test.child<QLabel>("toldTitle")->text(), u"The customer of SO-1 / CHAIR was told"_s);
    test.click(test.child("toldButton"));
    QTRY_VERIFY2(test.child("toldProblem")->isVisible(), "no date comes out for it");
    test.click(test.child<QRadioButton>("toldThat"));
    test.child<QDateEdit>("toldDateEdit")->setDate(QDate(2027, 1, 20));
    test.click(test.child("toldButton"));
    QTRY_VERIFY(!test.child("toldDialog"));
    chooseCustomer(test, 1);
    QTRY_VERIFY(test.child<QPlainTextEdit>("informText")->toPlainText().contains(u"20"_s));
}

void TestInform::hostileCustomerIsText()
{
    TestWindow test([](Sender& sender) {
        sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
        sender.send(AddOrderLine { OrderId("SO-9"), Sku("CHAIR"), 4, "<b>x</b>\n\u05d0" });
        sender.send(AllocateTo { chair("SO-9"), BatchRef("B1") });
        sender.send(TellPromise { { chair("SO-9") }, Date::parse("2027-02-12") });
    });
    open(test);
    QCOMPARE(customers(test), QStringList { u"<b>x</b>\n\u05d0 (1)"_s });
    QVERIFY(test.child<QPlainTextEdit>("informText")->toPlainText().contains(u"<b>x</b>"_s));
}

QTEST_MAIN(TestInform)
#include "tst_inform.moc"
