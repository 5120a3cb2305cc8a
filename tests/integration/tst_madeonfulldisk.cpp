#include "adapters/csv/csvexport.h"
#include "adapters/memory/memorystore.h"
#include "adapters/sql/backup.h"
#include "adapters/sql/store.h"
#include "bridge/wording.h"
#include "service/table.h"
#include "support/sender.h"
#include "support/smalldisk.h"
#include "support/soundness.h"

#include <filesystem>
#include <QFile>
#include <QTest>

// What is made on a disk that is full is made whole or not at all: a backup, a new database, an export. Nothing is left
// behind, what was there before is as it was, and who wanted it is told.

using namespace allocation;
using namespace allocation::test;

class TestMadeOnFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedToFullDisk_data() { disks(); }
    void copiedToFullDisk();
    void createdOnFullDisk_data() { disks(); }
    void createdOnFullDisk();
    void exportedToFullDisk_data();
    void exportedToFullDisk();

private:
    void disks();
};

namespace {

template <class Work>
std::string toldBy(Work work)
{
    try {
        work();
    } catch (const StoreError&) {
        return wording::failure(std::current_exception()).text().toStdString();
    } catch (const NotWritten&) {
        return wording::failure(std::current_exception()).text().toStdString();
    }
    return "nothing";
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::size_t filesOf(const std::string& folder, const char* beginning)
{
    std::size_t count = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        count += file.path().filename().string().starts_with(beginning) ? 1U : 0U;
    return count;
}

} // namespace

void TestMadeOnFullDisk::disks()
{
    QTest::addColumn<DiskKind>("kind");
    for (const NamedDisk& disk : allDisks)
        QTest::addRow("%s", disk.name) << disk.kind;
}

void TestMadeOnFullDisk::copiedToFullDisk()
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

void TestMadeOnFullDisk::createdOnFullDisk()
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

void TestMadeOnFullDisk::exportedToFullDisk_data()
{
    QTest::addColumn<DiskKind>("kind");
    QTest::addColumn<QString>("name");
    for (const NamedDisk& disk : allDisks)
        for (const char* name : { "lines.csv", "lines.xlsx" })
            QTest::addRow("%s, %s", disk.name, name) << disk.kind << QString::fromLatin1(name);
}

void TestMadeOnFullDisk::exportedToFullDisk()
{
    QFETCH(DiskKind, kind);
    QFETCH(QString, name);
    MemoryStore store;
    Sender sender([&](const Envelope& envelope) { return store.begin(envelope); });
    auto data = std::make_shared<ImportData>();
    data->orders.emplace();
    for (int row = 0; row < 5000; ++row)
        data->orders->push_back({ row + 2, { { OrderId("O" + std::to_string(row)), Sku("CHAIR"), 1 }, 3, "Smith" } });
    sender.send(Import { data });
    const auto disk = makeSmallDisk(kind);
    if (!disk->missing().isEmpty())
        QSKIP(qPrintable(disk->missing()));
    const QString file = QString::fromStdString(disk->file(qPrintable(name)));
    const auto write = [&] { csv::exportLines(store.readModel(), file); };
    QCOMPARE(toldBy(write), std::string("nothing"));
    const QByteArray before = contentOf(file);

    disk->fill();
    sender.send(AddOrderLine { OrderId("LAST"), Sku("CHAIR"), 1 });
    const std::string told = toldBy(write);
    QVERIFY2(told.find(file.toStdString()) != std::string::npos, told.c_str());
    if (kind != DiskKind::FileSize) // which the system tells in other words
        QVERIFY2(told.find("no space left") != std::string::npos, told.c_str());
    QCOMPARE(contentOf(file), before);
    QCOMPARE(filesOf(disk->folder(), "lines"), 1U);
    disk->makeRoom();
    QCOMPARE(toldBy(write), std::string("nothing"));
    QVERIFY(contentOf(file) != before);
}

QTEST_GUILESS_MAIN(TestMadeOnFullDisk)
#include "tst_madeonfulldisk.moc"
