#include "adapters/sql/store.h"
#include "domain/deliver.h"
#include "gui/testwindow.h"
#include "ui/answers/skubox.h"
#include "ui/inspector/factlist.h"
#include "workbench/composition.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// When can we deliver?
class TestDeliverDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void answersAreTheDomains();
    void answersWhileOneTypes();
    void comparesWithTheWantedDate();
    void completesByDescription();
    void copiesASentence();
    void keepsAnAnswerAndUndoesIt();
    void staysOutsideTheFillRates();
    void saysWhyItCouldNotBeKept();
    void saysWhyThereIsNoAnswer();

private:
    static void open(TestWindow& test);
};

namespace {

const std::vector<Fact>& facts(TestWindow& test)
{
    return test.child<FactList>("deliverAnswersView")->facts();
}

void ask(TestWindow& test, int qty)
{
    test.child<QSpinBox>("deliverQuantityEdit")->setValue(qty);
    QVERIFY(test.settle());
}

std::unique_ptr<ReadModel> storeOf(const TestWindow& test)
{
    return openReadModel(test.folder().toStdString() + "/test.db", [] { return *Date::parse("2027-01-08"); });
}

} // namespace

void TestDeliverDialog::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestDeliverDialog::open(TestWindow& test)
{
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    QTest::keyClick(test.window().windowHandle(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(test.child("deliverDialog"));
    QVERIFY(test.settle());
}

void TestDeliverDialog::answersAreTheDomains()
{
    TestWindow test;
    open(test);
    ask(test, 12);
    const auto expected = deliver(storeOf(test)->product(Sku("CHAIR")), 12);
    QVERIFY(expected.size() > 1);
    QCOMPARE(facts(test).size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        for (const DeliveryPart& part : expected[i].parts)
            QVERIFY2(facts(test)[i].title.contains(QString::fromStdString(part.batch.text())),
                qPrintable(facts(test)[i].title));
    QCOMPARE(facts(test).front().id, u"answer:free"_s);
}

void TestDeliverDialog::answersWhileOneTypes()
{
    TestWindow test;
    open(test);
    QCOMPARE(test.child<SkuBox>("deliverSkuBox")->currentText(), u"CHAIR"_s);
    QVERIFY(facts(test).front().title.startsWith(u"1 of CHAIR"_s));
    auto* const qty = test.child<QSpinBox>("deliverQuantityEdit");
    qty->setFocus();
    qty->selectAll();
    QTest::keyClicks(qty, u"25"_s);
    QVERIFY(test.settle());
    QVERIFY2(facts(test).front().title.startsWith(u"25 of CHAIR"_s), qPrintable(facts(test).front().title));
}

void TestDeliverDialog::comparesWithTheWantedDate()
{
    TestWindow test;
    open(test);
    test.child<QCheckBox>("deliverByBox")->setChecked(true);
    test.child<QDateEdit>("deliverByEdit")->setDate(QDate(2027, 1, 18));
    ask(test, 25);
    QVERIFY2(facts(test).front().title.contains(u"3 days later than wanted"_s), qPrintable(facts(test).front().title));
}

void TestDeliverDialog::completesByDescription()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        DescribeProduct described { Sku("TABLE") };
        described.description = "<b>Oak</b> dining";
        sender.send(described);
    });
    test.action("deliverAction")->trigger();
    QVERIFY(test.settle());
    auto* const box = test.child<SkuBox>("deliverSkuBox");
    QCOMPARE(box->count(), 2);
    QCompleter* const completer = box->completer();
    completer->setCompletionPrefix(u"dining"_s);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"TABLE"_s);
    box->setCurrentIndex(0);
    QCOMPARE(box->sku(), Sku("CHAIR"));
}

void TestDeliverDialog::copiesASentence()
{
    TestWindow test;
    open(test);
    ask(test, 5);
    test.click(test.child("deliverCopyButton"));
    QCOMPARE(QGuiApplication::clipboard()->text(), facts(test).front().title);
}

