#include "adapters/sql/store.h"
#include "support/sender.h"

#include <sqlite3.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Each reason why a file is no store for us, with real files. Nothing that is refused may be written to.

using namespace allocation;
using namespace allocation::test;
using Kind = StoreError::Kind;

class TestOpenErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void notThere();
    void folder();
    void textFile();
    void emptyFile();
    void otherProgram();
    void foreignTrigger();
    void newerProgram();
    void truncated();
    void damagedHeader();
    void readOnly();
    void lockedByAnother();
    void createdTwice();
    void createdNowhere();
    void oddNames();

private:
    QString file(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void write(const char* name, const QByteArray& bytes) const;
    QByteArray read(const char* name) const;
    void byHand(const char* name, const char* statement) const;
    /// What opening it says; the file stays as it was.
    void expectRefused(const char* name, Kind kind) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenErrors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOpenErrors::write(const char* name, const QByteArray& bytes) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray TestOpenErrors::read(const char* name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestOpenErrors::byHand(const char* name, const char* statement) const
{
    sqlite3* handle = nullptr;
    sqlite3_open(file(name).toUtf8().constData(), &handle);
    QCOMPARE(sqlite3_exec(handle, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

void TestOpenErrors::expectRefused(const char* name, Kind kind) const
{
    const QByteArray before = read(name);
    const std::string path = file(name).toStdString();
    for (const bool writes : { true, false }) {
        try {
            if (writes)
                SqlStore store(path);
            else
                openReadModel(path);
            QFAIL("it was opened");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), kind);
            QCOMPARE(error.place(), path);
        }
    }
    QCOMPARE(read(name), before);
}

void TestOpenErrors::notThere()
{
    expectRefused("none.db", Kind::NotThere);
    QVERIFY(!QFile::exists(file("none.db")));
}

void TestOpenErrors::folder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    expectRefused("folder", Kind::CannotOpen);
}

void TestOpenErrors::textFile()
{
    write("orders.csv", QByteArray("orderid,sku,qty\n").repeated(100));
    expectRefused("orders.csv", Kind::NotOurs);
}

void TestOpenErrors::emptyFile()
{
    write("empty.db", {});
    expectRefused("empty.db", Kind::NotOurs);
}

void TestOpenErrors::otherProgram()
{
    byHand("other.db", "CREATE TABLE t(a); PRAGMA application_id = 77");
    expectRefused("other.db", Kind::NotOurs);
}

void TestOpenErrors::foreignTrigger()
{
    createDatabase(file("store.db").toStdString());
    byHand("store.db",
        "CREATE TRIGGER theirs AFTER INSERT ON lines BEGIN UPDATE batches SET qty = 0; END; PRAGMA journal_mode = "
        "DELETE");
    expectRefused("store.db", Kind::NotOurs);
}

void TestOpenErrors::newerProgram()
{
    createDatabase(file("store.db").toStdString());
    byHand("store.db", "PRAGMA user_version = 99; PRAGMA journal_mode = DELETE");
    expectRefused("store.db", Kind::Newer);
}

void TestOpenErrors::truncated()
{
    createDatabase(file("store.db").toStdString());
    QFile cut(file("store.db"));
    QVERIFY(cut.resize(cut.size() / 2));
    expectRefused("store.db", Kind::Corrupt);
}

void TestOpenErrors::damagedHeader()
{
    createDatabase(file("store.db").toStdString());
    QByteArray bytes = read("store.db");
    bytes.replace(100, 3000, QByteArray(3000, '\xff'));
    write("store.db", bytes);
    expectRefused("store.db", Kind::Corrupt);
}

void TestOpenErrors::readOnly()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    createDatabase(file("store.db").toStdString());
    QVERIFY(QFile::setPermissions(file("store.db"), QFile::ReadOwner));
    try {
        SqlStore store(file("store.db").toStdString());
        QFAIL("it was opened for writing");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::ReadOnly);
    }
    QVERIFY(openReadModel(file("store.db").toStdString())->check().empty());
}

void TestOpenErrors::lockedByAnother()
{
    const std::string path = file("store.db").toStdString();
    createDatabase(path);
    StoreOptions options;
    options.busyTimeout = std::chrono::milliseconds(20);
    SqlStore mine(path, options);
    SqlStore theirs(path, options);
    const auto work = theirs.begin({ newCommandId(), "bob" });
    try {
        mine.begin({ newCommandId(), "ann" });
        QFAIL("two are writing");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::Locked);
    }
    QVERIFY(openReadModel(path)->check().empty()); // readers are not in the way
}

void TestOpenErrors::createdTwice()
{
    const std::string path = file("store.db").toStdString();
    createDatabase(path);
    try {
        createDatabase(path);
        QFAIL("made twice");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::Exists);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { QStringLiteral("store.db") });
}

void TestOpenErrors::createdNowhere()
{
    try {
        createDatabase(file("no/such/folder/store.db").toStdString());
        QFAIL("made in no folder");
    } catch (const StoreError& error) {
        QCOMPARE(error.kind(), Kind::CannotOpen);
    }
}

void TestOpenErrors::oddNames()
{
    for (const char* name : { "a b.db", "50%.db", "what?.db", "no#1.db", "a&b;c=d.db", "\xc3\xbc.db" }) {
        const std::string path = m_folder->filePath(QString::fromUtf8(name)).toStdString();
        createDatabase(path);
        SqlStore store(path);
        QVERIFY(openReadModel(path)->check().empty());
    }
}

QTEST_GUILESS_MAIN(TestOpenErrors)
#include "tst_openerrors.moc"
