#include "service/parsing.h"

#include <QTest>

using namespace allocation;

class TestParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantities()
    {
        for (const char* text : { "12", "12.0", "12.000", "0012" })
            QCOMPARE(parsing::quantity(text, 1), std::optional<Quantity>(12));
        for (const char* text : { "", "1,200", "12,0", "+5", "-5", "1e3", "12.5", "12.", ".0", "0x1", "1 2", "twelve",
                 "1000000001", "99999999999999999999", "\xd9\xa1" })
            QVERIFY2(!parsing::quantity(text, 1), text);
        QCOMPARE(parsing::quantity("1000000000", 1), std::optional<Quantity>(maxQuantity));
        QVERIFY(!parsing::quantity("0", 1));
        QCOMPARE(parsing::quantity("0", 0), std::optional<Quantity>(0));
    }

    void dates()
    {
        for (const char* text : { "2027-01-08", "2027-01-08T00:00:00", "2027-01-08 12:30", "2027-01-08 23:59:59.999",
                 "2027-01-08T12:30:00Z", "2027-01-08T12:30:00+01:00" })
            QCOMPARE(parsing::date(text), Date::parse("2027-01-08"));
        for (const char* text : { "", "08.01.2027", "1/8/2027", "2027-1-8", "2027-01-08x", "2027-01-08 25:00",
                 "2027-01-08 12", "2027-02-30", "46030" })
            QVERIFY2(!parsing::date(text), text);
    }

    void ids()
    {
        QVERIFY(!parsing::faultOfId("007"));
        QVERIFY(!parsing::faultOfId("Gr\xc3\xbc\xc3\x9f"
                                    "e 1"));
        QCOMPARE(parsing::faultOfId(""), Reject::Why::Empty);
        QCOMPARE(parsing::faultOfId("a\nb"), Reject::Why::ControlCharacter);
        QCOMPARE(parsing::faultOfId("a\xc2\x85"
                                    "b"),
            Reject::Why::ControlCharacter);
        std::string longest;
        for (int i = 0; i < 200; ++i)
            longest += "\xc3\xbc"; // 200 characters, 400 bytes
        QVERIFY(!parsing::faultOfId(longest));
        QCOMPARE(parsing::faultOfId(longest + "x"), Reject::Why::TooLong);
    }

    void others()
    {
        QCOMPARE(parsing::priority("9"), std::optional<int>(9));
        QVERIFY(!parsing::priority("0") && !parsing::priority("10") && !parsing::priority("high"));
        QCOMPARE(parsing::origin("Manual"), std::optional(Origin::Manual));
        QVERIFY(!parsing::origin("hand"));
        QCOMPARE(parsing::lineNumber("12"), std::optional<int>(12));
        QVERIFY(!parsing::lineNumber("0"));
        QCOMPARE(parsing::trimmed(" \ta b\t "), std::string_view("a b"));
        QCOMPARE(parsing::trimmed(" \t "), std::string_view());
    }
};

QTEST_GUILESS_MAIN(TestParsing)
#include "tst_parsing.moc"
