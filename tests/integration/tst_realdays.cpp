#include "adapters/sql/store.h"
#include "support/importtext.h"
#include "support/sender.h"

#include <map>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// Years of real trade, fed as an ERP would: each day, or month, a snapshot of everything open and all stock. What is
// due goes on a pick list; half of what is picked is shipped here, half only in the ERP, so that the next snapshot has
// to find it. The data is not in a checkout: without it these tests are skipped, visibly.

using namespace allocation;
using namespace allocation::test;

namespace {

QString dataFolder()
{
    const QString named = qEnvironmentVariable("ALLOCATION_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(ALLOCATION_SOURCE_DIR "/../shared/data") : named;
}

QByteArray content(const QString& file)
{
    QFile plain(file);
    if (plain.open(QIODevice::ReadOnly))
        return plain.readAll();
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), { QStringLiteral("-dc"), file + QStringLiteral(".gz") });
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

/// What the ERP knows: orders and stock, nothing of allocations.
struct Erp {
    struct Order {
        OrderId order;
        Sku sku;
        Quantity open = 0;
        Date due;
        QByteArray rest; ///< customer, due and priority, as they stand in the file
    };
    std::multimap<Date, Order> orders;
    std::map<BatchRef, Batch> batches;

    void read(const QString& folder)
    {
        const QByteArray lines = content(folder + QStringLiteral("/orders.csv"));
        const QByteArray stock = content(folder + QStringLiteral("/batches.csv"));
        const auto data = parsed({ stock.constData(), lines.constData() });
        for (const BatchRow& row : *data->batches)
            batches.emplace(row.batch.ref, row.batch);
        for (const OrderRow& row : *data->orders)
            if (row.line.due)
                orders.emplace(*row.line.due,
                    Order { row.line.id.order, row.line.id.sku, row.line.qty, *row.line.due,
                        QByteArray::fromStdString('"' + row.line.customer + "\"," + row.line.due->toString() + ','
                            + std::to_string(row.line.effectivePriority())) });
    }

    /// The files of that day: what is due within so many days, and what is in stock or comes.
    std::pair<QByteArray, QByteArray> snapshot(Date today, int window) const
    {
        QByteArray stock = "ref,sku,qty,eta\n";
        for (const auto& [ref, batch] : batches)
            if (batch.qty > 0 && (!batch.eta || *batch.eta <= today + 2 * window))
                stock += QByteArray::fromStdString(ref.text() + ',' + batch.sku.text() + ',' + std::to_string(batch.qty)
                    + ',' + (batch.eta && *batch.eta > today ? batch.eta->toString() : std::string()) + '\n');
        QByteArray lines = "orderid,sku,qty,customer,due,priority\n";
        for (auto at = orders.begin(); at != orders.upper_bound(today + window); ++at)
            if (at->second.open > 0)
                lines += QByteArray::fromStdString(at->second.order.text() + ',' + at->second.sku.text() + ','
                             + std::to_string(at->second.open) + ',')
                    + at->second.rest + '\n';
        return { stock, lines };
    }

    void ship(const LineId& line, Date due, const BatchRef& from, Quantity qty)
    {
        batches.at(from).qty -= qty;
        const auto [first, last] = orders.equal_range(due);
        const auto order = std::find_if(first, last, [&](const auto& each) {
            return each.second.order == line.order && each.second.sku == line.sku && each.second.open >= qty;
        });
        QVERIFY(order != last);
        order->second.open -= qty;
    }
    void giveUpBefore(Date day) { orders.erase(orders.begin(), orders.lower_bound(day)); }
};

} // namespace

class TestRealDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(dataFolder()).exists())
            QSKIP("no real data: set ALLOCATION_TEST_DATA to its folder");
    }
    void snapshotsOfYears_data();
    void snapshotsOfYears();
};

void TestRealDays::snapshotsOfYears_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("window");
    QTest::newRow("northwind, day by day") << QStringLiteral("northwind/full-history") << 1 << 28;
    QTest::newRow("adventureworks, month by month") << QStringLiteral("adventureworks/full") << 30 << 30;
}

