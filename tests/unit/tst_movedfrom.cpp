#include "service/movedfrom.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Where lines were before somebody's latest move.
class TestMovedFrom : public QObject
{
    Q_OBJECT

private:
    using Before = std::map<LineId, std::vector<BatchRef>>;
    std::unique_ptr<TestBench> m_bench;
    const LineId m_line = lineOf("SO-1", "CHAIR");

    ReadModel& store() { return m_bench->store().readModel(); }
    Before anna(Timestamp since = {}) { return movedFrom(Sku("CHAIR"), "Anna", since, store()); }
    CommandId move(const char* to, const char* who = "Anna")
    {
        m_bench->send(MoveLine { { m_line }, {}, BatchRef(to) }, who);
        return m_bench->lastCommand();
    }
    CommandId undo(const CommandId& step, const char* who = "Anna")
    {
        m_bench->send(UndoCommand { step }, who);
        return m_bench->lastCommand();
    }
    Before on(const char* batch) const { return { { m_line, { BatchRef(batch) } } }; }

private Q_SLOTS:
    /// SO-1 on B1.
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        for (const char* const ref : { "B1", "B2", "B3" })
            m_bench->batch(ref, "CHAIR", 10);
        m_bench->line("SO-1", "CHAIR", 4);
        m_bench->send(AllocateTo { m_line, BatchRef("B1") });
    }

    void whatWasOpenWasNowhere() { QVERIFY(anna().empty()); }

    void theLatestMoveCounts()
    {
        move("B2");
        QCOMPARE(anna(), on("B1"));
        move("B3");
        QCOMPARE(anna(), on("B2"));
    }

    void undoneMovesDoNotCount()
    {
        move("B2");
        const CommandId second = move("B3");
        const CommandId undone = undo(second);
        QCOMPARE(anna(), on("B1"));
        const CommandId redone = undo(undone);
        QCOMPARE(anna(), on("B2"));
        undo(redone);
        QCOMPARE(anna(), on("B1"));
    }

    void othersMovesDoNotCount()
    {
        move("B2", "Ben");
        QVERIFY(anna().empty());
        move("B3");
        move("B1", "Ben");
        QCOMPARE(anna(), on("B2"));
    }

    void whatWasBeforeDoesNotCount()
    {
        move("B2");
        QVERIFY(anna(systemClock() + std::chrono::hours(1)).empty());
    }

    void deallocatedIsMovedToo()
    {
        m_bench->send(DeallocateLine { { m_line } });
        QCOMPARE(anna(), on("B1"));
    }

    void ofOneLine()
    {
        move("B2");
        QCOMPARE(wasOn(m_line, "Anna", {}, store()), std::vector { BatchRef("B1") });
        QVERIFY(wasOn(lineOf("SO-9", "CHAIR"), "Anna", {}, store()).empty());
        move("B1", "Ben");
        QVERIFY(wasOn(m_line, "Anna", {}, store()).empty());
    }

    void pinsMoveNothing()
    {
        m_bench->send(PinLine { { m_line } });
        QVERIFY(anna().empty());
    }

    void whereItIsAgainIsNotLeftBehind()
    {
        OrderLine line;
        line.allocations = { { BatchRef("B2"), 4 } };
        QCOMPARE(leftBehind({ BatchRef("B1"), BatchRef("B2") }, line), std::vector { BatchRef("B1") });
    }
};

QTEST_GUILESS_MAIN(TestMovedFrom)
#include "tst_movedfrom.moc"
