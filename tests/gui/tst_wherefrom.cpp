#include "gui/testboard.h"

#include <QHelpEvent>
#include <QLabel>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

namespace {

/// What tips have said since; the platform without a display takes each away at once.
class Tips : public QObject
{
public:
    Tips() { qApp->installEventFilter(this); }
    const QString& shown() const { return m_shown; }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show && watched->inherits("QTipLabel"))
            m_shown += static_cast<QLabel*>(watched)->text() + u'\n';
        return QObject::eventFilter(watched, event);
    }

private:
    QString m_shown;
};

} // namespace

/// Where a line was before the planner's latest move: on its cards and in its tip.
class TestWhereFrom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QTRY_VERIFY(QApplication::topLevelWidgets().isEmpty()); } // tips go by and by
    void cardsSayWhereTheyWere();
    void undoTakesTheMarkAway();
    void othersMovesLeaveNoMark();
    void tipsSayWhereTheLineWas();
    void hostileNamesArePlainText();

private:
    static QString told(TestBoard& board, const char* card)
    {
        return board.card(card).data(Qt::AccessibleTextRole).toString();
    }
    static void showTip(TestWindow& test, const QModelIndex& index)
    {
        QWidget* const viewport = test.table("linesView")->viewport();
        const QPoint at = test.table("linesView")->visualRect(index).center();
        QHelpEvent event(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &event);
    }
};

void TestWhereFrom::cardsSayWhereTheyWere()
{
    TestBoard board;
    QVERIFY(!told(board, "SO-1|CHAIR|1|B1").contains(u"was"_s));
    board.drag("SO-1|CHAIR|1|B1", board.below(3));
    QTRY_VERIFY(board.card("SO-1|CHAIR|1|B2").isValid());
    QVERIFY2(told(board, "SO-1|CHAIR|1|B2").contains(u"was B1"_s), qPrintable(told(board, "SO-1|CHAIR|1|B2")));
    board.drag("SO-2|CHAIR|1|", board.below(3));
    QTRY_VERIFY(board.card("SO-2|CHAIR|1|B2").isValid());
    QVERIFY2(!told(board, "SO-2|CHAIR|1|B2").contains(u"was"_s), "it was nowhere");
}

void TestWhereFrom::undoTakesTheMarkAway()
{
    TestBoard board;
    board.drag("SO-1|CHAIR|1|B1", board.below(3));
    QTRY_VERIFY(board.card("SO-1|CHAIR|1|B2").isValid());
    board.action("undoAction")->trigger();
    QVERIFY(board.settle());
    QTRY_VERIFY(board.card("SO-1|CHAIR|1|B1").isValid());
    QVERIFY(!told(board, "SO-1|CHAIR|1|B1").contains(u"was"_s));
    board.action("redoAction")->trigger();
    QVERIFY(board.settle());
    QTRY_VERIFY(board.card("SO-1|CHAIR|1|B2").isValid());
    QVERIFY(told(board, "SO-1|CHAIR|1|B2").contains(u"was B1"_s));
}

void TestWhereFrom::othersMovesLeaveNoMark()
{
    TestBoard board;
    board.sendFromOutside(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("B2") });
    QTRY_VERIFY(board.card("SO-1|CHAIR|1|B2").isValid());
    QVERIFY(!told(board, "SO-1|CHAIR|1|B2").contains(u"was"_s));
}

void TestWhereFrom::tipsSayWhereTheLineWas()
{
    TestWindow test;
    test.window().dispatcher().send(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("B2") });
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    const Tips tips;
    showTip(test, test.line("SO-1", "batch"));
    QTRY_VERIFY2(tips.shown().contains(u"was B1"_s), qPrintable(tips.shown()));
    QVERIFY2(tips.shown().contains(u"B2"_s), "its own tip is still there");
    const Tips others;
    showTip(test, test.line("SO-2", "customer"));
    QVERIFY(test.settle());
    QVERIFY2(!others.shown().contains(u"was"_s), qPrintable(others.shown()));
}

void TestWhereFrom::hostileNamesArePlainText()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(CreateBatch { BatchRef("<b>B</b>"), Sku("CHAIR"), 10 });
        sender.send(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("<b>B</b>") });
    });
    test.window().dispatcher().send(MoveLine { { lineOf("SO-1", "CHAIR") }, {}, BatchRef("B2") });
    QVERIFY(test.settle());
    QTRY_COMPARE(test.batchOf("SO-1"), u"B2"_s);
    const Tips tips;
    showTip(test, test.line("SO-1", "order"));
    QTRY_VERIFY2(tips.shown().contains(u"was &lt;b&gt;B&lt;/b&gt;"_s), qPrintable(tips.shown()));
}

QTEST_MAIN(TestWhereFrom)
#include "tst_wherefrom.moc"
