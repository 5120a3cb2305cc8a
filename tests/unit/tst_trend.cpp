#include "adapters/csv/csvtrend.h"
#include "adapters/memory/memorytrend.h"
#include "service/table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace allocation;
using namespace Qt::StringLiterals;

namespace {

const Date monday = *Date::parse("2027-01-04");

TrendPoint pointOf(int day, double fill)
{
    return { monday + day, fill, 0.5, std::nullopt, 1.0 / 3, 12, 4'000'000'000 };
}

} // namespace

/// One point a day, beside the database.
class TestTrend : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"shop.db.trend.csv"_s); }
    QByteArray content() const
    {
        QFile f(file());
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }

    /// What every book has to do.
    static void fill(TrendBook& book)
    {
        QVERIFY(book.points().empty());
        book.keep(pointOf(1, 0.8));
        book.keep(pointOf(3, 0.9));
        book.keep(pointOf(2, 0.1));
        book.keep(pointOf(2, 0.85));
        QCOMPARE(book.points(), (std::vector { pointOf(1, 0.8), pointOf(2, 0.85), pointOf(3, 0.9) }));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void inMemory()
    {
        MemoryTrend book;
        fill(book);
    }

    void inAFile()
    {
        {
            csv::CsvTrend book(file());
            fill(book);
        }
        QCOMPARE(csv::CsvTrend(file()).points().size(), std::size_t(3));
        QVERIFY2(content().startsWith("day,line_fill,order_fill,unit_fill,on_time,late_lines,short_units\r\n"),
            content().constData());
        QVERIFY2(content().contains("2027-01-05,0.8,0.5,,0.3333333333333333,12,4000000000\r\n"), content().constData());
    }

    void whatIsNoPointIsLeftOut()
    {
        write("day,line_fill,order_fill,unit_fill,on_time,late_lines,short_units\n"
              "2027-01-05,0.8,0.5,,1,12,4\n"
              "yesterday,0.8,0.5,,1,12,4\n"
              "2027-01-06,1.5,0.5,,1,12,4\n"
              "2027-01-06,nan,0.5,,1,12,4\n"
              "2027-01-06,0.5,0.5,,1,-1,4\n"
              "2027-01-06,0.5\n"
              "=1+1,0.5,0.5,,1,1,4\n");
        QCOMPARE(csv::CsvTrend(file()).points().size(), std::size_t(1));
    }

    void anotherFileStays()
    {
        write("name,phone\nSmith,12\n");
        csv::CsvTrend book(file());
        QVERIFY(book.points().empty());
        QVERIFY_THROWS_EXCEPTION(NotWritten, book.keep(pointOf(1, 0.8)));
        QCOMPARE(content(), QByteArray("name,phone\nSmith,12\n"));
    }

    void aFolderThatIsGone()
    {
        csv::CsvTrend book(m_folder->filePath(u"gone/shop.db.trend.csv"_s));
        QVERIFY(book.points().empty());
        QVERIFY_THROWS_EXCEPTION(NotWritten, book.keep(pointOf(1, 0.8)));
    }

    void anEmptyFileIsBegunAnew()
    {
        write("");
        csv::CsvTrend book(file());
        book.keep(pointOf(1, 0.8));
        QCOMPARE(book.points().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
