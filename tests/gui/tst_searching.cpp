#include "gui/testwindow.h"

#include <QLineEdit>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void narrowsEverything();
    void productNarrowsAndTokenRemoves();
    void saysWhatIsElsewhere();
    void statusFilters();
    void emptyStatesTeach();
};

void TestSearching::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestSearching::narrowsEverything()
{
    TestWindow test;
    QTest::keyClick(test.window().windowHandle(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(test.child("searchEdit")->hasFocus());
    QTest::keyClicks(test.child("searchEdit"), u"jones"_s);
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 2);
    test.child<QLineEdit>("searchEdit")->clear();
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 4);
}

void TestSearching::productNarrowsAndTokenRemoves()
{
    TestWindow test;
    test.select(test.cell("productsView", "product:TABLE|sku"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 1);
    QCOMPARE(test.table("batchesView")->model()->rowCount(), 1);
    QVERIFY(test.child("productToken")->isVisible());
    test.click(test.child("productToken"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 4);
    QVERIFY(!test.child("productToken")->isVisible());
}

void TestSearching::saysWhatIsElsewhere()
{
    TestWindow test;
    test.select(test.cell("productsView", "product:TABLE|sku"));
    test.child<QLineEdit>("searchEdit")->setText(u"jones"_s);
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 0);
    QVERIFY(test.child("elsewhereButton")->isVisible());
    QCOMPARE(test.child<QToolButton>("elsewhereButton")->text(), u"0 here, 2 in other products: show"_s);
    test.click(test.child("elsewhereButton"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 2);
}

void TestSearching::statusFilters()
{
    TestWindow test;
    test.click(test.child("filterOpen"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 3);
    test.click(test.child("filterLate"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 0);
    QVERIFY(test.child("linesEmpty")->isVisible());
    test.click(test.child("filterAll"));
    QTRY_COMPARE(test.table("linesView")->model()->rowCount(), 4);
    QVERIFY(!test.child("linesEmpty")->isVisible());
}

void TestSearching::emptyStatesTeach()
{
    TestWindow test([](Sender&) {});
    QTRY_VERIFY(test.child("linesEmpty")->isVisible());
    QVERIFY(test.child("batchesEmpty")->isVisible());
    QVERIFY(!test.child("autoAllocateToolButton")->isEnabled());
    QVERIFY(!test.child("autoAllocateToolButton")->toolTip().isEmpty());
    test.click(test.child("linesEmptyButton"));
    QTRY_VERIFY(test.child("importDialog"));
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
