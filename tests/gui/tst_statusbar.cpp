#include "gui/testwindow.h"

#include <QLabel>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

class TestStatusBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theNameIsNeverElided();
    void whatMattersLeastGoesFirst();
};

void TestStatusBar::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestStatusBar::theNameIsNeverElided()
{
    TestWindow test;
    test.select(test.line("SO-1"));
    for (int width = 1280; width >= 660; width -= 60) {
        test.window().resize(width, 800);
        QTRY_COMPARE(test.window().width(), width);
        QCoreApplication::processEvents();
        auto* const who = test.child<QLabel>("statusWho");
        QVERIFY(who->isVisible());
        QVERIFY2(who->width() >= who->sizeHint().width(), qPrintable(QString::number(width)));
        for (const char* const name : { "statusLate", "statusShort", "busyLabel" }) {
            auto* const label = test.child<QLabel>(name);
            QVERIFY2(label->isVisible() && label->width() >= label->sizeHint().width(), name);
            QVERIFY(label->geometry().right() <= label->parentWidget()->width());
        }
    }
}

void TestStatusBar::whatMattersLeastGoesFirst()
{
    TestWindow test;
    const auto shown = [&](const char* name) { return test.child(name)->isVisible(); };
    test.window().resize(1280, 800);
    QTRY_VERIFY(shown("statusDatabase") && shown("statusUnits") && shown("statusLines"));
    test.window().resize(600, 800);
    QTRY_VERIFY(!shown("statusDatabase") && !shown("statusOrders"));
    test.window().resize(1280, 800);
    QTRY_VERIFY(shown("statusDatabase") && shown("statusUnits") && shown("statusLines"));
}

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
