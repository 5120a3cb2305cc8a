#include "gui/testwindow.h"
#include "ui/daywatch.h"

#include <QLabel>
#include <QSignalSpy>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestMidnight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void linesBecomeLateByThemselves();
    void anotherLookChangesNothing();
};

void TestMidnight::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestMidnight::linesBecomeLateByThemselves()
{
    TestWindow test;
    QCOMPARE(test.line("SO-1", "status").data().toString(), u"on time"_s);
    for (int day = 8; day < 14; ++day)
        test.passMidnight();
    QCOMPARE(test.line("SO-1", "status").data().toString(), u"on time"_s);
    test.window().dayWatch().look();
    QVERIFY(test.settle());
    QTRY_COMPARE(test.line("SO-1", "status").data().toString(), u"2 days late"_s);
    QCOMPARE(test.child<QLabel>("statusLate")->accessibleName(), u"1 late"_s);
    QCOMPARE(test.line("SO-1", "ready").data().toString(), u"now"_s);
}

void TestMidnight::anotherLookChangesNothing()
{
    TestWindow test;
    QSignalSpy passed(&test.window().dayWatch(), &DayWatch::dayPassed);
    test.window().dayWatch().look();
    QCOMPARE(passed.count(), 0);
    test.passMidnight();
    test.window().dayWatch().look();
    test.window().dayWatch().look();
    QCOMPARE(passed.count(), 1);
}

QTEST_MAIN(TestMidnight)
#include "tst_midnight.moc"
