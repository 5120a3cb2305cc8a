#include "service/picklists.h"
#include "service/releasing.h"
#include "support/sender.h"
#include "support/testbench.h"

#include <QTest>

using namespace allocation;
using namespace allocation::test;

/// What a release would do, said beforehand, and what stands on pick lists.
class TestReleasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// B1 (10) and T1 (5) in stock, B2 on its way; O1 has 4 of B1 and 3 of T1, O2 6 of B1.
    void init()
    {
        m_store = std::make_unique<MemoryStore>();
        m_store->setPlanning({ *Date::parse("2030-01-03"), 0 });
        m_ann = std::make_unique<Sender>([this](const Envelope& envelope) { return m_store->begin(envelope); });
        stock(*m_ann);
        m_ann->send(AllocateOpen {});
    }

    void saysWhatAReleaseDoes_data()
    {
        QTest::addColumn<int>("change");
        for (int change = 0; change < 6; ++change)
            QTest::addRow("%d", change) << change;
    }
    /// As the handler has it: lines, units, and of those that stay how many for which reason.
    void saysWhatAReleaseDoes()
    {
        QFETCH(const int, change);
        disturb(change);
        const Releasable found = releasable(store(), {});
        const Outcome outcome = m_ann->send(Release {});
        const auto& done = std::get<ReleaseResult>(outcome.result);
        QCOMPARE(found.lines.size(), done.lines);
        QCOMPARE(found.units, done.units);
        QCOMPARE(found.left.size(), done.left.size());
        for (const auto& [why, lines] : done.left)
            QCOMPARE(found.left.at(why).size(), lines);
        QVERIFY2(!found.lines.empty(), "else the test compares nothing");
    }

    void ofNamedLinesSaysWhyEachStays()
    {
        const LineId open = lineOf("O2", "CHAIR");
        m_ann->send(DeallocateLine { { open } });
        const Releasable found = releasable(store(), {}, { open, lineOf("O1", "TABLE") });
        QCOMPARE(found.lines, std::vector<LineId> { lineOf("O1", "TABLE") });
        QCOMPARE(found.left.at(NothingToRelease::Why::NotAllocated), std::vector<LineId> { open });
    }

    void listsWhatIsToBeFetched()
    {
        QVERIFY(pickLists(store()).empty());
        m_ann->send(DescribeBatch { BatchRef("B1"), "R-7", {}, {} });
        m_ann->send(Release { { lineOf("O1", "TABLE") }, {}, {} });
        m_ann->send(Release { { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") }, {}, {} });
        const auto lists = pickLists(store());
        QCOMPARE(lists.size(), std::size_t(2));
        QCOMPARE(lists.front().number, 1);
        QCOMPARE(lists.back().units(), 10);
        QCOMPARE(lists.back().parts.front().location, std::string("R-7"));
        QCOMPARE(lists.back().parts.front().line, lineOf("O1", "CHAIR"));
    }

    void whatIsOnItsWayCannotLeave()
    {
        m_ann->send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2") });
        const auto parts = partsInStock(store(), { lineOf("O1", "CHAIR"), lineOf("O2", "CHAIR") });
        QCOMPARE(parts.size(), std::size_t(1));
        QCOMPARE(parts.front().line, lineOf("O1", "CHAIR"));
        QVERIFY(partsInStock(store(), {}).empty());
    }

private:
    ReadModel& store() { return m_store->readModel(); }

    void disturb(int change)
    {
        ChangeOrderLine line;
        line.line = lineOf("O1", "CHAIR");
        switch (change) {
        case 1:
            m_ann->send(HoldBatch { BatchRef("B1") });
            break;
        case 2:
            line.stop = "credit";
            m_ann->send(line);
            break;
        case 3: // the other line of the order has not come
            line.completeness = Completeness::WholeOrder;
            m_ann->send(line);
            m_ann->send(HoldBatch { BatchRef("T1") });
            break;
        case 4:
            line.completeness = Completeness::WholeOrder;
            m_ann->send(line);
            break;
        case 5:
            m_ann->send(MoveLine { { lineOf("O2", "CHAIR") }, {}, BatchRef("B2"), 2 });
            m_ann->send(Release { { lineOf("O1", "TABLE") }, {}, {} });
            break;
        default:
            break;
        }
    }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<Sender> m_ann;
};

QTEST_GUILESS_MAIN(TestReleasing)
#include "tst_releasing.moc"
