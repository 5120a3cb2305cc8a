#include "adapters/sql/backup.h"
#include "bridge/wording.h"
#include "support/faultcheck.h"
#include "support/smalldisk.h"
#include "support/soundness.h"

#include <array>
#include <filesystem>
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
    void copiedToFullDisk_data() { disks(); }
    void copiedToFullDisk();
    void createdOnFullDisk_data() { disks(); }
    void createdOnFullDisk();

private:
    void disks();
};

namespace {

struct NamedDisk {
    const char* name;
    DiskKind kind;
};
constexpr std::array allDisks { NamedDisk { "file system in memory", DiskKind::Memory },
    NamedDisk { "ext4", DiskKind::Blocks }, NamedDisk { "ext4 of small blocks", DiskKind::SmallBlocks },
    NamedDisk { "limited file size", DiskKind::FileSize } };

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

std::string told(const StoreError& error)
{
    return wording::failure(error).text().toStdString();
}

std::string noSpaceFor(const std::string& path)
{
    return "There is no space left for " + path + "; nothing was changed. Free some space and try again.";
}

template <class Work>
std::string toldBy(Work work)
{
    try {
        work();
    } catch (const StoreError& error) {
        return told(error);
    }
    return "nothing";
}

std::size_t filesOf(const std::string& folder, const char* beginning)
{
    std::size_t count = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        count += file.path().filename().string().starts_with(beginning) ? 1U : 0U;
    return count;
}

} // namespace

void TestFullDisk::disks()
{
    QTest::addColumn<DiskKind>("kind");
    for (const NamedDisk& disk : allDisks)
        QTest::addRow("%s", disk.name) << disk.kind;
}

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
    const auto large = play.sent().size();
    QCOMPARE(openReadModel(play.path())->check().size(), 0U);
    if (openedAgain)
        play.close();
    play.undo(large); // of all that there is
    play.send(AllocateOpen {});
    for (const FailedStep& failed : play.errors())
        QCOMPARE(told(failed.error), noSpaceFor(play.path()));

    disk->makeRoom();
    const std::size_t failed = play.errors().size();
    play.send(AddOrderLine { OrderId("LAST"), Sku("CHAIR"), 1 });
    QVERIFY2(play.errors().size() == failed, play.errors().back().error.what());
    play.close();
    const std::string wrong = faultsOf(play.path(), Beginning(), play);
    QVERIFY2(wrong.empty(), wrong.c_str());
}

void TestFullDisk::copiedToFullDisk()
{
    QFETCH(DiskKind, kind);
    const QTemporaryDir home;
    const std::string path = home.filePath(QStringLiteral("store.db")).toStdString();
    createDatabase(path);
    SqlStore store(path);
    Sender sender(store.beginWork());
    stock(sender);
    const auto disk = makeSmallDisk(kind);
    if (!disk->missing().isEmpty())
        QSKIP(qPrintable(disk->missing()));
    disk->fill();
    const std::string copy = disk->file("backup.db");
    QCOMPARE(toldBy([&] { backupDatabase(path, copy); }), noSpaceFor(copy));
    QCOMPARE(filesOf(disk->folder(), "backup.db"), 0U);
    disk->makeRoom();
    QCOMPARE(toldBy([&] { backupDatabase(path, copy); }), std::string("nothing"));
    QCOMPARE(dumpWithVersions(*openReadModel(copy)), dumpWithVersions(*openReadModel(path)));
    QCOMPARE(unsound(copy), std::string());
}

void TestFullDisk::createdOnFullDisk()
{
    QFETCH(DiskKind, kind);
    const auto disk = makeSmallDisk(kind);
    if (!disk->missing().isEmpty())
        QSKIP(qPrintable(disk->missing()));
    disk->fill();
    const std::string path = disk->file("store.db");
    QCOMPARE(toldBy([&] { createDatabase(path); }), noSpaceFor(path));
    QCOMPARE(filesOf(disk->folder(), "store.db"), 0U);
    disk->makeRoom();
    createDatabase(path);
    QCOMPARE(unsound(path), std::string());
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
