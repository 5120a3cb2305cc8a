#include "adapters/csv/csvstore.h"
#include "service/storeerror.h"
#include "support/dump.h"
#include "support/sender.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What only a folder of files has to do; all else is in the contract of all stores.

using namespace allocation;
using namespace allocation::test;

class TestCsvStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("stock"));
        CsvStore store(m_path.toStdString(), systemClock, false);
        Sender ann(store.beginWork());
        stock(ann);
        ann.send(AllocateOpen {});
        m_run = ann.last();
        ann.send(PinLine { { lineOf("O1", "TABLE") } });
        ann.send(HoldBatch { BatchRef("B2") });
        ann.send(CreateBatch { BatchRef("GONE"), Sku("TABLE"), 1 });
        ann.undo(ann.last());
        m_state = state(store);
    }

    void isThereAgain()
    {
        CsvStore store(m_path.toStdString(), systemClock, false);
        QCOMPARE(state(store), m_state);
        Sender ann(store.beginWork());
        QVERIFY(!ann.send(m_run, AddOrderLine { OrderId("O9"), Sku("TABLE"), 1 }).changed());
        ann.send(CreateBatch { BatchRef("NEW"), Sku("TABLE"), 1 });
        QVERIFY(state(store).find("batch 8 NEW") != std::string::npos); // GONE was 7
        ann.undo(m_run);
        QVERIFY(store.readModel().check().empty());
    }

    void tablesCanBeReadByOthers()
    {
        QCOMPARE(read("batches.csv"),
            QByteArray("ref,sku,qty,eta,shipment,hold_by\r\nB1,CHAIR,10,,,\r\nB2,CHAIR,20,2030-01-05,SHIP1,ann\r\n"
                       "T1,TABLE,5,,,\r\n"));
        QCOMPARE(read("allocations.csv").left(71),
            QByteArray("orderid,sku,qty,batchref,line,pinned,origin\r\nO1,CHAIR,4,B1,1,false,auto"));
    }

    /// Between any two steps of the change from one folder to the next.
    void crashes_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::newRow("while the new one is written") << QByteArray("half");
        QTest::newRow("before the old one steps aside") << QByteArray("new");
        QTest::newRow("before the new one takes its name") << QByteArray("new aside");
        QTest::newRow("before the old one is removed") << QByteArray("new aside named");
    }

    void crashes()
    {
        QFETCH(QByteArray, steps);
        const QString fresh = m_path + QStringLiteral(".new");
        const QString old = m_path + QStringLiteral(".old");
        const std::string before = m_state;
        const QString copy = m_folder->filePath(QStringLiteral("before"));
        copyTo(copy);
        {
            CsvStore store(m_path.toStdString(), systemClock, false);
            Sender(store.beginWork()).send(AddOrderLine { OrderId("O9"), Sku("TABLE"), 1 });
            m_state = state(store);
        }
        const std::string after = m_state;
        QVERIFY(QDir().rename(m_path, fresh) && QDir().rename(copy, m_path));
        if (steps == "half")
            QVERIFY(QFile::resize(fresh + QStringLiteral("/log.jsonl"), 20));
        if (steps.contains("aside"))
            QVERIFY(QDir().rename(m_path, old));
        if (steps.contains("named"))
            QVERIFY(QDir().rename(fresh, m_path));
        CsvStore store(m_path.toStdString(), systemClock, false);
        QCOMPARE(state(store), steps.contains("named") ? after : before);
        Sender(store.beginWork()).send(AddOrderLine { OrderId("O10"), Sku("TABLE"), 1 });
        QVERIFY(!QDir(fresh).exists() && !QDir(old).exists());
    }

    void isForOneProgramAtATime()
    {
        const CsvStore store(m_path.toStdString(), systemClock, false);
        QCOMPARE(refusal(), StoreError::Kind::Locked);
    }

    void doesNotDropWhatOthersWrote()
    {
        const QByteArray batches = read("batches.csv");
        write("batches.csv", batches + "X,CHAIR,1,,\r\n");
        QCOMPARE(refusal(), StoreError::Kind::Failed);
        QCOMPARE(read("batches.csv"), batches + "X,CHAIR,1,,\r\n");
        write("batches.csv", batches);
        write("notes.txt", "mine");
        QCOMPARE(refusal(), StoreError::Kind::NotOurs);
        QCOMPARE(read("notes.txt"), QByteArray("mine"));
    }

    void tellsOfADamagedLog()
    {
        const QByteArray log = read("log.jsonl");
        write("log.jsonl", log.left(log.size() - 5));
        QCOMPARE(refusal(), StoreError::Kind::Corrupt);
        write("log.jsonl", log.mid(log.indexOf('\n') + 1)); // without the first batch
        QVERIFY(refusal() != StoreError::Kind::NotThere);
    }

    /// What cannot be written has not happened.
    void fullDisk()
    {
        CsvStore store(m_path.toStdString(), systemClock, false);
        QFile inTheWay(m_path + QStringLiteral(".new"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Sender ann(store.beginWork());
        const AddOrderLine command { OrderId("O9"), Sku("TABLE"), 1 };
        QVERIFY_THROWS_EXCEPTION(StoreError, ann.send(command));
        QCOMPARE(state(store), m_state);
        QVERIFY(inTheWay.remove());
        QVERIFY(ann.send(command).changed());
        QVERIFY(state(store) != m_state);
    }

private:
    static std::string state(CsvStore& store)
    {
        std::string text = dump(store.readModel());
        for (const char* sku : { "CHAIR", "TABLE" })
            text += std::to_string(store.readModel().snapshot(Sku(sku), {}).version) + ' ';
        store.readModel().history({}, [&](const LoggedEvent& event) {
            text += std::to_string(event.seq) + event.command.text() + event.undoes.text() + event.who
                + std::to_string(event.at.time_since_epoch().count()) + '\n';
        });
        return text;
    }
    StoreError::Kind refusal() const
    {
        try {
            const CsvStore store(m_path.toStdString(), systemClock, false);
        } catch (const StoreError& error) {
            return error.kind();
        }
        return StoreError::Kind::NotThere; // which a folder store never says
    }
    QByteArray read(const char* name) const
    {
        QFile file(m_path + QLatin1Char('/') + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_path + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void copyTo(const QString& folder) const
    {
        QVERIFY(QDir().mkpath(folder));
        const QStringList names = QDir(m_path).entryList(QDir::Files);
        for (const QString& name : names)
            QVERIFY(QFile::copy(m_path + QLatin1Char('/') + name, folder + QLatin1Char('/') + name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    CommandId m_run;
    std::string m_state;
};

QTEST_GUILESS_MAIN(TestCsvStore)
#include "tst_csvstore.moc"
