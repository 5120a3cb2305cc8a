#include "ui/print/code128.h"

#include <numeric>
#include <QTest>

using namespace allocation;
using namespace Qt::StringLiterals;

class TestCode128 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownVectors_data();
    void knownVectors();
    void patternsAreThoseOfTheStandard();
    void whatABarCodeCannotSay();
    void digitsTakeHalfTheRoom();
    void everyTextReadsBack();
};

void TestCode128::knownVectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("symbols");
    QTest::addRow("letters") << u"Wikipedia"_s << QList<int> { 104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, 106 };
    QTest::addRow("few digits") << u"PJJ123C"_s << QList<int> { 104, 48, 42, 42, 17, 18, 19, 35, 55, 106 };
    QTest::addRow("digits") << u"12345678"_s << QList<int> { 105, 12, 34, 56, 78, 47, 106 };
    QTest::addRow("two digits") << u"42"_s << QList<int> { 105, 42, 44, 106 };
    QTest::addRow("one digit") << u"7"_s << QList<int> { 104, 23, 24, 106 };
    QTest::addRow("digits at the end") << u"PO-123456"_s << QList<int> { 104, 48, 47, 13, 99, 12, 34, 56, 101, 106 };
}

void TestCode128::knownVectors()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, symbols);
    QCOMPARE(code128::symbols(text), symbols);
}

void TestCode128::patternsAreThoseOfTheStandard()
{
    QSet<QList<int>> seen;
    for (int symbol = 0; symbol < 106; ++symbol) {
        const QList<int> widths = code128::widths({ symbol });
        QCOMPARE(widths.size(), 6);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 11);
        QCOMPARE((widths[0] + widths[2] + widths[4]) % 2, 0); // the bars of each symbol are an even number of modules
        seen << widths;
    }
    QCOMPARE(seen.size(), 106);
    QCOMPARE(code128::widths({ 104 }), (QList<int> { 2, 1, 1, 2, 1, 4 }));
    QCOMPARE(code128::widths({ 106 }), (QList<int> { 2, 3, 3, 1, 1, 1, 2 }));
}

void TestCode128::whatABarCodeCannotSay()
{
    QVERIFY(code128::symbols({}).isEmpty());
    QVERIFY(code128::symbols(u"Größe"_s).isEmpty());
    QVERIFY(code128::symbols(u"دفعة"_s).isEmpty());
    QVERIFY(code128::symbols(u"a\nb"_s).isEmpty());
    QVERIFY(!code128::symbols(u" ~"_s).isEmpty());
}

void TestCode128::digitsTakeHalfTheRoom()
{
    QCOMPARE(code128::symbols(u"1234567890"_s).size(), 3 + 5);
    QCOMPARE(code128::symbols(u"abcdefghij"_s).size(), 3 + 10);
}

/// Undoes the encoding, as a scanner would.
static QString scanned(const QList<int>& symbols)
{
    QString text;
    bool pairs = symbols.front() == 105;
    for (const int symbol : symbols.mid(1, symbols.size() - 3)) {
        if (symbol == 99 && !pairs)
            pairs = true;
        else if (symbol == 100 && pairs)
            pairs = false;
        else
            text += pairs ? u"%1"_s.arg(symbol, 2, 10, QLatin1Char('0')) : QString(QChar(symbol + 32));
    }
    return text;
}

void TestCode128::everyTextReadsBack()
{
    for (const QString& text : { u"B1"_s, u"OAK-STOCK-1"_s, u"PO77/2027-01"_s, u"1234567"_s, u"A12345B"_s,
             u"A123456B"_s, u"123A4567890123"_s, u"0001"_s, u"<b>&\"'"_s })
        QCOMPARE(scanned(code128::symbols(text)), text);
}

QTEST_GUILESS_MAIN(TestCode128)
#include "tst_code128.moc"
