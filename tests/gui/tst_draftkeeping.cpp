#include "adapters/drafts/draftfolder.h"
#include "adapters/sql/store.h"
#include "gui/testwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// Drafts under a name: saved, gone on with, deleted, and asked about before one is left.
class TestDraftKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(QApplication::topLevelWidgets().isEmpty()); }
    void savedAndGoneOnWith();
    void aTakenNameIsAsked();
    void itsOwnNameIsNot();
    void applyingEndsIt();
    void deletingCanBeUndone();
    void whatNoLongerFitsIsTold();
    void closingAsks();
    void openingAnotherFileAsks();
    void goingOnWithAnotherAsks();
    void handOverGoesOnWithOne();
    void damagedFilesAreTold();
    void hostileName();
    void whatCannotBeWrittenIsTold();

private:
    static void moveTwo(TestWindow& test);
    static void save(TestWindow& test, const QString& name);
    static void discard(TestWindow& test);
    static void resume(TestWindow& test, const QString& name);
    static QAction* entry(TestWindow& test, const char* menu, const QString& name);
    static QStringList stored(TestWindow& test);
    static QString title(TestWindow& test) { return test.child<QLabel>("draftTitle")->text(); }
    static bool isOpen(TestWindow& test) { return test.child("draftTitle")->isVisible(); }
    static const QStringList asStored;
};

const QStringList TestDraftKeeping::asStored { u"SO-1/CHAIR 4 B1"_s };

void TestDraftKeeping::moveTwo(TestWindow& test)
{
    test.action("draftAction")->trigger();
    QVERIFY(test.settle());
    for (const auto& [order, batch] : { std::pair("SO-1", "B2"), std::pair("SO-2", "B1") })
        test.window().dispatcher().send(MoveLine { { lineOf(order, "CHAIR") }, {}, BatchRef(batch) });
    QVERIFY(test.settle());
    QTRY_COMPARE(title(test), u"Draft: 2 changes, not applied"_s);
}

void TestDraftKeeping::save(TestWindow& test, const QString& name)
{
    test.click(test.child("draftSaveButton"));
    auto* const edit = test.child<QLineEdit>("draftNameEdit");
    QVERIFY(edit);
    edit->setText(name);
    test.click(test.child("saveDraftButton"));
    QVERIFY(test.settle());
}

void TestDraftKeeping::discard(TestWindow& test)
{
    test.click(test.child("draftDiscardButton"));
    QVERIFY(test.settle());
    QVERIFY(!isOpen(test));
}

QAction* TestDraftKeeping::entry(TestWindow& test, const char* menu, const QString& name)
{
    Q_EMIT test.child<QMenu>("draftsMenu")->aboutToShow();
    if (!test.settle())
        return nullptr;
    for (QAction* const action : test.child<QMenu>(menu)->actions())
        if (action->text().section(u'\t', 0, 0) == name)
            return action;
    return nullptr;
}

void TestDraftKeeping::resume(TestWindow& test, const QString& name)
{
    QAction* const action = entry(test, "draftsMenu", name);
    QVERIFY(action);
    action->trigger();
    QVERIFY(test.settle());
}

QStringList TestDraftKeeping::stored(TestWindow& test)
{
    QStringList names;
    DraftFolder shelf((test.folder() + u"/test.db"_s).toStdString());
    for (const KeptDraft& draft : shelf.content().drafts)
        names << QString::fromStdString(draft.name);
    names.sort();
    return names;
}

void TestDraftKeeping::savedAndGoneOnWith()
{
    TestWindow test;
    QVERIFY(!test.action("saveDraftAction")->isEnabled());
    moveTwo(test);
    save(test, u"Swap for Smith"_s);
    QVERIFY(!test.child("saveDraftDialog") || !test.child("saveDraftDialog")->isVisible());
    QCOMPARE(title(test), u"Draft “Swap for Smith”: 2 changes, not applied"_s);
    QCOMPARE(test.message(), u"Saved the draft “Swap for Smith”."_s);
    QCOMPARE(stored(test), QStringList { u"Swap for Smith"_s });
    discard(test);
    QVERIFY(test.message().contains(u"left as it was saved"_s));
    QTRY_COMPARE(test.batchOf("SO-1"), u"B1"_s);
    resume(test, u"Swap for Smith"_s);
    QTRY_COMPARE(title(test), u"Draft “Swap for Smith”: 2 changes, not applied"_s);
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    QCOMPARE(test.allocationsInStore(), asStored);
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    QTRY_COMPARE(title(test), u"Draft “Swap for Smith”: 1 change, not applied"_s);
}

