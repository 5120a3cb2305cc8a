#include "service/planning.h"
#include "support/testbench.h"
#include "support/testproduct.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// Automatic runs by a strategy, and proposals that are accepted, through the whole core.
class TestRun : public QObject
{
    Q_OBJECT

private:
    static Strategy by(const char* name) { return std::get<Strategy>(parseStrategy(name)); }
    static LineId id(const char* order, const char* sku = "S") { return { OrderId(order), Sku(sku), 1 }; }
    static AllocateOpen run(const char* name)
    {
        AllocateOpen command;
        command.strategy = by(name);
        return command;
    }
    static QString places(TestBench& bench, const char* order)
    {
        QStringList found;
        bench.store().readModel().lines({ {}, { OrderId(order) } }, [&](const LineRow& row) {
            for (const LinePart& part : row.parts)
                found << QString::fromStdString(std::string(part.batch)) + QLatin1Char(':') + QString::number(part.qty);
        });
        return found.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void bySequenceAndSplit()
    {
        TestBench bench;
        bench.batch("B1", "S", 6);
        bench.batch("B2", "S", 4, today);
        bench.line("O1", "S", 8);
        bench.line("O2", "S", 2);
        const auto result = std::get<AllocateResult>(bench.send(run("smallest-first+split")).result);
        QVERIFY((result == AllocateResult { 2, 2, 0, 0, 0, 10 }));
        QCOMPARE(places(bench, "O2"), QStringLiteral("B1:2"));
        QCOMPARE(places(bench, "O1"), QStringLiteral("B1:4 B2:4"));
        QCOMPARE(bench.problems(), QString());
        const QString after = bench.state();
        bench.send(UndoCommand { bench.lastCommand() });
        QCOMPARE(places(bench, "O1"), QString());
        bench.send(UndoCommand { bench.lastCommand() });
        QCOMPARE(bench.state(), after);
    }

    void whatIsLeftCountsOnce()
    {
        TestBench bench;
        bench.batch("B1", "S", 6);
        bench.line("O1", "S", 8);
        bench.line("O2", "T", 8);
        const auto result = std::get<AllocateResult>(bench.send(run("urgent-split")).result);
        QVERIFY((result == AllocateResult { 2, 0, 1, 1, 0, 6 }));
        std::size_t told = 0;
        bench.store().readModel().history(
            {}, [&](const LoggedEvent& event) { told += std::holds_alternative<OutOfStock>(event.event) ? 1U : 0U; });
        QCOMPARE(told, std::size_t(1));
    }

    void completeOrdersOverProducts()
    {
        TestBench bench;
        bench.batch("B1", "S", 10);
        bench.batch("B2", "T", 1);
        bench.line("O1", "S", 4);
        bench.line("O1", "T", 2); // too few of it
        bench.line("O2", "S", 4);
        const auto result = std::get<AllocateResult>(bench.send(run("whole-orders")).result);
        QCOMPARE(result.allocated, std::size_t(1));
        QCOMPARE(places(bench, "O1"), QString());
        QCOMPARE(places(bench, "O2"), QStringLiteral("B1:4"));
    }

    void leavesHoldsAlone()
    {
        TestBench bench;
        bench.batch("B1", "S", 10);
        bench.line("O1", "S", 4);
        bench.send(HoldBatch { BatchRef("B1") });
        for (const NamedStrategy& named : namedStrategies()) {
            AllocateOpen command;
            command.strategy = named.strategy;
            const auto result = std::get<AllocateResult>(bench.send(command).result);
            QCOMPARE(result.allocated, std::size_t(0));
        }
        QCOMPARE(places(bench, "O1"), QString());
    }

    void everyStrategyKeepsTheRules()
    {
        for (const NamedStrategy& named : namedStrategies()) {
            TestBench bench;
            for (int i = 0; i < 4; ++i)
                bench.batch(
                    qPrintable(QStringLiteral("B%1").arg(i)), "S", 7, i > 1 ? std::optional(today + i) : std::nullopt);
            for (int i = 0; i < 9; ++i)
                bench.line(qPrintable(QStringLiteral("O%1").arg(i)), "S", 1 + (i * 5) % 6);
            AllocateOpen command;
            command.strategy = named.strategy;
            command.dryRun = true;
            const QString before = bench.state();
            const auto expected = std::get<AllocateResult>(bench.send(command).result);
            QCOMPARE(bench.state(), before);
            command.dryRun = false;
            const auto result = std::get<AllocateResult>(bench.send(command).result);
            QVERIFY(result == expected);
            QCOMPARE(bench.problems(), QString());
            QCOMPARE(result.lines, result.allocated + result.outOfStock + result.unknownSku + result.already);
        }
    }

    void acceptsAProposalAsASet()
    {
        TestBench bench;
        bench.batch("B1", "S", 5);
        bench.batch("B2", "S", 5, today);
        bench.line("O1", "S", 5);
        bench.line("O2", "S", 5);
        bench.send(AllocateOpen {});
        const QString before = bench.state();
        // Both batches are full: only together can the two lines change places.
        const AcceptProposal both { { { id("O1"), { { BatchRef("B1"), 5 } }, { { BatchRef("B2"), 5 } } },
            { id("O2"), { { BatchRef("B2"), 5 } }, { { BatchRef("B1"), 5 } } } } };
        bench.send(both);
        QCOMPARE(places(bench, "O1"), QStringLiteral("B2:5"));
        QCOMPARE(bench.problems(), QString());
        bench.send(UndoCommand { bench.lastCommand() });
        QCOMPARE(bench.state(), before);
        QVERIFY(refusedFor<TooLittleAvailable>([&] { bench.send(AcceptProposal { { both.moves.front() } }); }));
        QCOMPARE(bench.state(), before);
    }

    void refusesWhatDoesNotHoldAnyMore()
    {
        TestBench bench;
        bench.batch("B1", "S", 5);
        bench.batch("B2", "S", 9, today);
        bench.line("O1", "S", 5);
        bench.send(AllocateOpen {});
        const AcceptProposal move { { { id("O1"), { { BatchRef("B1"), 5 } }, { { BatchRef("B2"), 5 } } } } };
        const AcceptProposal twice { { { id("O1"), {}, { { BatchRef("B2"), 5 } } } } };
        QVERIFY(refusedFor<TooManyUnits>([&] { bench.send(twice); }));
        bench.send(PinLine { { id("O1") } });
        QVERIFY(refusedFor<PinnedUnits>([&] { bench.send(move); }));
        bench.send(UnpinLine { { id("O1") } });
        bench.send(HoldBatch { BatchRef("B2") });
        QVERIFY(refusedFor<BatchOnHold>([&] { bench.send(move); }));
        bench.send(UnholdBatch { BatchRef("B2") });
        bench.send(DeallocateLine { { id("O1") } });
        QVERIFY(refusedFor<TooManyUnits>([&] { bench.send(move); }));
    }

    /// More moves than one event may hold: they give and take apart, so that no store sees a batch overdrawn.
    void manyMovesBetweenFullBatches()
    {
        TestProduct product;
        const auto count = static_cast<int>(maxEntries) + 5;
        product.batch("B1", count).batch("B2", count, today);
        std::vector<Rearrangement> moves;
        for (int i = 0; i < 2 * count; ++i) {
            const std::string order = "O" + std::to_string(i);
            product.line(order.c_str(), 1);
            const BatchRef from(i < count ? "B1" : "B2");
            const BatchRef to(i < count ? "B2" : "B1");
            product->allocateTo(product.id(order.c_str()), from, {});
            moves.push_back({ product.id(order.c_str()), { { from, 1 } }, { { to, 1 } } });
        }
        product.prepared();
        product->rearrange(moves);
        QCOMPARE(product.places("O0"), QStringLiteral("B2:1"));
        QCOMPARE(product.recorded<Moved>(), 0U);
        QCOMPARE(product.recorded<Deallocated>(), 3U);
        QCOMPARE(product.recorded<Allocated>(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
