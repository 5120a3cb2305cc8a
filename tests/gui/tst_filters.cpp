#include "gui/testwindow.h"
#include "models/picture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// What narrows the order lines: lists, filters of columns, tokens, and the way from problem to problem.
class TestFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void asksColumns_data();
    void asksColumns();
    void keepsFilters_data();
    void keepsFilters();
    void followsChanges();
    void listsHoldWhatTheySay();
    void funnelAsksAndTokenRemoves();
    void keyboardAlone();
    void narrowsTogether();
    void showAllEndsEverything();
    void goesFromProblemToProblem();
    void nowPossible();
    void alerts();
    void chooserHidesAndResets();
    void ownColumns();
    void hostileTexts();
    void listsStayUsableWhereItIsNarrow();

private:
    static int shown(TestWindow& test) { return test.table("linesView")->model()->rowCount(); }
    static void ask(TestWindow& test, int column);
};

void TestFilters::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

namespace {

using Kind = ColumnFilter::Test;

ColumnFilter text(Kind test, const char* wanted)
{
    return { test, QString::fromUtf8(wanted), {}, {}, {} };
}

ColumnFilter range(std::optional<qint64> from, std::optional<qint64> to)
{
    return { Kind::Range, {}, {}, from, to };
}

ColumnFilter oneOf(const QStringList& values)
{
    return { Kind::OneOf, {}, values, {}, {} };
}

} // namespace

void TestFilters::asksColumns_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<ColumnFilter>("filter");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char* name, int column, const ColumnFilter& filter, const char* keys) {
        QTest::newRow(name) << column << filter << QString::fromLatin1(keys);
    };
    namespace Col = LineColumn;
    row("contains", Col::Customer, text(Kind::Contains, "NOVA"), "23");
    row("contains without accents", Col::Customer, text(Kind::Contains, "mull"), "1");
    row("is", Col::Order, text(Kind::Is, "so-10"), "23");
    row("is not a part", Col::Order, text(Kind::Is, "so-1"), "");
    row("is empty", Col::Customer, { Kind::Empty, {}, {}, {}, {} }, "4");
    row("is not empty", Col::Batch, { Kind::NotEmpty, {}, {}, {}, {} }, "134");
    row("one of", Col::Customer, oneOf({ u"Müller"_s, QString() }), "14");
    row("batch is a part of several", Col::Batch, text(Kind::Is, "B-1"), "14");
    row("number from", Col::Qty, range(6, {}), "134");
    row("number to", Col::Qty, range({}, 6), "12");
    row("number from to", Col::Qty, range(5, 8), "14");
    row("open", Col::Open, range(1, {}), "2");
    row("late", Col::Late, range(1, {}), "3");
    row("not late", Col::Late, { Kind::Empty, {}, {}, {}, {} }, "124");
    row("day from to", Col::Due, range(day(12).days(), day(18).days()), "13");
    row("today", Col::Due, { Kind::Today, {}, {}, {}, {} }, "");
    row("this week", Col::Due, { Kind::Week, {}, {}, {}, {} }, "");
    row("overdue", Col::Due, { Kind::Overdue, {}, {}, {}, {} }, "");
    row("no day", Col::Due, { Kind::Empty, {}, {}, {}, {} }, "4");
    row("ready", Col::Ready, range({}, day(21).days()), "13");
    row("status", Col::Status, oneOf({ u"open"_s, u"late"_s }), "23");
    row("void", Col::Order, text(Kind::Contains, " "), "1234");
}

static QString keysOf(const LinesModel& model)
{
    QString keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys += QString::number(model.keyAt(row));
    return keys;
}