void TestDraftKeeping::aTakenNameIsAsked()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    discard(test);
    moveTwo(test);
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    save(test, u"A"_s);
    auto* const button = test.child<QPushButton>("saveDraftButton");
    QCOMPARE(button->text(), u"&Replace"_s);
    QVERIFY(test.child<QLabel>("saveDraftHint")->text().contains(u"already A: 2 changes, by Anna"_s));
    QTest::keyClicks(test.child("draftNameEdit"), u"B"_s);
    QCOMPARE(button->text(), u"&Save"_s);
    QTest::keyClick(test.child("draftNameEdit"), Qt::Key_Backspace);
    test.click(button);
    QVERIFY(test.settle());
    QCOMPARE(button->text(), u"&Replace"_s);
    test.click(button);
    QVERIFY(test.settle());
    QCOMPARE(title(test), u"Draft “A”: 1 change, not applied"_s);
    QCOMPARE(stored(test), QStringList { u"A"_s });
}

void TestDraftKeeping::itsOwnNameIsNot()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    test.action("undoAction")->trigger();
    QVERIFY(test.settle());
    test.action("saveDraftAction")->trigger();
    QCOMPARE(test.child<QLineEdit>("draftNameEdit")->text(), u"A"_s);
    test.click(test.child("saveDraftButton"));
    QVERIFY(test.settle());
    QCOMPARE(test.message(), u"Saved the draft “A”."_s);
    QTRY_VERIFY(!test.child("saveDraftDialog"));
    DraftFolder((test.folder() + u"/test.db"_s).toStdString()).keep({ "A", "Ben", {}, {} });
    test.action("saveDraftAction")->trigger();
    QTRY_VERIFY(test.child("saveDraftButton"));
    test.click(test.child("saveDraftButton"));
    QVERIFY(test.settle());
    // Somebody else has saved it since.
    QTRY_VERIFY(test.child<QLabel>("saveDraftHint")->text().contains(u"by Ben"_s));
}

void TestDraftKeeping::applyingEndsIt()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    test.click(test.child("draftApplyButton"));
    QVERIFY(test.settle());
    QCOMPARE(stored(test), QStringList());
    QVERIFY(!entry(test, "draftsMenu", u"A"_s));
    QCOMPARE(test.allocationsInStore().size(), 2);
}

void TestDraftKeeping::deletingCanBeUndone()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A & B"_s);
    discard(test);
    entry(test, "draftsDeleteMenu", u"A && B"_s)->trigger();
    QVERIFY(test.settle());
    QCOMPARE(stored(test), QStringList());
    QCOMPARE(test.message(), u"Deleted the draft “A & B”."_s);
    QVERIFY(!test.child<QMenu>("draftsDeleteMenu")->menuAction()->isEnabled());
    test.click(test.child("draftRestoreButton"));
    QVERIFY(test.settle());
    QCOMPARE(stored(test), QStringList { u"A & B"_s });
}

void TestDraftKeeping::whatNoLongerFitsIsTold()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    discard(test);
    SqlStore store((test.folder() + u"/test.db"_s).toStdString());
    Sender(store.beginWork(), "Ben").send(ChangeBatchQuantity { BatchRef("B2"), 3 });
    QVERIFY(test.settle());
    resume(test, u"A"_s);
    QTRY_COMPARE(title(test), u"Draft “A”: 2 changes, one no longer fits"_s);
    QTRY_COMPARE(test.message(),
        u"One change of the draft “A” no longer fits: move SO-1 / CHAIR to B2 (B2 has 3 units available, 4 wanted.)"_s);
    test.click(test.child("draftTroubleButton"));
    QVERIFY(test.child("draftDialog")->isVisible());
    test.child("draftDialog")->close();
}

void TestDraftKeeping::closingAsks()
{
    TestWindow test;
    MainWindow& window = test.window();
    moveTwo(test);
    window.close();
    QVERIFY(window.isVisible());
    test.click(test.child("leaveDraftCancelButton"));
    QVERIFY(window.isVisible() && isOpen(test));
    QTRY_VERIFY(!test.child("leaveDraftBox"));
    window.close();
    test.click(test.child("leaveDraftSaveButton"));
    QTRY_VERIFY(test.child("draftNameEdit"));
    QTest::keyClicks(test.child("draftNameEdit"), u"A"_s);
    test.click(test.child("saveDraftButton"));
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(stored(test), QStringList { u"A"_s });

    TestWindow other;
    moveTwo(other);
    other.window().close();
    other.click(other.child("leaveDraftDiscardButton"));
    QTRY_VERIFY(!other.window().isVisible());
    QCOMPARE(stored(other), QStringList());

    TestWindow unchanged;
    moveTwo(unchanged);
    save(unchanged, u"A"_s);
    unchanged.window().close();
    QVERIFY2(!unchanged.window().isVisible(), "it is saved as it is");
}

