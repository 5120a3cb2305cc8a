#include "support/dump.h"
#include "support/importtext.h"
#include "support/morning.h"
#include "support/sender.h"
#include "support/teststores.h"
#include "support/workday.h"

#include <iostream>
#include <QTest>

// Day after day of orders, picks, receipts, counts and the file of the next morning, in every store at once, against a
// warehouse of which the stores know nothing but that file.

using namespace allocation;
using namespace allocation::test;

class TestThirtyDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInStepWithTheWarehouse_data();
    void staysInStepWithTheWarehouse();
    void ofThreeAlikeTheOneOnTheListIsGone();
    void dueDatesTellRowsApart();
    void aRowSaysWhatIsLeft();
    void thePinnedOneIsNotTheOneThatChanged();
};

namespace {

int setting(const char* name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

const Date firstDay = *Date::fromCalendar(2030, 1, 1);

class Trial
{
public:
    explicit Trial(std::uint64_t seed)
        : m_dice(seed)
        , m_stores(m_skus)
        , m_workday(m_stores, m_warehouse, m_dice, m_skus)
        , m_morning(m_stores, m_warehouse, m_dice, m_skus)
    {
    }

    void run(int days)
    {
        // Undo does not forget that a product was known.
        for (const Sku& sku : m_skus) {
            m_warehouse.announce({ "first " + sku.text(), sku.text(), 6 });
            m_stores.send(CreateBatch { BatchRef("first " + sku.text()), sku, 6 }, "first " + sku.text());
        }
        std::string before;
        for (m_day = 0; m_day < days; ++m_day) {
            before = m_stores.now();
            m_stores.beginDay();
            m_workday.work(firstDay + m_day, m_day > 0 && m_dice.oneIn(5));
            m_morning.import(m_workday.diary(), m_day + 1 == days || !m_dice.oneIn(6) ? Gone::Cancel : otherwise());
        }
        m_stores.undoTheDay();
        if (m_stores.stepsOfTheDay() == 0 && m_stores.now() != before)
            throw std::runtime_error("the last day undone is not the day before");
    }

    int day() const { return m_day; }
    std::size_t exactMornings() const { return m_morning.exactOnes(); }
    std::string figures() const
    {
        return std::to_string(m_stores.stepsEver()) + " steps, " + std::to_string(m_morning.exactOnes())
            + " exact mornings, " + m_stores.times();
    }

private:
    Gone otherwise() { return m_dice.oneIn(2) ? Gone::Ship : Gone::Keep; }

    const std::vector<Sku> m_skus { Sku("CHAIR"), Sku("LAMP"), Sku("TABLE") };
    Dice m_dice;
    StoresInStep m_stores;
    ModelWarehouse m_warehouse;
    Workday m_workday;
    Morning m_morning;
    int m_day = 0;
};

/// One order of some lamps, each line on a batch of its own: L1, L2, …
class Lamps
{
public:
    Lamps(const std::vector<Quantity>& lines, const std::vector<std::optional<Date>>& dues = {})
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const BatchRef batch("L" + std::to_string(i + 1));
            stores.send(AddOrderLine { OrderId("O1"), lamp, lines[i], "Eve", i < dues.size() ? dues[i] : std::nullopt },
                "order");
            stores.send(CreateBatch { batch, lamp, lines[i] }, "stock");
            stores.send(MoveLine { { id(static_cast<int>(i) + 1) }, {}, batch }, "allocate");
        }
    }

    ImportResult import(const std::string& batches, const std::string& rows)
    {
        const std::string supply = "ref,sku,qty,eta\n" + batches;
        const std::string orders = "due,qty,orderid,sku,customer\n" + rows;
        const Import command { parsed({ supply.c_str(), orders.c_str() }), false, Gone::Cancel };
        const Outcome once = *stores.send(command, "import");
        if (stores.send(command, "again")->changed())
            throw std::runtime_error("the second time changes something");
        return std::get<ImportResult>(once.result);
    }
    OrderLine line(int number)
    {
        for (const OrderLine& each : stores.holdings().lines)
            if (each.id == id(number))
                return each;
        return {};
    }
    LineId id(int number) const { return { OrderId("O1"), lamp, number }; }

    const Sku lamp { "LAMP" };
    StoresInStep stores { { lamp } };
};

} // namespace

