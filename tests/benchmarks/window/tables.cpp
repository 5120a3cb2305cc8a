#include "goals/measure.h"
#include "goals/table.h"
#include "models/manylines.h"
#include "plainmodel.h"
#include "rows.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>

namespace bench {

namespace {

using namespace allocation;
using namespace allocation::test;

constexpr int rounds = 3; ///< the limits take seconds

/// CPU of all threads until the rows are shown.
double arranged(LinesModel& model, const std::function<void()>& act)
{
    return cpuOf([&] {
        act();
        while (model.isArranging())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    });
}

class Sides
{
public:
    Sides()
        : m_plain(ManyLines::lines)
        , m_model(QStringLiteral("bench"))
    {
        LineBlock block = ManyLines::block(ManyLines::lines);
        block.count();
        m_model.load(std::move(block));
        m_proxy.setSourceModel(&m_plain);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    void sorting(const char* what, int ours, int theirs, double times)
    {
        const auto times2 = medians(rounds,
            { [&](int) {
                 return arranged(m_model, [&] { m_model.sort(ours, Qt::DescendingOrder); })
                     + back([&] { arranged(m_model, [&] { m_model.sort(-1); }); });
             },
                [&](int) {
                    return cpuOf([&] { m_proxy.sort(theirs, Qt::DescendingOrder); }) + back([&] { m_proxy.sort(-1); });
                } });
        print({ what, 1e3 * times2[0], 1e3 * times2[1], "ms", 1 / times });
    }

    void searching(const char* what, int ours, int theirs, double times)
    {
        const QString text = QStringLiteral("customer 17");
        const auto found = [&](int rows, const char* side) {
            if (rows == 0 || rows == ManyLines::lines)
                fail(std::string(side) + " found " + std::to_string(rows) + " lines");
        };
        const auto cpu = medians(rounds,
            { [&](int) {
                 const double taken = arranged(m_model, [&] { narrow(ours, text); });
                 found(m_model.rowCount(), "the product");
                 return taken + back([&] { arranged(m_model, [&] { narrow(ours, {}); }); });
             },
                [&](int) {
                    m_proxy.setFilterKeyColumn(theirs);
                    const double taken = cpuOf([&] { m_proxy.setFilterFixedString(text); });
                    found(m_proxy.rowCount(), "the proxy");
                    return taken + back([&] { m_proxy.setFilterFixedString({}); });
                } });
        print({ what, 1e3 * cpu[0], 1e3 * cpu[1], "ms", 1 / times });
    }

    double bytesEach() const { return static_cast<double>(m_model.bytesUsed()) / ManyLines::lines; }

private:
    /// Everything is shown again, which is not counted.
    static double back(const std::function<void()>& act)
    {
        act();
        return 0;
    }

    /// In one column, or with the search in all.
    void narrow(int column, const QString& text)
    {
        if (column < 0)
            m_model.setSearch(text);
        else if (text.isEmpty())
            m_model.setColumnFilters({});
        else
            m_model.setColumnFilters({ { column, { ColumnFilter::Test::Contains, text, {}, {}, {} } } });
    }

    PlainModel m_plain;
    QSortFilterProxyModel m_proxy;
    LinesModel m_model;
};

} // namespace

void tables()
{
    Sides sides;
    sides.sorting("1,000,000 lines sorted by a text, limit: the proxy", LineColumn::Order, PlainModel::Order, 25);
    sides.sorting("... by a date", LineColumn::Due, PlainModel::Due, 12);
    sides.searching("... those whose customer contains a text", LineColumn::Customer, PlainModel::Customer, 20);
    sides.searching("... that contain a text anywhere", -1, -1, 50);
    print(
        "bytes a line, with texts, search pool and index", text(sides.bytesEach()), "<= 128", sides.bytesEach() <= 128);
}

} // namespace bench
