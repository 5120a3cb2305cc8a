#include "adapters/csv/csvtable.h"
#include "adapters/csv/importspool.h"
#include "service/importparser.h"
#include "service/storeerror.h"
#include "support/testbench.h"

#include <sys/resource.h>

#include <array>
#include <csignal>
#include <map>
#include <QDir>
#include <QScopeGuard>
#include <QTest>
#include <random>

using namespace allocation;
using allocation::test::TestBench;

namespace {

/// Four files of that many rows each, about 20 products in no order; some rows are rejected.
class Files
{
public:
    explicit Files(int rows)
        : m_texts { "ref,sku,qty,eta,shipment,location,received_from,hold,hold_by,hold_until,note,follow_up\n",
            "orderid,sku,qty,line,customer,due,priority,shipped,promised,told,told_by,transit,completeness,kind,stop,"
            "note,follow_up,flag,colour,route\n",
            "orderid,sku,qty,batchref,line,pinned,origin\n", "sku,description,unit,pack,note,follow_up\n" }
    {
        for (int row = 0; row < rows; ++row)
            addRow(row);
    }

    void read(ImportData& data, const std::function<void()>& makeRoom = {}) const
    {
        for (std::size_t file = 0; file < m_texts.size(); ++file) {
            csv::CsvTable table("file.csv", m_texts[file]);
            parseTable(static_cast<ImportFile>(file), table, data, {}, makeRoom);
        }
    }
    void read(csv::ImportSpool& spool) const
    {
        read(spool.data(), [&] { spool.makeRoom(); });
        spool.finish();
    }

private:
    std::string among(const char* kind, unsigned count) { return kind + std::to_string(m_random() % count); }
    std::string maybe(std::string text) { return m_random() % 3 == 0 ? std::string() : std::move(text); }
    std::string quantity() { return m_random() % 50 == 0 ? "many" : std::to_string(1 + m_random() % 30); }
    std::string note() { return maybe("\"call\nSmith\"") + ',' + date(); }
    std::string held() { return m_random() % 3 == 0 ? ",," : "wet," + maybe("Ben") + ',' + date(); }
    std::string promised() { return m_random() % 3 == 0 ? ",," : "2027-02-01," + date() + ',' + maybe("Ben"); }
    std::string date() { return maybe("2027-01-" + std::to_string(10 + m_random() % 20)); }

    void addRow(int row)
    {
        const auto batch = static_cast<unsigned>(m_random() % 900);
        m_texts[0] += batchOf(static_cast<unsigned>(row)) + ',' + quantity() + ',' + date() + ',' + maybe("PO 7") + ','
            + maybe("A-1") + ',' + maybe("Oak Ltd") + ',' + held() + ',' + note() + '\n';
        m_texts[1] += among("O", 50) + ',' + among("S", 20) + ',' + quantity() + ",," + maybe("Müller & Söhne") + ','
            + date() + ',' + maybe("3") + ',' + maybe("1") + ',' + promised() + ',' + maybe("4") + ',' + maybe("order")
            + ',' + maybe("quote") + ',' + maybe("credit") + ',' + note() + ',' + maybe("true") + ',' + maybe("red")
            + ',' + maybe("north") + '\n';
        m_texts[2] += among("O", 50) + ",S" + std::to_string(batch % 20) + ',' + quantity() + ",B"
            + std::to_string(batch) + ",," + maybe("true") + ',' + maybe("manual") + '\n';
        m_texts[3] += "S" + std::to_string(row) + ",\"no. " + std::to_string(row) + "\"," + maybe("pcs") + ','
            + maybe("6") + ',' + note() + '\n';
    }
    static std::string batchOf(unsigned row) { return "B" + std::to_string(row) + ",S" + std::to_string(row % 20); }

