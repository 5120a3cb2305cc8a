#include "support/importtext.h"
#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Undo restores exactly the state before, whatever was done; redo is the undo of the undo.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<TestBench>();
        m_bench->batch("B1", "S", 20);
        m_bench->batch("B2", "S", 20, today);
        m_bench->line("O1", "S", 12);
        m_bench->line("O2", "S", 8);
        m_bench->line("O3", "T", 1);
        m_bench->send(Allocate { id("O1") });
        m_bench->send(AllocateTo { id("O2"), BatchRef("B2"), 3 });
    }

    void restores_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < commands().size(); ++i)
            QTest::addRow("command %d", static_cast<int>(i)) << static_cast<int>(i);
    }
    void restores()
    {
        QFETCH(const int, index);
        const QString before = m_bench->state();
        QVERIFY(m_bench->send(commands().at(static_cast<std::size_t>(index))).changed());
        const QString after = m_bench->state();
        QVERIFY(before != after);

        m_bench->send(UndoCommand { m_bench->lastCommand() });
        QCOMPARE(m_bench->state(), before);
        m_bench->send(UndoCommand { m_bench->lastCommand() });
        QCOMPARE(m_bench->state(), after);
        m_bench->send(UndoCommand { m_bench->lastCommand() });
        QCOMPARE(m_bench->state(), before);
        QCOMPARE(m_bench->problems(), QString());
    }

    void leavesWhatOthersChanged()
    {
        m_bench->line("O4", "S", 1);
        m_bench->send(AllocateOpen {}, "Anna"); // O2's rest, and O4
        const CommandId run = m_bench->lastCommand();
        m_bench->send(DeallocateLine { { id("O4") } }, "Ben");
        m_bench->send(AllocateTo { id("O4"), BatchRef("B2") }, "Ben");
        const UndoResult result = std::get<UndoResult>(m_bench->send(UndoCommand { run }, "Anna").result);
        QCOMPARE(result.done, 1U);
        QCOMPARE(result.left, 1U);
        QCOMPARE(result.changedBy, std::vector<std::string> { "Ben" });
        QVERIFY(m_bench->state().contains(QStringLiteral("O4 S#1 1  - 0: B2=1m")));
    }

    void findsRoomThatTheStepItselfTook()
    {
        const QString before = m_bench->state();
        m_bench->send(ApplyDraft { std::make_shared<const std::vector<DraftStep>>(std::vector<DraftStep> {
            { AllocateTo { id("O2"), BatchRef("B1"), 5 } }, { DeallocateLine { { id("O1") } } } }) });
        const CommandId draft = m_bench->lastCommand();
        m_bench->line("O4", "S", 5);
        m_bench->send(AllocateTo { id("O4"), BatchRef("B1") }, "Ben"); // now O1 fits only after O2 has gone
        const UndoResult result = std::get<UndoResult>(m_bench->send(UndoCommand { draft }).result);
        QCOMPARE(result.done, 2U);
        QCOMPARE(result.left, 0U);
        m_bench->send(CancelLine { { id("O4") } }, "Ben");
        QCOMPARE(m_bench->state(), before);
    }

    void anImportThatNamesALineTwice()
    {
        m_bench->send(AllocateTo { id("O2"), BatchRef("B1"), 5 }); // beside three on B2
        const QString split = m_bench->state();
        m_bench->send(Import {
            parsed({ nullptr, nullptr, "orderid,sku,qty,batchref,pinned\nO2,S,5,B1,true\nO2,S,3,B2,true\n" }) });
        QCOMPARE(m_bench->state().count(QLatin1Char('!')), 2);
        m_bench->send(UndoCommand { m_bench->lastCommand() });
        QCOMPARE(m_bench->state(), split);
    }

    void refusesIfNothingStands()
    {
        m_bench->send(ChangeBatchQuantity { BatchRef("B1"), 30 }, "Anna");
        const CommandId change = m_bench->lastCommand();
        m_bench->send(ChangeBatchQuantity { BatchRef("B1"), 40 }, "Ben");
        QVERIFY(refusedFor<ChangedSince>([&] { m_bench->send(UndoCommand { change }); }));
        QVERIFY(refusedFor<NothingToUndo>([&] { m_bench->send(UndoCommand { CommandId("never") }); }));
    }

    void findsTheLastStep()
    {
        m_bench->send(ChangeBatchQuantity { BatchRef("B1"), 30 }, "Ben");
        const CommandId first = m_bench->lastCommand();
        m_bench->send(ChangeBatchQuantity { BatchRef("B1"), 40 }, "Ben");
        const CommandId second = m_bench->lastCommand();
        QCOMPARE(lastStep("Ben"), second);
        m_bench->send(UndoCommand { second }, "Ben");
        const CommandId undo = m_bench->lastCommand();
        QCOMPARE(lastStep("Ben"), first);
        m_bench->send(UndoCommand { undo }, "Ben");
        QCOMPARE(lastStep("Ben"), second);
    }

private:
    static LineId id(const char* order) { return { OrderId(order), Sku("S"), 1 }; }
    std::optional<CommandId> lastStep(const char* who)
    {
        return m_bench->begin()({ newCommandId(), who })->log().lastStepOf(who);
    }
    static std::vector<Command> commands()
    {
        const auto files = parsed(
            { "ref,sku,qty,eta\nB1,S,4,\nB3,T,3,\n", "orderid,sku,qty,customer\nO1,S,5,Ann\nO5,S,1,\n",
                "orderid,sku,qty,batchref\nO3,T,1,B3\n", "sku,description\nS,Sofa\n" });
        return {
            CreateBatch { BatchRef("B3"), Sku("T"), 5, { today, "S1" } },
            ChangeBatchQuantity { BatchRef("B1"), 50 },
            ChangeBatchQuantity { BatchRef("B1"), 5 }, // frees O1, which goes to B2
            AddOrderLine { OrderId("O1"), Sku("S"), 3, "Ann", today, 1 },
            Allocate { id("O2") },
            AllocateTo { id("O2"), BatchRef("B1"), 2 },
            MoveLine { { id("O1"), id("O2") }, {}, BatchRef("B2") },
            MoveLine { { id("O1") }, BatchRef("B1"), BatchRef("B2"), 5 },
            DeallocateLine { { id("O1"), id("O2") } },
            AllocateOpen {},
            Import { files },
        };
    }
    std::unique_ptr<TestBench> m_bench;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
