#include "adapters/memory/memorystore.h"
#include "adapters/sql/rebuild.h"
#include "adapters/sql/store.h"
#include "support/anycommand.h"
#include "support/byhand.h"
#include "support/dump.h"
#include "support/sender.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

// The event log makes everything again that stands beside it.

using namespace allocation;
using namespace allocation::test;

namespace {

std::set<std::string> found(const RebuiltViews& result)
{
    std::set<std::string> names;
    for (const Problem& problem : result.problems)
        names.insert(problem.what + ' ' + problem.where + ": " + problem.expected + ", not " + problem.found);
    return names;
}

/// All rows, but not the sums of products.
std::string rows(ReadModel& reader)
{
    const std::string all = dump(reader);
    const auto first = all.find("\nbatch ");
    return first == std::string::npos ? std::string() : all.substr(first);
}

} // namespace

class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("store.db")).toStdString();
        createDatabase(m_path);
    }

    void agreesWithWhatWasDone()
    {
        fill();
        QVERIFY(found(rebuildViews(m_path)).empty());
    }

    void mendsAView()
    {
        fill();
        QVERIFY(byHand(m_path, "UPDATE product_view SET demand = 99, in_stock = 1 WHERE product = 1"));
        QVERIFY(byHand(m_path, "DELETE FROM product_view WHERE product = 2"));
        const RebuiltViews result = rebuildViews(m_path);
        const std::set<std::string> expected { "demand of a product CHAIR: 10, not 99",
            "in stock of a product CHAIR: 10, not 1", "available of a product TABLE: 2, not none",
            "demand of a product TABLE: 3, not none", "in stock of a product TABLE: 5, not none",
            "open of a product TABLE: 0, not none", "supply of a product TABLE: 5, not none" };
        QVERIFY(found(result) == expected);
        QCOMPARE(result.mended, 2U);
        QCOMPARE(result.left, 0U);
        QVERIFY(found(rebuildViews(m_path)).empty());
        QVERIFY(openReadModel(m_path)->check().empty());
    }

    void mendsSums()
    {
        fill();
        QVERIFY(byHand(m_path, "UPDATE batches SET allocated = 1 WHERE ref = 'B1'"));
        QVERIFY(byHand(m_path, "UPDATE lines SET allocated = 0 WHERE orderid = 'O2'"));
        QCOMPARE(rebuildViews(m_path).problems.size(), 2U);
        QVERIFY(openReadModel(m_path)->check().empty());
    }

    void tellsOfRowsAndLeavesThem()
    {
        fill();
        QVERIFY(byHand(m_path, "UPDATE lines SET customer = 'Mallory', allocated = 0 WHERE orderid = 'O2'"));
        QVERIFY(byHand(m_path, "UPDATE product_view SET demand = 1 WHERE product = 2"));
        const RebuiltViews result = rebuildViews(m_path);
        QCOMPARE(result.problems.size(), 3U);
        QCOMPARE(result.problems[0].what, std::string("order line"));
        QCOMPARE(result.mended, 1U);
        QCOMPARE(result.left, 2U);
        QCOMPARE(rebuildViews(m_path).problems.size(), 2U);
    }

    void tellsOfALogWithHoles()
    {
        fill();
        QVERIFY(byHand(m_path, "DELETE FROM log WHERE kind = 'BatchCreated' AND product = 1"));
        const RebuiltViews result = rebuildViews(m_path);
        QCOMPARE(result.problems.at(0).what, std::string("event log of a product"));
        QCOMPARE(result.mended, 0U);
    }

    void replayOfAnythingIsWhatStandsThere()
    {
        const auto property = [this] {
            init();
            SqlStore store(m_path, { false });
            Sender sender(store.beginWork());
            for (int left = *rc::gen::inRange(0, 30); left > 0; --left) {
                try {
                    sender.send(anyCommand());
                    if (*rc::gen::inRange(0, 6) == 0)
                        sender.undo(sender.last());
                } catch (const Refused&) {
                    continue;
                }
            }
            const auto reader = openReadModel(m_path);
            MemoryStore replayed;
            reader->eventsAfter(0, [&](const LoggedEvent& logged) { replayed.load(logged.event); });
            RC_ASSERT(rows(replayed.readModel()) == rows(*reader));
            RC_ASSERT(found(rebuildViews(m_path)).empty());
        };
        QVERIFY(rc::check("replaying the log from empty gives the same state", property));
    }

private:
    void fill()
    {
        SqlStore store(m_path, { false });
        Sender sender(store.beginWork());
        stock(sender);
        sender.send(AllocateOpen {});
        sender.send(PinLine { { lineOf("O1", "TABLE") } });
        sender.send(HoldBatch { BatchRef("B2") });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