void TestFilters::asksColumns()
{
    QFETCH(int, column);
    QFETCH(ColumnFilter, filter);
    QFETCH(QString, keys);
    LinesModel model(u"db"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load(block(someLines()));
    model.setColumnFilters({ { column, filter } });
    QCOMPARE(keysOf(model), keys);
    model.setColumnFilters({});
    QCOMPARE(keysOf(model), u"1234"_s);
}

void TestFilters::keepsFilters_data()
{
    asksColumns_data();
}

void TestFilters::keepsFilters()
{
    QFETCH(ColumnFilter, filter);
    QCOMPARE(ColumnFilter::fromJson(filter.toJson()), std::optional(filter));
    QVERIFY(!ColumnFilter::fromJson({ { u"test"_s, u"drop table"_s } }));
}

/// Days that are said relative to the planning date move with it; texts that come later are found too.
void TestFilters::followsChanges()
{
    LinesModel model(u"db"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load(block(someLines()));
    model.setColumnFilters({ { LineColumn::Due, { Kind::Week, {}, {}, {}, {} } } });
    QCOMPARE(keysOf(model), QString()); // 10 January 2026 is a Saturday
    model.setPlanning({ day(12), 0 });
    model.refresh();
    QCOMPARE(keysOf(model), u"13"_s);
    model.setColumnFilters({ { LineColumn::Customer, text(Kind::Is, "Newcomer") } });
    QCOMPARE(keysOf(model), QString());
    model.mergeProducts({ Sku("STOOL") }, block({ { 5, "SO-12", "STOOL", 1, {}, {}, "Newcomer" } }));
    QTRY_COMPARE(keysOf(model), u"5"_s);
}

void TestFilters::listsHoldWhatTheySay()
{
    TestWindow test;
    test.click(test.child("filterOpen"));
    QTRY_COMPARE(shown(test), 3);
    test.click(test.child("filterLate"));
    QTRY_COMPARE(shown(test), 0);
    test.click(test.child("filterOverAllocated"));
    QTRY_COMPARE(shown(test), 0);
    test.click(test.child("filterAll"));
    QTRY_COMPARE(shown(test), 4);
}

void TestFilters::ask(TestWindow& test, int column)
{
    QHeaderView* const header = test.table("linesView")->horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QWindow* const window = test.window().windowHandle();
    QTest::mouseMove(window, window->mapFromGlobal(header->viewport()->mapToGlobal(at)));
    const QString id = test.window().store().lines().idOfColumn(column);
    auto* const button = header->findChild<QToolButton*>(u"filterButton_"_s + id);
    QVERIFY(button && button->isVisible());
    test.click(button);
    QVERIFY(test.child("filterPopup")->isVisible());
}

void TestFilters::funnelAsksAndTokenRemoves()
{
    TestWindow test;
    ask(test, LineColumn::Qty);
    QTest::keyClicks(test.child("filterFromEdit"), u"5"_s);
    QTest::keyClick(test.child("filterFromEdit"), Qt::Key_Return);
    QTRY_COMPARE(shown(test), 2);
    QVERIFY(!test.child("filterPopup")->isVisible());
    auto* const token = test.child<QToolButton>("filterToken_qty");
    QVERIFY(token && token->isVisible());
    QVERIFY2(token->text().startsWith(u"Qty: from 5"_s), qPrintable(token->text()));
    test.click(token);
    QTRY_COMPARE(shown(test), 4);
    QVERIFY(!test.child("tokenBar")->isVisible());
}

void TestFilters::keyboardAlone()
{
    TestWindow test;
    test.select(test.line("SO-2", "due"));
    QWindow* const window = test.window().windowHandle();
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(test.child("filterPopup")->isVisible());
    auto* const kinds = test.child<QComboBox>("filterTestBox");
    QVERIFY(kinds->hasFocus());
    kinds->setCurrentIndex(kinds->findText(u"is empty"_s));
    QTest::keyClick(test.child("filterApplyButton"), Qt::Key_Return);
    QTRY_COMPARE(shown(test), 3);
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(test.child("filterPopup"), Qt::Key_Escape);
    QTRY_VERIFY(!test.child("filterPopup")->isVisible());
    QCOMPARE(shown(test), 3);
    test.action("clearFiltersAction")->trigger();
    QTRY_COMPARE(shown(test), 4);
    QVERIFY(!test.action("clearFiltersAction")->isEnabled());
}

void TestFilters::narrowsTogether()
{
    TestWindow test;
    LinesModel& lines = test.window().store().lines();
    lines.setColumnFilters({ { LineColumn::Customer, text(Kind::Contains, "smith") } });
    QCOMPARE(lines.rowCount(), 2);
    test.child<QLineEdit>("searchEdit")->setText(u"table"_s);
    QCOMPARE(lines.rowCount(), 1);
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    QTRY_COMPARE(lines.rowCount(), 0);
    QVERIFY(test.child("elsewhereButton")->isVisible());
}

void TestFilters::showAllEndsEverything()
{
    TestWindow test;
    ask(test, LineColumn::Customer);
    auto* const kinds = test.child<QComboBox>("filterTestBox");
    kinds->setCurrentIndex(kinds->findText(u"contains"_s));
    QTest::keyClicks(test.child("filterTextEdit"), u"nobody"_s);
    QTest::keyClick(test.child("filterTextEdit"), Qt::Key_Return);
    QTRY_VERIFY(test.child("linesEmpty")->isVisible());
    test.click(test.child("linesEmptyButton"));
    QTRY_COMPARE(shown(test), 4);
}

void TestFilters::goesFromProblemToProblem()
{
    TestWindow test;
    const auto current = [&] { return test.table("linesView")->currentIndex().siblingAtColumn(0).data().toString(); };
    QWindow* const window = test.window().windowHandle();
    test.select(test.line("SO-1"));
    QTest::keyClick(window, Qt::Key_F4);
    QCOMPARE(current(), u"SO-2"_s);
    QTest::keyClick(window, Qt::Key_F4);
    QCOMPARE(current(), u"SO-3"_s);
    QTest::keyClick(window, Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(current(), u"SO-2"_s);
    test.window().store().lines().setColumnFilters({ { LineColumn::Status, oneOf({ u"on time"_s }) } });
    QTest::keyClick(window, Qt::Key_F4);
    QVERIFY(test.message().contains(u"None of the order lines"_s));
}

void TestFilters::nowPossible()
{
    TestWindow test;
    test.click(test.child("filterPlaceable"));
    QVERIFY(test.settle());
    QTRY_COMPARE(shown(test), 3);
    QCOMPARE(shown(test), static_cast<int>(test.window().store().figures().placeableLines));
    // What is placed stays in sight until the next list.
    test.session().submit(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") }, {});
    QVERIFY(test.settle());
    QTRY_VERIFY(test.line("SO-2").data(StayedRole).toBool());
}

void TestFilters::alerts()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AddOrderLine { OrderId("SO-9"), Sku("TABLE"), 50, "Smith" });
        sender.send(AllocateTo { lineOf("SO-3", "CHAIR"), BatchRef("B2") });
        sender.send(ChangeBatchEta { BatchRef("B2"), Date::parse("2027-02-21") });
    });
    test.click(test.child("filterAlerts"));
    QVERIFY(test.settle());
    QTRY_COMPARE(
        shown(test), 2); // those of TABLE, which is out of stock; B2 is new since yesterday, not late since then
}

