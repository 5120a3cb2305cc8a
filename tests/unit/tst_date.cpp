#include "domain/date.h"

#include <QTest>

using namespace allocation;

class TestDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyCalendarDays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        for (const char* text : { "2027-01-08", "0001-01-01", "9999-12-31", "2028-02-29", "1969-12-31" })
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char* text : { "", "2027-1-8", "2027-02-29", "2027-13-01", "0000-01-01", "27-01-08", "2027/01/08",
                 "2027-01-08 ", "+027-01-08", "2027-01-0x", "2027-00-10", "2027-04-31" })
            QTest::newRow(text) << QByteArray(text) << false;
    }
    void readsOnlyCalendarDays()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, valid);
        const auto date = Date::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QCOMPARE(date.has_value(), valid);
        if (date)
            QCOMPARE(QByteArray::fromStdString(date->toString()), text);
    }

    void countsDays()
    {
        QCOMPARE(Date::parse("1970-01-01")->days(), 0);
        QCOMPARE(*Date::parse("2028-03-01") - *Date::parse("2028-02-28"), 2);
        QCOMPARE((*Date::parse("2026-12-31") + 1).toString(), std::string("2027-01-01"));
        QVERIFY(*Date::parse("2026-12-31") < *Date::parse("2027-01-01"));
    }
};

QTEST_GUILESS_MAIN(TestDate)
#include "tst_date.moc"
