#include "bridge/wording.h"
#include "support/faultcheck.h"
#include "support/smalldisk.h"

#include <QTest>

// A disk that is full in earnest: who works is told so, nothing that was acknowledged is lost, it can still be read,
// and once there is room again work goes on.

using namespace allocation;
using namespace allocation::test;

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksUntilFull_data();
    void worksUntilFull();
};

namespace {

/// Small and large ones, until one fails.
void sendUntilFull(FaultPlay& play)
{
    for (int i = 0; i < 10'000 && play.errors().empty(); ++i) {
        const std::string number = std::to_string(i);
        play.send(CreateBatch { BatchRef("B" + number), Sku("CHAIR"), i % 20 });
        auto data = std::make_shared<ImportData>();
        data->orders.emplace();
        for (int row = 0; row < (i % 4) * 40; ++row)
            data->orders->push_back(
                { row + 2, { { OrderId("I" + number), Sku("P" + std::to_string(row)), 1 }, 3, "Smith" } });
        play.send(Import { data });
        play.send(AddOrderLine { OrderId("O" + number), Sku("CHAIR"), 1 + i % 7 });
        if (i % 3 == 0)
            play.send(AllocateOpen {});
    }
}

} // namespace

void TestFullDisk::worksUntilFull_data()
{
    QTest::addColumn<DiskKind>("kind");
    QTest::addColumn<bool>("openedAgain");
    for (const NamedDisk& disk : allDisks)
        for (const bool openedAgain : { false, true })
            QTest::addRow("%s, %s", disk.name, openedAgain ? "opened again while full" : "open all the time")
                << disk.kind << openedAgain;
}

void TestFullDisk::worksUntilFull()
{
    QFETCH(DiskKind, kind);
    QFETCH(bool, openedAgain);
    const auto disk = makeSmallDisk(kind);
    if (!disk->missing().isEmpty())
        QSKIP(qPrintable(disk->missing()));
    FaultPlay play(disk->folder());
    play.create();
    sendUntilFull(play);
    qInfo() << play.sent().size() << "commands until it was full";
    QVERIFY(play.sent().size() > 20);
    QVERIFY(!play.errors().empty());

    disk->fill();
    QCOMPARE(openReadModel(play.path())->check().size(), 0U);
    if (openedAgain)
        play.close();
    play.undo(play.sent().size()); // the first batch goes, and what is on it goes elsewhere
    play.send(AllocateOpen {});
    for (const FailedStep& failed : play.errors())
        QCOMPARE(wording::failure(failed.error).text().toStdString(), noSpaceFor(play.path()));

    disk->makeRoom();
    const std::size_t failed = play.errors().size();
    play.send(AddOrderLine { OrderId("LAST"), Sku("CHAIR"), 1 });
    QVERIFY2(play.errors().size() == failed, play.errors().back().error.what());
    play.close();
    const std::string wrong = faultsOf(play.path(), Beginning(), play);
    QVERIFY2(wrong.empty(), wrong.c_str());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
