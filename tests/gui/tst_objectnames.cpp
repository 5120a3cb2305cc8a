#include "gui/testwindow.h"

#include <algorithm>
#include <QAbstractButton>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// ui/OBJECTNAMES.md is the contract: what it names is there, and what is there is named in it.
class TestObjectNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void documentedNamesAreThere();
    void foundNamesAreDocumented();
    void accessibleNames();

private:
    static void openAll(TestWindow& test);
    static QSet<QString> found(TestWindow& test);

    QSet<QString> m_documented;
};

void TestObjectNames::initTestCase()
{
    QFile file(QStringLiteral(OBJECTNAMES));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression name(u"^\\| `(\\w+)`"_s, QRegularExpression::MultilineOption);
    auto match = name.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext())
        m_documented << match.next().captured(1);
    QVERIFY(m_documented.size() > 30);
}

void TestObjectNames::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

static QByteArray told(const QSet<QString>& names)
{
    QByteArray text;
    for (const QString& name : names)
        text += name.toUtf8() + ' ';
    return text;
}

/// With a draft that was discarded, and one that is open.
static void drafted(TestWindow& test)
{
    for (const bool again : { true, false }) {
        test.action("draftAction")->trigger();
        test.window().dispatcher().send(HoldBatch { BatchRef("B3") });
        test.settle();
        if (again)
            test.click(test.child("draftDiscardButton"));
    }
    test.click(test.child("draftDifferencesButton"));
    test.action("saveDraftAction")->trigger();
}

/// The chairs with all that the dialogs need: an inbound shipment, a pick list.
static void busy(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(CreateBatch { BatchRef("S1"), Sku("CHAIR"), 5, { Date::parse("2027-01-21"), "SHIP-1" } });
    sender.send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B2") });
    sender.send(Release { { lineOf("SO-1", "CHAIR") }, {}, {} });
}

/// With a change of supply that is looked at, and both values of a batch that are typed. Hidden, they hold up nothing.
static void previewed(TestWindow& test)
{
    test.window().dispatcher().sendPreviewed(ChangeBatchQuantity { BatchRef("B2"), 0 });
    test.settle();
    test.child("impactDialog")->hide();
    test.select(test.batch("B1"));
    for (const char* const action : { "changeQuantityAction", "changeEtaAction" }) {
        test.action(action)->trigger();
        test.child("changeDialog")->hide();
    }
}

/// A cell that is typed over.
static void edited(TestWindow& test)
{
    test.table("linesView")->setCurrentIndex(test.line("SO-3", "due"));
    test.action("editCellAction")->trigger();
}

/// Everything that comes and goes, at once.
void TestObjectNames::openAll(TestWindow& test)
{
    test.recent().add(test.folder() + u"/test.db"_s);
    test.action("manualAction")->trigger();
    test.select(test.cell("productsView", "product:CHAIR|sku"));
    test.select(test.line("SO-1"));
    previewed(test);
    drafted(test);
    test.select(test.batch("S1"));
    for (const char* const action : { "importAction", "exportAction", "autoAllocateAction", "compareStrategiesAction",
             "pinUntilAction", "moveToAction", "aboutAction", "sinceAction", "informAction", "toldAction",
             "handOverAction", "releaseAction", "shipAction", "pickListsAction", "printAction", "receiveAction",
             "returnAction", "shipmentEtaAction", "holdWithReasonAction", "noteAction", "batchNoteAction",
             "planningAction", "commandsAction", "shortcutsAction", "deliverAction", "soonerAction" })
        test.action(action)->trigger();
    auto* const views = test.child<QMenu>("viewsMenu");
    Q_EMIT views->aboutToShow();
    const auto entries = views->actions();
    const auto saving = std::ranges::find(entries, u"Save as…"_s, &QAction::text);
    QVERIFY(saving != entries.end());
    (*saving)->trigger();
    test.child<QAbstractButton>("viewBoard")->click();
    edited(test);
    test.settle();
    Q_EMIT test.table("linesView")->customContextMenuRequested({ 20, 20 });
    Q_EMIT test.table("batchesView")->customContextMenuRequested({ 20, 20 });
    Q_EMIT test.table("linesView")->horizontalHeader()->customContextMenuRequested({ 20, 5 });
    test.settle();
}

QSet<QString> TestObjectNames::found(TestWindow& test)
{
    QSet<QString> names { test.window().objectName() };
    static const QRegularExpression number(u"_\\d+$"_s); // of lanes
    const auto objects = test.window().findChildren<QObject*>();
    for (const QObject* const object : objects) {
        const QString name = object->objectName().replace(number, u"_n"_s);
        const bool ours = (object->isWidgetType() || qobject_cast<const QAction*>(object) != nullptr) && !name.isEmpty()
            && !name.startsWith(u"qt_"_s) && !name.startsWith(u"_q_"_s)
            && !name.startsWith(u"Scroll"_s); // Qt's own, of tab bars
        if (ours)
            names << name;
    }
    return names;
}

void TestObjectNames::documentedNamesAreThere()
{
    TestWindow test(busy);
    openAll(test);
    QSet<QString> missing = m_documented - found(test);
    // These are made by what a test of the names cannot do: choosing files, starting the program, and somebody else.
    missing -= { u"fileDialog"_s, u"createBox"_s, u"createButton"_s, u"failureBox"_s, u"searchToken"_s,
        u"allocateInProducts"_s, u"conflictReplayButton"_s, u"conflictChooseButton"_s, u"conflictShowButton"_s,
        u"conflictDiscardButton"_s, u"shownExportDialog"_s, u"shownExportText"_s, u"shownExportProgress"_s,
        u"shownExportCancelButton"_s, u"batchPicker"_s, u"pickerSearch"_s, u"pickerView"_s, u"pickerHint"_s };
    // These come after another program has been at work, and at the end.
    missing -= { u"draftTroubleButton"_s, u"draftRestoreButton"_s, u"leaveDraftBox"_s, u"leaveDraftSaveButton"_s,
        u"leaveDraftDiscardButton"_s, u"leaveDraftCancelButton"_s };
    QVERIFY2(missing.isEmpty(), told(missing).constData());
}

void TestObjectNames::foundNamesAreDocumented()
{
    TestWindow test(busy);
    openAll(test);
    const QSet<QString> unknown = found(test) - m_documented;
    QVERIFY2(unknown.isEmpty(), told(unknown).constData());
}

void TestObjectNames::accessibleNames()
{
    TestWindow test;
    for (const char* const name : { "linesView", "batchesView", "productsView", "activityView", "searchEdit" })
        QVERIFY2(!test.child(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestObjectNames)
#include "tst_objectnames.moc"