    std::mt19937 m_random { 7 }; // NOLINT(cert-msc51-cpp): the same files every time
    std::array<std::string, 4> m_texts;
};

std::string dateText(const std::optional<Date>& date)
{
    return date ? date->toString() : "-";
}

std::string told(const Note& note)
{
    return note.text + '/' + dateText(note.followUp);
}

std::string told(const std::optional<Hold>& hold)
{
    return hold ? hold->by + '/' + hold->reason + '/' + dateText(hold->until) : "not on hold";
}

std::string told(const LineDetails& details)
{
    std::string text = told(details.note) + '/' + details.stop + '/' + std::to_string(details.transitDays) + '/'
        + std::to_string(static_cast<int>(details.completeness)) + '/' + std::to_string(static_cast<int>(details.kind))
        + (details.flag ? "flagged" : "");
    if (const auto& promise = details.promised)
        text += promise->date.toString() + '/' + promise->by + '/' + dateText(promise->told);
    for (const auto& [name, own] : details.own)
        text += '/' + name + '=' + own;
    return text;
}

std::string told(const ProductRows& rows)
{
    std::string text;
    const auto add = [&](const auto&... parts) { ((text += parts, text += '|'), ...); };
    for (const ProductRow* row : rows.products)
        add(std::to_string(row->row), row->sku.text(), row->details.description, row->details.unit,
            std::to_string(row->details.pack.value_or(0)), told(row->details.note));
    for (const BatchRow* row : rows.batches)
        add(std::to_string(row->row), row->batch.ref.text(), row->batch.sku.text(), std::to_string(row->batch.qty),
            dateText(row->batch.eta), row->batch.shipment, told(row->batch.hold), row->batch.details->location,
            row->batch.details->receivedFrom, told(row->batch.details->note));
    for (const OrderRow* row : rows.orders)
        add(std::to_string(row->row), row->line.id.order.text(), row->line.id.sku.text(),
            std::to_string(row->line.id.number), row->hasNumber ? "named" : "unnamed", std::to_string(row->line.qty),
            row->line.customer, dateText(row->line.due), std::to_string(row->line.priority.value_or(0)),
            std::to_string(row->line.shipped), told(*row->line.details));
    for (const AllocationRow* row : rows.allocations)
        add(std::to_string(row->row), row->order.text(), row->sku.text(), std::to_string(row->number.value_or(0)),
            std::to_string(row->qty), row->batch.text(), row->pinned ? "pinned" : "free",
            std::to_string(row->origin ? static_cast<int>(*row->origin) : -1));
    return text;
}

QStringList sorted(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.sort();
    return lines;
}

/// By SKU, because a spool's products come in an order of its own.
std::map<Sku, std::string> told(const ImportSource& source)
{
    std::map<Sku, std::string> products;
    source.forEachProduct([&](const ProductRows& rows) {
        products[rows.sku] += "product: " + told(rows); // each comes once
        return true;
    });
    return products;
}

} // namespace

class TestImportSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheSameRows_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<std::size_t>("few");
        QTest::newRow("all in memory") << 300 << csv::ImportSpool::fewRows;
        QTest::newRow("in parts, still in memory") << 300 << std::size_t(0);
        QTest::newRow("in a file") << 40'000 << csv::ImportSpool::fewRows;
    }
    void bringsTheSameRows()
    {
        QFETCH(const int, rows);
        QFETCH(const std::size_t, few);
        const Files files(rows);
        ImportData memory;
        files.read(memory);
        csv::ImportSpool spool(few);
        files.read(spool);

        const auto expected = told(memory);
        QVERIFY(expected.size() >= 20);
        QVERIFY(told(spool) == expected);
        QVERIFY(told(spool) == expected); // a command is replayed
        QCOMPARE(spool.count(), memory.count());
        QCOMPARE(spool.lastBatchRow(), memory.lastBatchRow());
        QCOMPARE(spool.lastOrderRow(), memory.lastOrderRow());
        QCOMPARE(spool.frame().rejects.size(), memory.rejects.size());
        QVERIFY(spool.frame().count() <= few);
    }

    void givesTheSameImport()
    {
        const Files files(2'000);
        const auto memory = std::make_shared<ImportData>();
        files.read(*memory);
        const auto spool = std::make_shared<csv::ImportSpool>(0);
        files.read(*spool);

        TestBench first;
        TestBench second;
        const auto result = std::get<ImportResult>(first.send(Import { memory }).result);
        const auto same = std::get<ImportResult>(second.send(Import { spool }).result);
        QVERIFY(result.allocations->added > 0 && result.allocations->rejected > 0);
        QCOMPARE(same.allocations, result.allocations);
        QCOMPARE(same.batches, result.batches);
        QCOMPARE(same.orders, result.orders);
        QCOMPARE(same.products, result.products);
        for (std::size_t i = 0; i < result.rejects.size(); ++i) {
            QCOMPARE(same.rejects.at(i).row, result.rejects[i].row);
            QCOMPARE(same.rejects.at(i).why, result.rejects[i].why);
        }
        QCOMPARE(sorted(second.state()), sorted(first.state())); // products become known in another order
    }

    void stopsWhenToldTo()
    {
        csv::ImportSpool spool(0);
        Files(300).read(spool);
        int products = 0;
        spool.forEachProduct([&](const ProductRows&) { return ++products < 5; });
        QCOMPARE(products, 5);
    }

    void saysWhenItsFileCannotBeWritten()
    {
        std::signal(SIGXFSZ, SIG_IGN); // the limit is to be an error
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small { 100'000, before.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto limits = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        csv::ImportSpool spool(0);
        try {
            Files(40'000).read(spool);
            QFAIL("over the limit");
        } catch (const StoreError& error) {
            QCOMPARE(error.kind(), StoreError::Kind::Failed);
            QCOMPARE(QString::fromStdString(error.place()), QDir::tempPath());
        }
    }
};

QTEST_GUILESS_MAIN(TestImportSpool)
#include "tst_importspool.moc"
