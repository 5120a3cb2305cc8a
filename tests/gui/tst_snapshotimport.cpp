#include "gui/testwindow.h"
#include "service/draft.h"
#include "ui/day/snapshotplan.h"
#include "ui/models/formats.h"
#include "workbench/composition.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Tomorrow's files of everything open: what they would do is shown, decided, and then done just so.
class TestSnapshotImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void looksBeforeItImports();
    void dryRunAndImportGiveTheSameList_data();
    void dryRunAndImportGiveTheSameList();
    void theQuestionAnsweredBothWays_data();
    void theQuestionAnsweredBothWays();
    void othersChangedSomethingMeanwhile();
    void hostileNamesAreText();
};

namespace {

/// What was there the day before: SO-1 on B1, SO-2 on B2, SO-3 open.
void dayOne(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B2") });
}

// SO-1 has left with the 4 of B1; B2 came as B2-IN; SO-3 was cancelled; T1 was counted; SO-4 and N1 are new.
constexpr auto batchesOfDayTwo = "ref,sku,qty,eta\nB1,CHAIR,6,\nB2-IN,CHAIR,20,\nB3,CHAIR,2,\nT1,TABLE,4,\n"
                                 "N1,TABLE,7,2027-02-01\n";
constexpr auto ordersOfDayTwo = "orderid,sku,qty,customer,due\nSO-2,CHAIR,6,Jones,\nSO-1,TABLE,5,Smith,\n"
                                "SO-4,TABLE,2,Miller,2027-01-15\n";

QString write(TestWindow& test, const char* name, const QByteArray& text)
{
    QString path = test.folder() + u'/' + QLatin1StringView(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", name);
    return path;
}

void look(TestWindow& test, const QByteArray& batches, const QByteArray& orders)
{
    test.action("importAction")->trigger();
    test.child<QLineEdit>("batchesFileEdit")->setText(write(test, "batches.csv", batches));
    test.child<QLineEdit>("ordersFileEdit")->setText(write(test, "orders.csv", orders));
    test.child<QCheckBox>("snapshotBox")->setChecked(true);
    QCOMPARE(test.child<QPushButton>("importButton")->text(), u"&Look what changes"_s);
    test.click(test.child("importButton"));
    QTRY_VERIFY(test.child("snapshotView")->isVisible());
    QVERIFY(test.settle());
}

void press(TestWindow& test, const char* button)
{
    test.click(test.child(button));
    QVERIFY(test.settle());
}

QStringList rows(const QAbstractItemModel* model)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 0).data().toString();
    return texts;
}

QStringList headings(TestWindow& test)
{
    return rows(test.child<QAbstractItemView>("snapshotHeadings")->model());
}

/// Everything that is listed, heading by heading.
QStringList listed(TestWindow& test)
{
    auto* const view = test.child<QAbstractItemView>("snapshotHeadings");
    QStringList all;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        all << view->currentIndex().data().toString();
        all << rows(test.child<QAbstractItemView>("snapshotEntries")->model());
    }
    return all;
}

QStringList flat(const std::vector<SectionsView::Section>& sections)
{
    QStringList all;
    for (const SectionsView::Section& section : sections)
        all << section.heading.text << section.sentences;
    return all;
}

} // namespace

void TestSnapshotImport::looksBeforeItImports()
{
    TestWindow test(dayOne);
    look(test, batchesOfDayTwo, ordersOfDayTwo);
    const QStringList found = headings(test);
    for (const char* const heading :
        { "Shipped (1)", "Cancelled (1)", "Received (1)", "Quantities (1)", "New lines (1)", "New batches (2)" })
        QVERIFY2(found.contains(QLatin1StringView(heading)), qPrintable(found.join(u'|')));
    QVERIFY2(test.batch("B2").isValid() && test.batch("B1", "qty").data() == u"10"_s, "nothing has changed yet");
    press(test, "goneCancel");
    QVERIFY(listed(test).contains(u"SO-3 / CHAIR is gone: cancelled (9 units)."_s));
    press(test, "importButton");
    QTRY_VERIFY(!test.batch("B2").isValid());
    QTRY_COMPARE(test.batchOf("SO-2"), u"B2-IN"_s);
    QVERIFY(!test.line("SO-3").isValid());
    QCOMPARE(test.batch("B1", "qty").data().toString(), u"6"_s);
    test.action("undoAction")->trigger();
    QTRY_COMPARE(test.batchOf("SO-2"), u"B2"_s);
    QTRY_VERIFY(test.line("SO-3").isValid());
}

