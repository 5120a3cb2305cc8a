#include "goals/measure.h"
#include "goals/table.h"
#include "models/manylines.h"
#include "rows.h"
#include "ui/appearance.h"
#include "ui/panels/linesview.h"

#include <QCoreApplication>

namespace bench {

namespace {

using namespace allocation;
using namespace allocation::test;

/// From nothing to a picture of the table.
double shown(LinesModel& model, const Appearance& appearance)
{
    return cpuOf([&] {
        LinesView view(model, QStringLiteral("bench"), appearance);
        view.resize(1000, 700);
        view.setModel(&model);
        view.fitColumns();
        if (view.grab().isNull())
            fail("no picture");
    });
}

} // namespace

void paint()
{
    const Appearance appearance;
    LinesModel many(QStringLiteral("bench"));
    LinesModel few(QStringLiteral("bench"));
    many.load(ManyLines::block(ManyLines::lines));
    few.load(ManyLines::block(1000));
    const auto cpu = medians(
        7, { [&](int) { return shown(many, appearance); }, [&](int) { return shown(few, appearance); } });
    print({ "first paint of 1,000,000 lines, limit: of 1,000", 1e3 * cpu[0], 1e3 * cpu[1], "ms", 2.5 });
}

} // namespace bench
