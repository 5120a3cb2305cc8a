#include "adapters/csv/csvtable.h"
#include "adapters/csv/csvwriter.h"
#include "service/parsing.h"
#include "support/anycommand.h"
#include "support/testbench.h"

#include <algorithm>
#include <QTest>

using namespace allocation;
using namespace allocation::test;

namespace {

/// Rule 1 as somebody would write it down who does not care how long it takes.
std::vector<std::string> naiveRun(std::vector<Batch> batches, const std::vector<Quantity>& lines)
{
    std::vector<std::string> places;
    for (const Quantity line : lines) {
        Batch* best = nullptr;
        for (Batch& batch : batches)
            if (batch.available() >= line
                && (!best || (!batch.eta && best->eta) || (batch.eta && best->eta && *batch.eta < *best->eta)))
                best = &batch;
        places.push_back(best ? best->ref.text() : std::string());
        if (best)
            best->allocated += line;
    }
    return places;
}

template <class Property>
bool holds(const char* what, Property property)
{
    return rc::check(what, property);
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invariantsAndUndo()
    {
        QVERIFY(holds("sums hold after any commands, and undoing all of them restores the start", [] {
            TestBench bench;
            const QString start = bench.state();
            std::vector<CommandId> done;
            const int count = *rc::gen::inRange(0, 25);
            for (int i = 0; i < count; ++i) {
                try {
                    if (bench.send(anyCommand()).changed())
                        done.push_back(bench.lastCommand());
                } catch (const Refused&) {
                    continue; // refused is fine, as long as nothing has changed
                }
                RC_ASSERT(bench.problems().isEmpty());
            }
            for (; !done.empty(); done.pop_back()) {
                const auto undo = [&] { bench.send(UndoCommand { done.back() }); };
                RC_ASSERT(
                    !refusedFor<ChangedSince>(undo)); // a run that only found nothing in stock may have nothing to undo
            }
            RC_ASSERT(bench.state() == start);
        }));
    }

    void runEqualsTheNaiveOne()
    {
        QVERIFY(holds("a run places lines as the rule says", [] {
            TestBench bench;
            std::vector<Batch> batches;
            for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
                Batch batch { BatchRef(named("B", i)), Sku("S"), *rc::gen::inRange<Quantity>(0, 20) };
                if (const int days = *rc::gen::inRange(0, 4); days > 0)
                    batch.eta = Date::fromDays(20'000 + days);
                bench.send(CreateBatch { batch.ref, batch.sku, batch.qty, { batch.eta, {} } });
                batches.push_back(batch);
            }
            const auto lines = *rc::gen::container<std::vector<Quantity>>(rc::gen::inRange<Quantity>(1, 12));
            for (std::size_t i = 0; i < lines.size(); ++i)
                bench.send(AddOrderLine { OrderId(named("O", i)), Sku("S"), lines[i] });
            bench.send(AllocateOpen {});
            std::vector<std::string> places;
            bench.store().readModel().lines({}, [&](const LineRow& row) {
                places.emplace_back(row.parts.empty() ? std::string_view() : row.parts.front().batch);
            });
            RC_ASSERT(places == naiveRun(batches, lines));
        }));
    }

    void csvKeepsEveryText()
    {
        QVERIFY(holds("what is written is read again", [] {
            const auto nasty = rc::gen::container<std::string>(
                rc::gen::elementOf(std::string("a b'\"=+@-,;\t\r\n|\\0")));
            auto cells = *rc::gen::container<std::vector<std::string>>(3, nasty);
            for (std::string& cell : cells) { // cells have no blanks around them, but a tab in front is guarded
                cell = std::string(parsing::trimmed(cell));
                if (!cell.empty() && *rc::gen::arbitrary<bool>())
                    cell.insert(0, *rc::gen::element<std::string>("\t", "\xc3\xbc", "'\t"));
            }
            std::string text = "a,b,c\r\n";
            csv::writeRecord(text, std::vector<std::string_view>(cells.begin(), cells.end()));
            csv::CsvTable table("x", text);
            Record record;
            RC_ASSERT(table.next(record));
            RC_ASSERT(std::vector<std::string>(record.cells.begin(), record.cells.end()) == cells);
            RC_ASSERT(!table.next(record));
        }));
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