void TestDeliverDialog::keepsAnAnswerAndUndoesIt()
{
    TestWindow test;
    const QStringList before = test.allocationsInStore();
    open(test);
    ask(test, 5);
    QCOMPARE(test.child<QDateEdit>("deliverUntilEdit")->date(), QDate(2027, 1, 15)); // today is a Friday
    test.child<QLineEdit>("deliverOrderEdit")->setText(u"KEEP-%1"_s);
    test.child<QLineEdit>("deliverCustomerEdit")->setText(u"<b>Müller</b>"_s);
    test.click(test.child("deliverKeepButton"));
    QVERIFY(test.settle());
    QTRY_VERIFY(!test.child("deliverDialog"));
    QVERIFY2(test.message().contains(u"KEEP-%1 / CHAIR"_s), qPrintable(test.message()));
    const ProductSnapshot product = storeOf(test)->product(Sku("CHAIR"));
    const OrderLine* const kept = product.line(lineOf("KEEP-%1", "CHAIR"));
    QVERIFY(kept);
    QCOMPARE(kept->qty, 5);
    QCOMPARE(kept->open(), 0);
    QCOMPARE(kept->details->kind, LineKind::SetAside);
    QCOMPARE(kept->details->note.followUp, Date::parse("2027-01-15"));
    QCOMPARE(kept->customer, std::string("<b>Müller</b>"));
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QCOMPARE(test.allocationsInStore(), before);
    QVERIFY(!storeOf(test)->product(Sku("CHAIR")).line(lineOf("KEEP-%1", "CHAIR")));
}

void TestDeliverDialog::staysOutsideTheFillRates()
{
    TestWindow test;
    const Kpis before = test.window().store().figures();
    open(test);
    ask(test, 5);
    test.click(test.child("deliverKeepButton"));
    QVERIFY(test.settle());
    QTRY_VERIFY(test.line("KEEP-20270115").isValid());
    QCOMPARE(test.window().store().figures().lines, before.lines);
    QCOMPARE(test.window().store().figures().unitFill, before.unitFill);
    QCOMPARE(test.window().store().figures().lineFill, before.lineFill);
}

void TestDeliverDialog::saysWhyItCouldNotBeKept()
{
    TestWindow test;
    open(test);
    ask(test, 5);
    {
        SqlStore store(test.folder().toStdString() + "/test.db");
        Sender(store.beginWork(), "Ben").send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    }
    test.click(test.child("deliverKeepButton"));
    QVERIFY(test.settle());
    QVERIFY(test.child("deliverDialog"));
    const auto* const hint = test.child<QLabel>("deliverHint");
    QVERIFY2(hint->text().contains(u"B1 has 0 units"_s), qPrintable(hint->text()));
    QVERIFY(!storeOf(test)->product(Sku("CHAIR")).line(lineOf("KEEP-20270115", "CHAIR")));
    ask(test, 4);
    QVERIFY2(!hint->text().contains(u"B1 has 0 units"_s), qPrintable(hint->text()));
}

void TestDeliverDialog::saysWhyThereIsNoAnswer()
{
    TestWindow test;
    test.action("deliverAction")->trigger();
    QVERIFY(test.settle());
    const auto* const hint = test.child<QLabel>("deliverHint");
    QVERIFY(hint->text().startsWith(u"Choose a product"_s));
    QVERIFY(!test.child("deliverKeepButton")->isEnabled());
    test.child<SkuBox>("deliverSkuBox")->setEditText(u"<b>none</b>"_s);
    QVERIFY(test.settle());
    QCOMPARE(hint->text(), u"There is no product <b>none</b>."_s);
    test.child<SkuBox>("deliverSkuBox")->setEditText(u"CHAIR"_s);
    QVERIFY(test.settle());
    QVERIFY(!facts(test).empty());
    test.child<QLineEdit>("deliverOrderEdit")->clear();
    QVERIFY(!test.child("deliverKeepButton")->isEnabled());
    QVERIFY(hint->text().contains(u"which order"_s));
}

QTEST_MAIN(TestDeliverDialog)
#include "tst_deliverdialog.moc"
