#include "adapters/sql/store.h"
#include "domain/sooner.h"
#include "gui/testwindow.h"
#include "ui/inspector/factlist.h"
#include "workbench/composition.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Get it sooner…
class TestSoonerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void needsOneLine();
    void answersAreTheDomains();
    void appliesASwapAndUndoesIt();
    void wholeOrderAndCustomer();
    void saysSoIfNothingHelps();
    void followsChanges();

private:
    static void open(TestWindow& test, const char* order);
};

namespace {

/// SO-1 (4, due 12 January) waits for B2; SO-4 (10, due 15 February) has all of B1, and could wait.
void lateLine(Sender& sender)
{
    sender.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 4 });
    sender.send(CreateBatch { BatchRef("B2"), Sku("CHAIR"), 20, { Date::parse("2027-01-21"), {} } });
    sender.send(AddOrderLine { OrderId("SO-1"), Sku("CHAIR"), 4, "<b>Smith</b>", Date::parse("2027-01-12") });
    sender.send(AddOrderLine { OrderId("SO-4"), Sku("CHAIR"), 4, "Jones", Date::parse("2027-02-15") });
    sender.send(AddOrderLine { OrderId("SO-5"), Sku("CHAIR"), 2, "<b>Smith</b>", Date::parse("2027-01-20") });
    sender.send(AllocateTo { lineOf("SO-1", "CHAIR"), BatchRef("B2") });
    sender.send(AllocateTo { lineOf("SO-4", "CHAIR"), BatchRef("B1") });
    sender.send(AllocateTo { lineOf("SO-5", "CHAIR"), BatchRef("B2") });
}

const std::vector<Fact>& facts(TestWindow& test)
{
    return test.child<FactList>("soonerOptionsView")->facts();
}

bool choose(TestWindow& test, const QString& id)
{
    auto* const list = test.child<FactList>("soonerOptionsView");
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (facts(test)[static_cast<std::size_t>(row)].id == id) {
            list->setCurrentIndex(list->model()->index(row, 0));
            return true;
        }
    return false;
}

} // namespace

void TestSoonerDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestSoonerDialog::open(TestWindow& test, const char* order)
{
    test.select(test.line(order));
    QVERIFY(test.settle());
    test.action("soonerAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(test.child("soonerDialog"));
}

void TestSoonerDialog::needsOneLine()
{
    TestWindow test(lateLine);
    QVERIFY(!test.action("soonerAction")->isEnabled());
    test.table("linesView")->selectAll();
    QVERIFY(!test.action("soonerAction")->isEnabled());
    QVERIFY(test.action("soonerAction")->toolTip().contains(u"one order line"_s));
}

void TestSoonerDialog::answersAreTheDomains()
{
    TestWindow test(lateLine);
    open(test, "SO-1");
    const auto store = openReadModel(
        test.folder().toStdString() + "/test.db", [] { return *Date::parse("2027-01-08"); });
    const Sooner expected = sooner(store->product(Sku("CHAIR")), lineOf("SO-1", "CHAIR"));
    QVERIFY(!expected.options.empty());
    QCOMPARE(facts(test).size(), expected.options.size() + 1);
    for (std::size_t i = 0; i < expected.options.size(); ++i) {
        const Fact& fact = facts(test)[i + 1];
        QCOMPARE(fact.chip.text, expected.options[i].somebodyPays() ? u"somebody pays"_s : u"nobody pays"_s);
        const BatchRef& to = expected.options[i].parts.front().batch;
        QVERIFY2(fact.title.contains(QString::fromStdString(to.text())), qPrintable(fact.title));
    }
    QVERIFY(!facts(test).front().choosable);
    QVERIFY(test.child("soonerApplyButton")->isEnabled());
}

void TestSoonerDialog::appliesASwapAndUndoesIt()
{
    TestWindow test(lateLine);
    const QStringList before = test.allocationsInStore();
    open(test, "SO-1");
    QVERIFY(choose(test, u"sooner:SO-1|CHAIR|1|1"_s));
    QVERIFY2(facts(test)[1].title.contains(u"swaps with SO-4 / CHAIR"_s), qPrintable(facts(test)[1].title));
    test.click(test.child("soonerApplyButton"));
    QVERIFY(test.settle());
    QVERIFY(test.allocationsInStore().contains(u"SO-1/CHAIR 4 B1"_s));
    QVERIFY(test.allocationsInStore().contains(u"SO-4/CHAIR 4 B2"_s));
    QTRY_VERIFY(!test.child("soonerDialog"));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), before);
}

void TestSoonerDialog::wholeOrderAndCustomer()
{
    TestWindow test(lateLine);
    open(test, "SO-1");
    auto* const scope = test.child<QComboBox>("soonerScopeBox");
    QCOMPARE(scope->count(), 3);
    QCOMPARE(scope->itemText(2), u"All orders of <b>Smith</b>"_s);
    scope->setCurrentIndex(2);
    QVERIFY(test.settle());
    QStringList lines;
    for (const Fact& fact : facts(test))
        if (!fact.choosable)
            lines << fact.id;
    QCOMPARE(lines, (QStringList { u"line:SO-1|CHAIR|1"_s, u"line:SO-5|CHAIR|1"_s }));
    QVERIFY(choose(test, u"sooner:SO-1|CHAIR|1|1"_s));
    test.click(test.child("soonerApplyButton"));
    QVERIFY(test.settle());
    QVERIFY2(test.child("soonerDialog"), "there is more to do");
    QVERIFY(!choose(test, u"sooner:SO-1|CHAIR|1|1"_s));
}

void TestSoonerDialog::saysSoIfNothingHelps()
{
    TestWindow test(lateLine);
    open(test, "SO-4");
    QCOMPARE(facts(test).size(), std::size_t { 1 });
    QVERIFY2(facts(test).front().title.contains(u"Nothing would make it sooner"_s), qPrintable(facts(test)[0].title));
    QVERIFY(!test.child("soonerApplyButton")->isEnabled());
    QVERIFY(test.child<QLabel>("soonerHint")->text().startsWith(u"Nothing helps"_s));
    test.child<QComboBox>("soonerScopeBox")->setCurrentIndex(1);
    QVERIFY(test.settle());
    QVERIFY2(test.child<QLabel>("soonerHint")->text().startsWith(u"Every line is on time"_s),
        qPrintable(test.child<QLabel>("soonerHint")->text()));
}

void TestSoonerDialog::followsChanges()
{
    TestWindow test(lateLine);
    open(test, "SO-1");
    const std::size_t before = facts(test).size();
    Session other(
        workbench::storesOf(test.folder() + u"/test.db"_s, [] { return *Date::parse("2027-01-08"); }), u"Ben"_s);
    other.submit(CreateBatch { BatchRef("B9"), Sku("CHAIR"), 50 }, [](const Answer&) {});
    QTRY_VERIFY(facts(test).size() != before || facts(test)[1].title.contains(u"B9"_s));
    QTRY_VERIFY2(facts(test)[1].title.contains(u"B9"_s), "free stock before all else");
    QVERIFY(test.settle());
}

QTEST_MAIN(TestSoonerDialog)
#include "tst_soonerdialog.moc"
