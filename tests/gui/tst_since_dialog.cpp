#include "gui/testwindow.h"
#include "ui/day/sincechoice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Since yesterday: each heading has its number and opens its list, a click shows the line or batch in the window.
class TestSinceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void tellsWhatIsNew();
    void aClickShowsItInTheWindow();
    void copiesAsText();
    void saysWhenNothingHasChanged();
    void hostileNamesAreText();
    void moments();
};

namespace {

constexpr auto hostile = "<b>x</b>\nzwei \u05d0\u05d1";

void open(TestWindow& test)
{
    test.action("sinceAction")->trigger();
    if (!test.settle())
        qFatal("the report did not come");
}

QStringList texts(TestWindow& test, const char* list)
{
    QStringList texts;
    const QAbstractItemModel* const model = test.child<QAbstractItemView>(list)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

/// Opens the list under the heading that begins so.
void choose(TestWindow& test, const QString& heading)
{
    auto* const headings = test.child<QAbstractItemView>("sinceHeadings");
    for (int row = 0; row < headings->model()->rowCount(); ++row)
        if (const QModelIndex index = headings->model()->index(row, 0); index.data().toString().startsWith(heading))
            QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, headings->visualRect(index).center());
}

void clickEntry(TestWindow& test, int row)
{
    auto* const entries = test.child<QAbstractItemView>("sinceEntries");
    const QModelIndex index = entries->model()->index(row, 0);
    QTest::mouseClick(entries->viewport(), Qt::LeftButton, {}, entries->visualRect(index).center());
}

} // namespace

void TestSinceDialog::tellsWhatIsNew()
{
    TestWindow test;
    QVERIFY2(!test.child("sinceDialog"), "driven by a test nothing opens by itself");
    open(test);
    QVERIFY2(
        texts(test, "sinceHeadings").contains(u"New lines (4)"_s), qPrintable(texts(test, "sinceHeadings").join(u'|')));
    QVERIFY(texts(test, "sinceHeadings").contains(u"New batches (4)"_s));
    choose(test, u"New lines"_s);
    QCOMPARE(texts(test, "sinceEntries").size(), 4);
    QVERIFY(texts(test, "sinceEntries").front().startsWith(u"SO-1 / CHAIR"_s));
}

void TestSinceDialog::aClickShowsItInTheWindow()
{
    TestWindow test;
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    open(test);
    choose(test, u"New lines"_s);
    clickEntry(test, 3); // of another product
    QTRY_COMPARE(test.table("linesView")->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(test.table("linesView")->currentIndex().siblingAtColumn(1).data().toString(), u"TABLE"_s);
    choose(test, u"New batches"_s);
    clickEntry(test, static_cast<int>(texts(test, "sinceEntries").indexOf(QRegularExpression(u"^B2 .*"_s))));
    QTRY_COMPARE(test.table("batchesView")->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(test.table("batchesView")->currentIndex().siblingAtColumn(0).data().toString(), u"B2"_s);
}

void TestSinceDialog::copiesAsText()
{
    TestWindow test;
    open(test);
    test.click(test.child("sinceCopyButton"));
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(u"New batches (4)\n"_s) && text.contains(u"B2 (CHAIR): 20 units"_s), qPrintable(text));
}

void TestSinceDialog::saysWhenNothingHasChanged()
{
    TestWindow test([](Sender&) {});
    open(test);
    QCOMPARE(test.child<QLabel>("sinceHint")->text(), u"Nothing has changed."_s);
    QVERIFY(!test.child("sinceHeadings")->isVisible());
}

void TestSinceDialog::hostileNamesAreText()
{
    TestWindow test([](Sender& sender) { sender.send(AddOrderLine { OrderId("SO-9"), Sku("CHAIR"), 4, hostile }); });
    open(test);
    choose(test, u"New lines"_s);
    const auto* const entries = test.child<QAbstractItemView>("sinceEntries");
    const QModelIndex index = entries->model()->index(0, 0);
    QVERIFY(index.data().toString().contains(QString::fromUtf8(hostile)));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

void TestSinceDialog::moments()
{
    const QDateTime now(QDate(2027, 1, 8), QTime(9, 30)); // a Friday
    const QDateTime looked(QDate(2027, 1, 7), QTime(16, 0));
    QCOMPARE(momentOf(SinceChoice::LastLooked, now, looked), looked);
    QCOMPARE(momentOf(SinceChoice::LastLooked, now, {}), now.addDays(-1));
    QCOMPARE(momentOf(SinceChoice::Yesterday, now, looked), QDate(2027, 1, 7).startOfDay());
    QCOMPARE(momentOf(SinceChoice::Monday, now, looked), QDate(2027, 1, 4).startOfDay());
    QCOMPARE(momentOf(SinceChoice::Monday, now.addDays(3), looked), QDate(2027, 1, 4).startOfDay());
    QCOMPARE(momentOf(SinceChoice::Date, now, looked, QDate(2026, 12, 24)), QDate(2026, 12, 24).startOfDay());
}

QTEST_MAIN(TestSinceDialog)
#include "tst_since_dialog.moc"
