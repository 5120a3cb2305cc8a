#include "support/byhand.h"
#include "support/faultsweep.h"
#include "support/importtext.h"

#include <array>
#include <filesystem>
#include <QFile>
#include <QTest>

// The disk fails at every write, sync and whatever else there is to fail, once or from then on. What was acknowledged
// is there, nothing is half there, who works is told what happened, and the next command is done.
// ALLOCATION_FAULTS=all tries every point; else they are spread.

using namespace allocation;
using namespace allocation::test;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPoint_data();
    void everyPoint();
};

namespace {

using Operation = FaultVfs::Operation;
using Trouble = FaultVfs::Trouble;

/// One by one, over what stock() and some allocations left.
void edit(FaultPlay& play)
{
    play.send(CreateBatch { BatchRef("B3"), Sku("CHAIR"), 8 });
    play.send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2") });
    play.send(SwapLines { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") });
    play.send(PinLine { { lineOf("O1", "CHAIR") } });
    play.send(ChangeBatchQuantity { BatchRef("B1"), 1 }); // what is on it goes elsewhere
    play.send(ChangeBatchQuantity { BatchRef("B9"), 1 }); // there is none
    play.undo(2);
    play.close();
    play.send(HoldBatch { BatchRef("B2"), true });
    play.send(CancelLine { { lineOf("O2", "CHAIR") } });
}

void runAndImport(FaultPlay& play)
{
    const auto data = parsed({ "ref,sku,qty,eta\nB1,CHAIR,12,\nB7,LAMP,9,2030-03-01\nB8,TABLE,4,\n",
        "orderid,sku,qty,customer\nO3,LAMP,4,Jones\nO4,CHAIR,30,\nO4,TABLE,2,\n", nullptr,
        "sku,description\nLAMP,A lamp\n" });
    play.send(Import { data });
    play.send(AllocateOpen {});
    play.undo(1);
    play.undo(1);
    play.undo(4);
}

void tend(FaultPlay& play)
{
    play.rebuild();
    play.send(DeallocateLine { { lineOf("O1", "CHAIR") } });
    play.compact();
    play.send(AllocateOpen {});
    play.backup();
    play.send(RemoveBatch { BatchRef("B1") });
}

void begin(FaultPlay& play)
{
    play.create();
    if (!std::filesystem::exists(play.path())) {
        play.create();
        return;
    }
    play.send(CreateBatch { BatchRef("B1"), Sku("CHAIR"), 10 });
}

/// In a database that an earlier version wrote: it is brought up to date first.
void bringUpToDate(FaultPlay& play)
{
    play.send(PinLine { { lineOf("O1", "CHAIR") } });
    play.send(AddOrderLine { OrderId("O3"), Sku("CHAIR"), 2 });
}

void makeStock(const std::string& path)
{
    createDatabase(path);
    SqlStore store(path);
    Sender sender(store.beginWork());
    stock(sender);
    sender.send(AllocateOpen {});
}

void makeOld(const std::string& path)
{
    QFile script(QFINDTESTDATA("data/schema1.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    QVERIFY(byHand(path, ("PRAGMA foreign_keys = OFF;" + script.readAll()).constData()));
}

constexpr std::array acts {
    Act { "edit", edit, makeStock },
    Act { "run and import", runAndImport, makeStock },
    Act { "tend", tend, makeStock, true },
    Act { "begin", begin, nullptr },
    Act { "bring up to date", bringUpToDate, makeOld },
};

constexpr std::array operations { Operation::Write, Operation::Sync, Operation::Truncate, Operation::Open,
    Operation::Remove, Operation::SharedMemory, Operation::Read };

/// Who reads or removes needs no space.
bool canCome(Operation operation, Trouble trouble)
{
    return trouble == Trouble::Io || (operation != Operation::Remove && operation != Operation::Read);
}

/// Of the many reads and writes every fifth, of slower programs fewer; which ones differs from sweep to sweep.
int stepOf(Operation operation)
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int step = 20;
#else
    constexpr int step = 5;
#endif
    const bool many = operation == Operation::Write || operation == Operation::Read;
    return many && qEnvironmentVariable("ALLOCATION_FAULTS") != QLatin1String("all") ? step : 1;
}

} // namespace

void TestFaults::everyPoint_data()
{
    QTest::addColumn<std::size_t>("act");
    QTest::addColumn<bool>("sharedMemory");
    for (std::size_t act = 0; act < acts.size(); ++act)
        for (const bool sharedMemory : { true, false })
            QTest::addRow("%s, %s", acts.at(act).name, sharedMemory ? "write-ahead log" : "journal")
                << act << sharedMemory;
}

void TestFaults::everyPoint()
{
    QFETCH(std::size_t, act);
    QFETCH(bool, sharedMemory);
    FaultSweep sweep(acts.at(act), sharedMemory);
    int start = 0;
    for (const Operation operation : operations)
        for (const Trouble trouble : { Trouble::Full, Trouble::Quota, Trouble::Io })
            for (const bool lasting : { false, true }) {
                if (!canCome(operation, trouble))
                    continue;
                const int step = stepOf(operation);
                for (int number = 1 + start++ % step; sweep.play({ operation, trouble, lasting, number });)
                    number += step;
            }
    qInfo() << sweep.points() << "points";
    QVERIFY2(sweep.wrong().empty(), sweep.wrong().c_str());
    QVERIFY(sweep.points() > 50);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
