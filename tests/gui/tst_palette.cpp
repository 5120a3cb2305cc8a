#include "ui/palette.h"

#include <QTest>

using namespace allocation;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
    void followsTheSystem();
};

void TestPalette::canBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme& theme : { lightTheme(), darkTheme(), contrastTheme(false), contrastTheme(true) }) {
        const bool high = theme.muted == theme.text;
        const auto row = [&theme, high](const char* name, const QColor& ink, const QColor& ground) {
            QTest::addRow("%s %s %s", high ? "high contrast" : "usual", theme.dark ? "dark" : "light", name)
                << ink << ground << (high ? 7.0 : 4.5);
        };
        row("in stock", theme.good.ink, theme.good.ground);
        row("inbound", theme.inbound.ink, theme.inbound.ground);
        row("late", theme.late.ink, theme.late.ground);
        row("short", theme.shortage.ink, theme.shortage.ground);
        row("note", theme.note.ink, theme.note.ground);
        row("to allocate", theme.muted, theme.sunken);
        row("text", theme.text, theme.surface);
        row("text on canvas", theme.text, theme.canvas);
        row("text selected", theme.text, theme.selection);
        row("muted", theme.muted, theme.surface);
        row("muted selected", theme.muted, theme.selection);
        row("button", theme.onAccent, theme.accent);
    }
}

void TestPalette::canBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestPalette::followsTheSystem()
{
    const auto like = [](Qt::GlobalColor ink, const QColor& ground) {
        QPalette system(ground, ground);
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            system.setColor(role, ink);
        system.setColor(QPalette::Base, ground);
        return themeLike(system);
    };
    QCOMPARE(like(Qt::black, QColor(0xEFEFEF)).muted, lightTheme().muted);
    QCOMPARE(like(Qt::white, QColor(0x202020)).muted, darkTheme().muted);
    QCOMPARE(like(Qt::black, Qt::white).muted, QColor(Qt::black));
    QCOMPARE(like(Qt::white, Qt::black).muted, QColor(Qt::white));
    QVERIFY(like(Qt::white, Qt::black).dark);
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