void TestRealDays::snapshotsOfYears()
{
    QFETCH(const QString, folder);
    QFETCH(const int, step);
    QFETCH(const int, window);
    Erp erp;
    erp.read(dataFolder() + QLatin1Char('/') + folder);
    const QTemporaryDir place;
    const std::string path = place.filePath(QStringLiteral("days.db")).toStdString();
    createDatabase(path);
    Date today = erp.orders.begin()->first;
    const Date end = erp.orders.rbegin()->first + step;
    StoreOptions options;
    options.clock = [&] { return Timestamp(std::chrono::days(today.days())); };
    options.today = [&] { return today; };
    SqlStore store(path, options);
    const auto reader = openReadModel(path, options.today);
    Sender planner(store.beginWork());

    qint64 slowest = 0;
    qint64 importing = 0;
    int days = 0;
    Quantity shippedHere = 0;
    Quantity shippedElsewhere = 0;
    std::size_t cancelled = 0;
    const auto morning = [&] {
        erp.giveUpBefore(today + -2 * window);
        const auto [stock, lines] = erp.snapshot(today, window);
        const Import snapshot { parsed({ stock.constData(), lines.constData() }), false, Gone::Cancel };
        QElapsedTimer timer;
        timer.start();
        const auto result = std::get<ImportResult>(planner.send(snapshot).result);
        importing += timer.elapsed();
        slowest = std::max(slowest, timer.elapsed());
        QVERIFY(result.rejects.empty());
        for (const GoneEntry& entry : result.gone) {
            QVERIFY(entry.done);
            shippedElsewhere += entry.what == GoneEntry::What::Shipped ? entry.qty : 0;
            cancelled += entry.what == GoneEntry::What::Cancelled ? 1 : 0;
        }
        QVERIFY(!planner.send(snapshot).changed()); // a second time there is nothing left to do
    };
    for (; today <= end; today = today + step, ++days) {
        morning();
        planner.send(AllocateOpen {});

        std::vector<std::pair<Ship::Part, Date>> due;
        reader->lines({}, [&](const LineRow& row) {
            if (!row.due || *row.due > today + (step - 1) || row.open() > 0)
                return;
            for (const LinePart& part : row.parts)
                if (part.eta)
                    return;
            for (const LinePart& part : row.parts)
                due.emplace_back(Ship::Part { row.id(), BatchRef(part.batch), part.qty, false }, *row.due);
        });
        if (due.empty())
            continue;
        Release release;
        for (const auto& [part, day] : due)
            release.lines.push_back(part.line);
        planner.send(release);
        Ship ship;
        for (std::size_t i = 0; i < due.size(); ++i) {
            const auto& [part, day] = due[i];
            erp.ship(part.line, day, *part.from, *part.qty);
            if (i % 2 == 0)
                ship.parts.push_back(part);
        }
        for (const Ship::Part& part : ship.parts)
            shippedHere += *part.qty;
        planner.send(ship);
        if (days % 30 == 0)
            QVERIFY(reader->check().empty());
    }
    morning();
    QVERIFY(reader->check().empty());
    Quantity shipped = 0;
    std::size_t known = 0;
    reader->lines({}, [&](const LineRow& row) {
        shipped += row.shipped;
        ++known;
    });
    QCOMPARE(shipped, shippedHere + shippedElsewhere);
    QVERIFY(shippedHere > 0 && shippedElsewhere > 0);
    for (const auto& [ref, batch] : erp.batches) {
        const auto stored = reader->snapshot(batch.sku, {});
        if (const Batch* const here = stored.batch(ref))
            QCOMPARE(here->qty, batch.qty);
    }
    qInfo("%d snapshots, %lld ms each, the slowest %lld ms; %lld units shipped here, %lld found shipped, %zu lines "
          "cancelled; %zu lines known; database %.1f MB",
        days, static_cast<long long>(importing / days), static_cast<long long>(slowest),
        static_cast<long long>(shippedHere), static_cast<long long>(shippedElsewhere), cancelled, known,
        static_cast<double>(QFileInfo(QString::fromStdString(path)).size()) / 1e6);
}

QTEST_GUILESS_MAIN(TestRealDays)
#include "tst_realdays.moc"
