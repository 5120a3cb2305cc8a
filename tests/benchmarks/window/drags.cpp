#include "goals/table.h"
#include "gui/testboard.h"
#include "largeshop.h"
#include "rows.h"

#include <QElapsedTimer>

namespace bench {

using namespace allocation::test;

void drags()
{
    TestBoard board(LargeShop { 1, 400, 5'000 }, "SKU-0");
    board.settle();
    QElapsedTimer dropped;
    qint64 seen = -1;
    const QString card = board.cards(1).value(0).mid(5);
    if (card.isEmpty())
        fail("no card on the board");
    takeLongest();
    board.drag(qPrintable(card), board.below(3), {}, [&] {
        printLongest("pick up a card and hover: longest event, 400 batches, 5,000 lines", aFrame);
        dropped.start();
    });
    const QString order = card.section(QLatin1Char('|'), 0, 0);
    while (seen < 0 && dropped.elapsed() < 10'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        const QStringList cards = board.cards(3);
        if (cards.join(QLatin1Char(' ')).contains(order))
            seen = dropped.elapsed();
    }
    print("from the last hover to the card on its new lane", std::to_string(seen) + " ms", "<= 50 ms + 15 of the mouse",
        seen >= 0 && seen <= 65);
    board.settle();
    printLongest("... longest event meanwhile", unnoticed);
}

} // namespace bench
