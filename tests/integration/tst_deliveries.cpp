#include "adapters/sql/deliveries.h"
#include "adapters/sql/store.h"
#include "support/sender.h"

#include <QTemporaryDir>
#include <QTest>

// What leaves the process: in order per product, at least once, and no sink stands in another's way.

using namespace allocation;
using namespace allocation::test;

using Seqs = std::vector<std::int64_t>;

class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_deliveries.reset();
        m_ann.reset();
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("store.db")).toStdString();
        createDatabase(m_path);
        m_store = std::make_unique<SqlStore>(m_path, StoreOptions { false });
        m_ann = std::make_unique<Sender>(m_store->beginWork());
        m_now = Timestamp(std::chrono::hours(1));
        open();
    }

    void startsAtTheEnd()
    {
        add("A");
        m_deliveries->registerSink("mail");
        m_deliveries->registerSink("stream", true);
        QVERIFY(pending().empty());
        QVERIFY(pending("stream") == Seqs { 1 });
        add("A");
        m_deliveries->registerSink("mail"); // known, so it stays where it is
        QVERIFY(pending() == Seqs { 2 });
        QCOMPARE(m_deliveries->sinks().at(1).behind, 2);
        QVERIFY_THROWS_EXCEPTION(StoreError, pending("nobody"));
    }

    void isPendingUntilItWasSent()
    {
        m_deliveries->registerSink("mail");
        add("A");
        add("B");
        QVERIFY((pending() == Seqs { 1, 2 }));
        open(); // as after a crash
        QVERIFY((pending() == Seqs { 1, 2 }));
        QVERIFY(pending("mail", 1) == Seqs { 1 });
        m_deliveries->sent("mail", 1);
        QVERIFY(pending() == Seqs { 2 });
        m_deliveries->sent("mail", 2);
        open();
        QVERIFY(pending().empty());
        QVERIFY(m_deliveries->list({}).empty());
    }

    void failureHoldsUpItsProductAlone()
    {
        m_deliveries->registerSink("mail");
        for (const char* sku : { "A", "A", "B", "A" })
            add(sku);
        m_deliveries->failed("mail", 1, "no answer");
        QVERIFY(pending() == Seqs { 3 });
        m_deliveries->sent("mail", 3);
        QVERIFY(pending().empty());
        m_now += std::chrono::milliseconds(4999);
        QVERIFY(pending().empty());
        m_now += std::chrono::milliseconds(1);
        QVERIFY((pending() == Seqs { 1, 2, 4 }));
        m_deliveries->sent("mail", 1);
        m_deliveries->failed("mail", 2, "no answer");
        QVERIFY(pending().empty());
        m_now += std::chrono::seconds(5);
        for (const std::int64_t seq : pending())
            m_deliveries->sent("mail", seq);
        QVERIFY(m_deliveries->list({}).empty());
        QCOMPARE(m_deliveries->sinks().at(0).position, 4);
    }

    void waitsLongerEachTime()
    {
        QCOMPARE(retryDelay(1).count(), 5'000);
        QCOMPARE(retryDelay(2).count(), 15'000);
        QCOMPARE(retryDelay(9).count(), 32'805'000);
    }

    void isGivenUpAfterTen()
    {
        giveUpFirst();
        QVERIFY(pending() == Seqs { 2 }); // which is no longer held up
        const auto dead = m_deliveries->list({});
        QCOMPARE(dead.size(), 1U);
        QVERIFY(dead[0].dead && dead[0].attempts == 10 && dead[0].sku == Sku("A"));
        QCOMPARE(dead[0].error, std::string("550"));
    }

    void retries()
    {
        giveUpFirst();
        m_deliveries->sent("mail", 2);
        QCOMPARE(m_deliveries->retry({ "stream" }), 0U);
        QCOMPARE(m_deliveries->retry({ "mail", 1 }), 1U);
        QVERIFY(pending() == Seqs { 1 });
        m_deliveries->failed("mail", 1, "again");
        QCOMPARE(m_deliveries->list({ "mail" }).at(0).attempts, 1);
    }

    void discards()
    {
        giveUpFirst();
        m_deliveries->failed("mail", 2, "no answer");
        QCOMPARE(m_deliveries->discard({}), 1U); // what is still tried is only discarded by name
        QCOMPARE(m_deliveries->list({}).at(0).seq, 2);
        QCOMPARE(m_deliveries->discard({ {}, 2 }), 1U);
        m_now += std::chrono::hours(10000);
        QVERIFY(pending().empty());
    }

    void forgets()
    {
        giveUpFirst();
        QVERIFY(m_deliveries->forget("mail"));
        QVERIFY(!m_deliveries->forget("mail"));
        QVERIFY(m_deliveries->list({}).empty() && m_deliveries->sinks().empty());
    }

    void sinksAreIndependent()
    {
        m_deliveries->registerSink("mail");
        m_deliveries->registerSink("stream");
        add("A");
        m_deliveries->failed("mail", 1, "no answer");
        QVERIFY(pending("stream") == Seqs { 1 });
        m_deliveries->sent("stream", 1);
        QCOMPARE(m_deliveries->list({}).size(), 1U);
        QVERIFY(openReadModel(m_path)->check().empty());
    }

private:
    void open()
    {
        m_deliveries = openDeliveries(m_path, [this] { return m_now; });
    }
    void add(const char* sku) { m_ann->send(AddOrderLine { OrderId("O"), Sku(sku), 1, {}, {}, {}, ++m_lines }); }
    Seqs pending(const char* sink = "mail", std::size_t limit = 100)
    {
        Seqs seqs;
        for (const LoggedEvent& event : m_deliveries->pending(sink, limit))
            seqs.push_back(event.seq);
        return seqs;
    }
    void giveUpFirst()
    {
        m_deliveries->registerSink("mail");
        add("A");
        add("A");
        for (int i = 0; i < maxAttempts; ++i) {
            QVERIFY((pending() == Seqs { 1, 2 }));
            m_deliveries->failed("mail", 1, "550");
            QVERIFY(i == maxAttempts - 1 || pending().empty());
            m_now += retryDelay(i + 1);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<Sender> m_ann;
    std::unique_ptr<Deliveries> m_deliveries;
    Timestamp m_now;
    int m_lines = 0;
};

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
