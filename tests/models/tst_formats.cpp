#include "ui/models/formats.h"

#include <QTest>

using namespace allocation;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDatesShortAndByLocale_data();
    void writesDatesShortAndByLocale();
    void saysNow();
    void showsIdsAsTheyAreInTips();
    void encodesPartsOfCellIds();
    void writesRates();
};

void TestFormats::writesDatesShortAndByLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("sameYear");
    QTest::addColumn<QString>("otherYear");
    QTest::newRow("C") << QLocale::c() << "21 Jan"
                       << "21 Jan 2027";
    QTest::newRow("en_US") << QLocale(QStringLiteral("en_US")) << "Jan 21"
                           << "Jan 21, 2027";
    QTest::newRow("en_GB") << QLocale(QStringLiteral("en_GB")) << "21 Jan"
                           << "21 Jan 2027";
    QTest::newRow("ja") << QLocale(QStringLiteral("ja_JP")) << "2026/01/21"
                        << "2027/01/21";
}

void TestFormats::writesDatesShortAndByLocale()
{
    QFETCH(QLocale, locale);
    const Date near = *Date::fromCalendar(2026, 1, 10);
    QTEST(formats::date(*Date::fromCalendar(2026, 1, 21), near, locale), "sameYear");
    QTEST(formats::date(*Date::fromCalendar(2027, 1, 21), near, locale), "otherYear");
}

void TestFormats::saysNow()
{
    const Date today = *Date::fromCalendar(2026, 1, 10);
    QCOMPARE(formats::ready(today, today, QLocale::c()), QStringLiteral("now"));
    QCOMPARE(formats::ready(today + 1, today, QLocale::c()), QStringLiteral("11 Jan"));
}

void TestFormats::showsIdsAsTheyAreInTips()
{
    QCOMPARE(
        formats::plainTip(QStringLiteral("<b>A & B</b>")), QStringLiteral("<span>&lt;b&gt;A &amp; B&lt;/b&gt;</span>"));
    QCOMPARE(formats::plainTip(QString()), QString());
}

void TestFormats::encodesPartsOfCellIds()
{
    QCOMPARE(formats::cellPart("a|b:c%d"), QStringLiteral("a%7Cb%3Ac%25d"));
}

void TestFormats::writesRates()
{
    QCOMPARE(formats::rate(0.8401, QLocale::c()), QStringLiteral("84.0 %"));
    QCOMPARE(formats::rate({}, QLocale::c()), QStringLiteral("—"));
}

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