void TestFilters::chooserHidesAndResets()
{
    TestWindow test;
    QTableView* const view = test.table("linesView");
    QVERIFY(view->isColumnHidden(LineColumn::Late));
    Q_EMIT view->horizontalHeader()->customContextMenuRequested({ 20, 5 });
    auto* const menu = test.child<QMenu>("headerMenu");
    QVERIFY(menu);
    const auto entry = [](const QMenu* of, const QString& text) {
        for (QAction* const action : of->actions())
            if (action->text() == text)
                return action;
        return static_cast<QAction*>(nullptr);
    };
    entry(menu, u"Late"_s)->trigger();
    entry(menu, u"Customer"_s)->trigger();
    QVERIFY(!view->isColumnHidden(LineColumn::Late));
    QVERIFY(view->isColumnHidden(LineColumn::Customer));
    entry(menu, u"Reset columns"_s)->trigger();
    QVERIFY(view->isColumnHidden(LineColumn::Late));
    QVERIFY(!view->isColumnHidden(LineColumn::Customer));
    menu->close();
}

void TestFilters::ownColumns()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        AddOrderLine line { OrderId("SO-4"), Sku("CHAIR"), 1 };
        line.details.own["Colour <b>"] = "red";
        sender.send(line);
    });
    LinesModel& lines = test.window().store().lines();
    QCOMPARE(lines.columnCount(), LineColumn::Count + 1);
    const int own = LineColumn::Count;
    QCOMPARE(lines.headerData(own, Qt::Horizontal).toString(), u"Colour <b>"_s);
    lines.setColumnFilters({ { own, text(Kind::Is, "RED") } });
    QCOMPARE(lines.rowCount(), 1);
    QCOMPARE(lines.index(0, own).data().toString(), u"red"_s);
}

void TestFilters::hostileTexts()
{
    const QString hostile = u"<b>x</b>\n& \u202e%1"_s;
    TestWindow test([&](Sender& sender) {
        sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 4, hostile.simplified().toStdString() });
    });
    test.select(test.line("SO-1", "customer"));
    test.action("filterColumnAction")->trigger();
    auto* const kinds = test.child<QComboBox>("filterTestBox");
    kinds->setCurrentIndex(kinds->findText(u"contains"_s));
    test.child<QLineEdit>("filterTextEdit")->setText(hostile.simplified());
    test.click(test.child("filterApplyButton"));
    QTRY_COMPARE(shown(test), 1);
    auto* const token = test.child<QToolButton>("filterToken_customer");
    QVERIFY(token->text().contains(u"<b>x</b>"_s) && token->text().contains(u"&&"_s));
    QVERIFY(token->toolTip().contains(u"&lt;b&gt;"_s));
}

void TestFilters::listsStayUsableWhereItIsNarrow()
{
    TestWindow test;
    auto* const more = test.child<QToolButton>("moreListsButton");
    test.window().resize(800, 700);
    QTRY_VERIFY(more->isVisible());
    QVERIFY(!test.child("filterAlerts")->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    more->menu()->actions().constLast()->trigger();
    QVERIFY(more->text().startsWith(u"Alerts"_s));
    QVERIFY(more->isChecked());
    QCOMPARE(test.window().store().lines().statusFilter(), LineFilter::Alerts);
}

QTEST_MAIN(TestFilters)
#include "tst_filters.moc"
