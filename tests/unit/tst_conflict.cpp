#include "service/conflict.h"
#include "service/lineschanged.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Who came between, and what of a move is still possible.
class TestConflict : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBench> m_bench;
    Version m_seen = 0;

    static LineId chair(const char* order) { return lineOf(order, "CHAIR"); }
    ReadModel& store() { return m_bench->store().readModel(); }
    Conflict conflict(const Command& command) { return conflictOf(command, m_seen, "Anna", store()); }
    Command toB1(const char* order, std::optional<Quantity> qty = {})
    {
        return MoveLine { { chair(order) }, {}, BatchRef("B1"), qty };
    }

private Q_SLOTS:
    /// 10 on B1, of which SO-1 has 4; SO-2 (6) and SO-3 (9) are open. Anna looks.
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->batch("B1", "CHAIR", 10);
        m_bench->batch("B2", "CHAIR", 20);
        m_bench->line("SO-1", "CHAIR", 4);
        m_bench->line("SO-2", "CHAIR", 6);
        m_bench->line("SO-3", "CHAIR", 9);
        m_bench->send(AllocateTo { chair("SO-1"), BatchRef("B1") }, "Ben");
        m_seen = store().product(Sku("CHAIR")).version;
    }

    void namesWhoTookTheBatch()
    {
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B1"), 3 }, "Ben");
        m_bench->send(HoldBatch { BatchRef("B2") }, "Carla");
        const Conflict found = conflict(toB1("SO-2"));
        QVERIFY(found.change);
        QCOMPARE(found.change->who, std::string("Ben"));
        QCOMPARE(linesIn(found.change->event), std::set { chair("SO-3") });
        QCOMPARE(found.now.kind, Verdict::Kind::FitsPart);
        QCOMPARE(found.now.fits, 3);
    }

    void namesOnlyWhoChangedTheBatch()
    {
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B1"), 3 }, "Ben");
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B2"), 3 }, "Carla"); // still with 3 on B1
        QCOMPARE(conflict(toB1("SO-2")).change->who, std::string("Ben"));
    }

    void aChangeOfTheLineComesFirst()
    {
        m_bench->send(AllocateTo { chair("SO-2"), BatchRef("B2"), 1 }, "Ben");
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B1"), 3 }, "Carla");
        QCOMPARE(conflict(toB1("SO-2")).change->who, std::string("Ben"));
    }

    void whatWasSeenIsNoConflict()
    {
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B1"), 3 }, "Anna");
        QVERIFY(!conflict(toB1("SO-2")).change);
        m_seen = store().product(Sku("CHAIR")).version;
        QVERIFY(!conflict(toB1("SO-2")).change);
    }

    void aPartStaysAPart()
    {
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B1"), 5 }, "Ben");
        const Conflict found = conflict(toB1("SO-2", 2));
        QCOMPARE(found.now.fits, 1);
    }

    void readsMovesOfSeveralParts()
    {
        const auto steps = std::make_shared<std::vector<DraftStep>>();
        steps->push_back({ toB1("SO-2") });
        steps->push_back({ MoveLine { { chair("SO-3") }, BatchRef("B2"), BatchRef("B1") } });
        const auto wanted = wantedMove(ApplyDraft { steps });
        QVERIFY(wanted);
        QCOMPARE(wanted->parts.size(), std::size_t(2));
        QVERIFY(wanted->parts.front().whole && !wanted->parts.back().whole);
        steps->push_back({ HoldBatch { BatchRef("B2") } });
        QVERIFY(!wantedMove(ApplyDraft { steps }));
    }

    void linesThatAreNamed()
    {
        QCOMPARE(linesNamedBy(SwapLines { chair("SO-1"), chair("SO-2") }).size(), std::size_t(2));
        QCOMPARE(linesNamedBy(TakeFromLine { chair("SO-1"), chair("SO-2") }).size(), std::size_t(2));
        QCOMPARE(linesNamedBy(DeallocateLine { { chair("SO-1") } }), std::vector { chair("SO-1") });
        QCOMPARE(linesNamedBy(Allocate { chair("SO-1") }), std::vector { chair("SO-1") });
        QVERIFY(linesNamedBy(HoldBatch { BatchRef("B1") }).empty());
    }

    void whoCameAfterAStep()
    {
        m_bench->send(AllocateTo { chair("SO-2"), BatchRef("B2") }, "Anna");
        const CommandId step = m_bench->lastCommand();
        QVERIFY(!changeSince(step, "Anna", store()));
        m_bench->send(toB1("SO-2"), "Ben");
        m_bench->send(AllocateTo { chair("SO-3"), BatchRef("B2") }, "Carla");
        QCOMPARE(changeSince(step, "Anna", store())->who, std::string("Ben"));
    }

    void whoTookTheProductAfterAStep()
    {
        m_bench->send(toB1("SO-2"), "Anna");
        const CommandId step = m_bench->lastCommand();
        m_bench->batch("T1", "TABLE", 3);
        m_bench->send(HoldBatch { BatchRef("B2") }, "Carla");
        QCOMPARE(changeSince(step, "Anna", store())->who, std::string("Carla"));
    }

    void countsEachLineOnce()
    {
        QCOMPARE(linesChangedBy(m_bench->send(toB1("SO-2"))), std::size_t(1));
        QCOMPARE(linesChangedBy(m_bench->send(HoldBatch { BatchRef("B2") })), std::size_t(0));
        QCOMPARE(linesChangedBy(m_bench->send(UnholdBatch { BatchRef("B2") })), std::size_t(0));
        QCOMPARE(linesChangedBy(m_bench->send(AllocateOpen {})), std::size_t(1));
        QCOMPARE(linesChangedBy(m_bench->send(DeallocateLine { { chair("SO-1"), chair("SO-2"), chair("SO-3") } })),
            std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestConflict)
#include "tst_conflict.moc"