void TestSnapshotImport::dryRunAndImportGiveTheSameList_data()
{
    QTest::addColumn<QString>("choice");
    for (const char* const choice : { "goneKeep", "goneShip", "goneCancel" })
        QTest::addRow("%s", choice) << QString::fromLatin1(choice);
}

void TestSnapshotImport::dryRunAndImportGiveTheSameList()
{
    QFETCH(const QString, choice);
    TestWindow test(dayOne);
    look(test, batchesOfDayTwo, ordersOfDayTwo);
    press(test, choice.toLatin1().constData());
    const QStringList shown = listed(test);
    const auto ports = workbench::windowPorts([] { return *Date::parse("2027-01-08"); });
    Import import { ports.readFiles({ test.folder() + u"/batches.csv"_s, test.folder() + u"/orders.csv"_s }, {}).data };
    import.snapshot = choice == u"goneKeep"_s ? Gone::Keep : choice == u"goneShip"_s ? Gone::Ship : Gone::Cancel;
    QStringList done;
    test.session().submit(import, [&](const Answer& answer) {
        const auto date = [](Date day) { return formats::date(day, *Date::parse("2027-01-08"), QLocale()); };
        done = flat(proposalsOf(std::get<ImportResult>(answer.outcome.result), answer.outcome.events, date));
    });
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(done, shown);
}

void TestSnapshotImport::theQuestionAnsweredBothWays_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("qty");
    QTest::addRow("not yet") << u"askedLater"_s << u"6"_s;
    QTest::addRow("older") << u"askedOlder"_s << u"6"_s;
    QTest::addRow("counted") << u"askedCounted"_s << u"10"_s;
}

/// 4 of B1 were shipped today, and the file says 10 all the same.
void TestSnapshotImport::theQuestionAnsweredBothWays()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, qty);
    TestWindow test([](Sender& sender) {
        dayOne(sender);
        sender.send(Ship { { { lineOf("SO-1", "CHAIR") } }, 0 });
    });
    look(test, "ref,sku,qty,eta\nB1,CHAIR,10,\nB2,CHAIR,20,2027-01-21\nB3,CHAIR,2,\nT1,TABLE,5,\n",
        "orderid,sku,qty\nSO-2,CHAIR,6\nSO-3,CHAIR,9\nSO-1,TABLE,3\nSO-7,TABLE,1\n");
    QCOMPARE(test.child<QLabel>("askedQuestion")->text(), u"B1: file says 10, here 6 after 4 shipped today"_s);
    QVERIFY(headings(test).contains(u"To be decided (1)"_s));
    press(test, answer.toLatin1().constData());
    QCOMPARE(headings(test).contains(u"To be decided (1)"_s), answer == u"askedLater"_s);
    QCOMPARE(headings(test).contains(u"Quantities (1)"_s), answer == u"askedCounted"_s);
    press(test, "importButton");
    QTRY_VERIFY(test.cell("linesView", "line:SO-7|TABLE|1|order").isValid());
    QCOMPARE(test.batch("B1", "qty").data().toString(), qty);
}

void TestSnapshotImport::othersChangedSomethingMeanwhile()
{
    TestWindow test(dayOne);
    look(test, batchesOfDayTwo, ordersOfDayTwo);
    bool done = false;
    test.session().submit(HoldBatch { BatchRef("B3") }, [&](const Answer&) { done = true; });
    QTRY_VERIFY(done);
    press(test, "importButton");
    QVERIFY(test.child<QLabel>("importResult")->text().startsWith(u"Something has changed since you looked."_s));
    QVERIFY2(test.batch("B2").isValid(), "nothing was imported");
    press(test, "importButton");
    QTRY_VERIFY(test.cell("batchesView", "batch:N1|ref").isValid());
}

void TestSnapshotImport::hostileNamesAreText()
{
    TestWindow test(dayOne);
    look(test, batchesOfDayTwo, "orderid,sku,qty\nSO-2,CHAIR,6\nSO-1,TABLE,3\n<b>\u05d0</b>,CHAIR,1\n");
    QVERIFY2(listed(test).join(u'|').contains(u"<b>\u05d0</b>"_s), qPrintable(listed(test).join(u'|')));
}

QTEST_MAIN(TestSnapshotImport)
#include "tst_snapshotimport.moc"
