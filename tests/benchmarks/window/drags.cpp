#include "goals/table.h"
#include "gui/testboard.h"
#include "largeshop.h"
#include "rows.h"

#include <QElapsedTimer>

namespace bench {

using namespace allocation::test;

namespace {

/// A card over the lanes; it is not dropped.
void hoverOnBoard()
{
    TestBoard board(LargeShop { 1, 400, 5'000 }, "SKU-0");
    board.settle();
    const QString card = board.cards(1).value(0).mid(5);
    if (card.isEmpty())
        fail("no card on the board");
    takeLongest();
    board.drag(
        qPrintable(card), board.below(3), {},
        [] { printLongest("a card over 400 lanes, 5,000 lines: longest event", aFrame); }, true);
}

/// A line onto the last batch.
void dropInTables()
{
    TestWindow test(LargeShop { 1, 400, 5'000 });
    test.settle();
    const auto batch = [&] { return test.cell("linesView", "line:SO-10000|SKU-0|1|batch").data().toString(); };
    QElapsedTimer dropped;
    takeLongest();
    test.drag(
        test.cell("linesView", "line:SO-10000|SKU-0|1|order"), test.cell("batchesView", "batch:B-0-1399|ref"), [&] {
            printLongest("a line over 400 batches: longest event", aFrame);
            dropped.start();
        });
    while (batch() != QLatin1String("B-0-1399") && dropped.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    const qint64 seen = dropped.elapsed();
    // The mouse of the test needs 15 ms from the last hover to the button.
    print("... until the drop is seen in the table", std::to_string(seen - 15) + " ms", "<= 50 ms", seen <= 65);
    test.settle();
    printLongest("... longest event meanwhile", unnoticed);
}

} // namespace

void drags()
{
    hoverOnBoard();
    dropInTables();
}

} // namespace bench