void TestDraftKeeping::openingAnotherFileAsks()
{
    for (const auto& [action, asked] : { std::pair("newDatabaseAction", &MainWindow::newDatabaseWanted),
             std::pair("openDatabaseAction", &MainWindow::openDatabaseWanted),
             std::pair("openSampleAction", &MainWindow::sampleWanted) }) {
        TestWindow test;
        const QSignalSpy wanted(&test.window(), asked);
        moveTwo(test);
        test.action(action)->trigger();
        QCOMPARE(wanted.size(), 0);
        test.click(test.child("leaveDraftDiscardButton"));
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY2(isOpen(test), "nothing is lost until there is another window");
    }
}

void TestDraftKeeping::goingOnWithAnotherAsks()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    discard(test);
    moveTwo(test);
    resume(test, u"A"_s);
    QCOMPARE(title(test), u"Draft: 2 changes, not applied"_s);
    test.click(test.child("leaveDraftDiscardButton"));
    QVERIFY(test.settle());
    QTRY_COMPARE(title(test), u"Draft “A”: 2 changes, not applied"_s);
}

void TestDraftKeeping::handOverGoesOnWithOne()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    discard(test);
    test.action("handOverAction")->trigger();
    QVERIFY(test.settle());
    auto* const headings = test.child<QAbstractItemView>("handOverHeadings");
    const int last = headings->model()->rowCount() - 1;
    QCOMPARE(headings->model()->index(last, 0).data().toString(), u"Stored drafts (1)"_s);
    headings->setCurrentIndex(headings->model()->index(last, 0));
    auto* const entries = test.child<QAbstractItemView>("handOverEntries");
    const QModelIndex entry = entries->model()->index(0, 0);
    QVERIFY2(entry.data().toString().startsWith(u"A: 2 changes, by Anna on "_s), qPrintable(entry.data().toString()));
    QTest::mouseClick(entries->viewport(), Qt::LeftButton, {}, entries->visualRect(entry).center());
    QTest::mouseDClick(entries->viewport(), Qt::LeftButton, {}, entries->visualRect(entry).center());
    QVERIFY(test.settle());
    QTRY_COMPARE(title(test), u"Draft “A”: 2 changes, not applied"_s);
}

void TestDraftKeeping::damagedFilesAreTold()
{
    TestWindow test;
    moveTwo(test);
    save(test, u"A"_s);
    QFile file(test.folder() + u"/test.db.drafts/b.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    Q_EMIT test.child<QMenu>("draftsMenu")->aboutToShow();
    QVERIFY(test.settle());
    const QList<QAction*> actions = test.child<QMenu>("draftsMenu")->actions();
    QVERIFY(actions[1]->text().startsWith(u"No draft can be read from"_s));
    QVERIFY(!actions[1]->isEnabled());
    QVERIFY(file.exists());
}

void TestDraftKeeping::hostileName()
{
    TestWindow test;
    const QString name = u"<b>&../\u0627\u0644"_s;
    moveTwo(test);
    save(test, name);
    QCOMPARE(title(test), u"Draft “%1”: 2 changes, not applied"_s.arg(name));
    discard(test);
    resume(test, QString(name).replace(u'&', u"&&"_s));
    QTRY_COMPARE(title(test), u"Draft “%1”: 2 changes, not applied"_s.arg(name));
    QCOMPARE(test.child<QLabel>("draftTitle")->textFormat(), Qt::PlainText);
}

void TestDraftKeeping::whatCannotBeWrittenIsTold()
{
    TestWindow test;
    QFile inTheWay(test.folder() + u"/test.db.drafts"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    moveTwo(test);
    save(test, u"A"_s);
    QVERIFY(test.child("saveDraftDialog")->isVisible());
    QVERIFY2(test.child<QLabel>("saveDraftHint")->text().contains(u"could not be written"_s)
            || test.child<QLabel>("saveDraftHint")->text().contains(u"cannot be written"_s),
        qPrintable(test.child<QLabel>("saveDraftHint")->text()));
    QCOMPARE(title(test), u"Draft: 2 changes, not applied"_s);
    test.click(test.child("saveDraftCancelButton"));
}

QTEST_MAIN(TestDraftKeeping)
#include "tst_draftkeeping.moc"
