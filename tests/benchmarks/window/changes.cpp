#include "goals/measure.h"
#include "goals/table.h"
#include "models/manylines.h"
#include "rows.h"
#include "ui/appearance.h"
#include "ui/panels/linesview.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace bench {

namespace {

using namespace allocation;
using namespace allocation::test;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int seconds = 3;
constexpr int perSecond = 1000;
constexpr int singles = 3000; ///< products with one line, so that one change is one line

/// The last lines are those of products of their own.
LineRow lineOf(ManyLines& many, int n, std::string& sku)
{
    LineRow row = many.line(n);
    if (n > ManyLines::lines - singles) {
        sku = "ONE-" + std::to_string(ManyLines::lines - n);
        row.sku = sku;
    }
    return row;
}

LineBlock everything()
{
    LineBlock block;
    block.planning = { day(10), 0 };
    ManyLines many;
    std::string sku;
    for (int n = 1; n <= ManyLines::lines; ++n)
        block.add(lineOf(many, n, sku));
    return block;
}

void change(LinesModel& model, int number)
{
    LineBlock block;
    block.planning = { day(10), 0 };
    ManyLines many;
    std::string sku;
    LineRow row = lineOf(many, ManyLines::lines - number % singles, sku);
    row.due = day(5 + number % 97);
    block.add(row);
    model.mergeProducts({ Sku(sku) }, block);
}

struct Served {
    int frames = 0;
    int of = 0;
    double lateness = 0; ///< ms, of 99 in 100
    double cpu = 0;      ///< share of a core
};

/// What a timer for 60 frames a second sees while so many changes come each millisecond.
Served served(const std::function<void(int)>& act)
{
    constexpr double frame = 1000.0 / 60;
    std::vector<double> late;
    QElapsedTimer clock;
    int sent = 0;
    QTimer changing;
    changing.setTimerType(Qt::PreciseTimer);
    QObject::connect(&changing, &QTimer::timeout, [&] {
        for (const auto due = clock.elapsed() * perSecond / 1000; act && sent < due; ++sent)
            act(sent);
    });
    QTimer frames;
    frames.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frames, &QTimer::timeout, [&] {
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const double expected = frame * static_cast<double>(late.size() + 1);
        late.push_back(std::max(0.0, now - expected));
        if (now - expected > frame) // what was missed is missed
            late.resize(static_cast<std::size_t>(now / frame), now - expected);
        frames.start(std::max(0, static_cast<int>(frame * static_cast<double>(late.size() + 1) - now)));
    });
    frames.setSingleShot(true);
    Served result;
    result.cpu = cpuOf([&] {
        clock.start();
        changing.start(1);
        frames.start(static_cast<int>(frame));
        while (clock.elapsed() < seconds * 1000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }) / seconds;
    if (act && sent < perSecond * seconds * 9 / 10)
        fail("only " + std::to_string(sent) + " changes were made");
    result.of = static_cast<int>(late.size());
    result.frames = static_cast<int>(std::ranges::count_if(late, [&](double ms) { return ms <= frame; }));
    std::ranges::sort(late);
    result.lateness = late[late.size() * 99 / 100];
    return result;
}

} // namespace

void changes()
{
    const Appearance appearance;
    LinesModel model(QStringLiteral("bench"));
    model.load(everything());
    LinesView view(model, QStringLiteral("bench"), appearance);
    view.resize(1000, 700);
    view.setModel(&model);
    model.sort(LineColumn::Due);
    view.show();
    while (model.isArranging())
        QCoreApplication::processEvents();
    const Served idle = served({});
    const Served busy = served([&](int number) { change(model, number); });
    const std::string share = text(100.0 * busy.frames / busy.of, 1) + " %";
    print("1,000 changes/s of the sorted column: frames of " + std::to_string(busy.of), share, ">= 98 %",
        busy.frames * 100 >= busy.of * 98);
    print("... lateness of a frame, p99", text(busy.lateness) + " ms", "<= 50 ms", busy.lateness <= 50);
    const double more = 100 * (busy.cpu - idle.cpu);
    print("... CPU above idle (" + text(100 * idle.cpu, 0) + " %)", text(more) + " points", "<= 25", more <= 25);
}

} // namespace bench
