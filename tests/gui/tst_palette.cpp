#include "ui/palette.h"

#include <QTest>

using namespace allocation;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
};

void TestPalette::canBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Theme& theme : { lightTheme(), darkTheme() }) {
        const auto row = [&theme](const char* name, const QColor& ink, const QColor& ground) {
            QTest::addRow("%s %s", theme.dark ? "dark" : "light", name) << ink << ground;
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
    const double found = contrast(ink, ground);
    QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