void TestThirtyDays::staysInStepWithTheWarehouse_data()
{
    QTest::addColumn<int>("seed");
    const int first = setting("ALLOCATION_THIRTYDAYS_FIRST", 1);
    for (int seed = first; seed < first + setting("ALLOCATION_THIRTYDAYS_SEEDS", 4); ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestThirtyDays::staysInStepWithTheWarehouse()
{
    QFETCH(int, seed);
    const int days = setting("ALLOCATION_THIRTYDAYS_DAYS", 6);
    Trial trial(static_cast<std::uint64_t>(seed));
    try {
        trial.run(days);
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        QFAIL(qPrintable(QStringLiteral("seed %1, day %2: see above").arg(seed).arg(trial.day())));
    }
    // Vague days alone would prove little.
    QVERIFY(days < 30 || trial.exactMornings() >= 5);
    std::cout << "seed " << seed << ": " << trial.figures() << std::endl;
}

void TestThirtyDays::ofThreeAlikeTheOneOnTheListIsGone()
{
    Lamps lamps({ 5, 5, 5 });
    lamps.stores.send(Release { { lamps.id(2) } }, "release");
    const ImportResult result = lamps.import("L1,LAMP,5,\nL3,LAMP,5,\n", ",5,O1,LAMP,Eve\n,5,O1,LAMP,Eve\n");
    QCOMPARE(result.gone.size(), std::size_t(1));
    QCOMPARE(lamps.line(1).allocatedOn(BatchRef("L1")), 5);
    QCOMPARE(lamps.line(2).shipped, 5);
    QCOMPARE(lamps.line(3).allocatedOn(BatchRef("L3")), 5);
}

void TestThirtyDays::dueDatesTellRowsApart()
{
    Lamps lamps({ 5, 5, 5 }, { firstDay, firstDay + 1, firstDay + 2 });
    const std::string before = lamps.stores.now();
    const std::string stock = "L1,LAMP,5,\nL2,LAMP,5,\nL3,LAMP,5,\n";
    lamps.import(stock, "2030-01-03,5,O1,LAMP,Eve\n2030-01-01,5,O1,LAMP,Eve\n2030-01-02,5,O1,LAMP,Eve\n");
    QCOMPARE(lamps.stores.now(), before);
    lamps.import(stock, "2030-01-03,5,O1,LAMP,Eve\n2030-01-01,5,O1,LAMP,Eve\n");
    QVERIFY(lamps.line(2).id.order.empty()); // nothing speaks for its having been shipped
    QCOMPARE(lamps.line(1).allocatedOn(BatchRef("L1")), 5);
    QCOMPARE(lamps.line(3).allocatedOn(BatchRef("L3")), 5);
}

void TestThirtyDays::aRowSaysWhatIsLeft()
{
    Lamps lamps({ 8, 3, 8 });
    lamps.stores.send(Ship { { { lamps.id(1), {}, 5 } } }, "ship a part");
    const std::string before = lamps.stores.now();
    const std::string stock = "L1,LAMP,3,\nL2,LAMP,3,\nL3,LAMP,8,\n";
    lamps.import(stock, ",3,O1,LAMP,Eve\n,8,O1,LAMP,Eve\n,3,O1,LAMP,Eve\n");
    QCOMPARE(lamps.stores.now(), before);
    lamps.import(stock, ",8,O1,LAMP,Eve\n,2,O1,LAMP,Eve\n,3,O1,LAMP,Eve\n"); // one of those with 3 wants less
    QCOMPARE(lamps.line(1).unshipped() + lamps.line(2).unshipped(), 5);
    QCOMPARE(lamps.line(1).shipped, 5);
    QCOMPARE(lamps.line(3).allocatedOn(BatchRef("L3")), 8);
}

void TestThirtyDays::thePinnedOneIsNotTheOneThatChanged()
{
    Lamps lamps({ 7, 7 });
    lamps.stores.send(PinLine { { lamps.id(2) } }, "pin");
    const std::string stock = "L1,LAMP,7,\nL2,LAMP,7,\n";
    QVERIFY(lamps.import(stock, ",1,O1,LAMP,Eve\n,7,O1,LAMP,Eve\n").rejects.empty());
    QCOMPARE(lamps.line(1).unshipped(), 1);
    QVERIFY(!lamps.import(stock, ",7,O1,LAMP,Eve\n").gone.front().bound);
    QCOMPARE(lamps.line(2).allocatedOn(BatchRef("L2")), 7);
}

QTEST_GUILESS_MAIN(TestThirtyDays)
#include "tst_thirtydays.moc"
