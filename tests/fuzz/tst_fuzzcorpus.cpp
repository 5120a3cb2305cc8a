#include "fuzz/entries.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace allocation;

namespace {

void filesOf(const char* target)
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(FUZZ_CORPUS "/") + QLatin1String(target));
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY2(!files.isEmpty(), qPrintable(folder.path()));
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

/// The whole input, every beginning of it, and it with each byte changed: a small fuzzer without luck.
void replay(void (*entry)(std::string_view))
{
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    std::string bytes = input.readAll().toStdString();
    const std::size_t step = 1 + bytes.size() / 100;
    entry(bytes);
    for (std::size_t size = 0; size < bytes.size(); size += step)
        entry(std::string_view(bytes).substr(0, size));
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const char before = bytes[at];
        for (const char other : { '"', '<', '\0' }) {
            bytes[at] = other;
            entry(bytes);
        }
        bytes[at] = before;
    }
}

} // namespace

/// Every file of the corpus through the function that libFuzzer calls; what it once found stays found.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data() { filesOf("csv"); }
    void csv() { replay(fuzz::csv); }
    void sheet_data() { filesOf("sheet"); }
    void sheet() { replay(fuzz::sheet); }
    void workbook_data() { filesOf("workbook"); }
    void workbook() { replay(fuzz::workbook); }
    void commandline_data() { filesOf("commandline"); }
    void commandline() { replay(fuzz::commandline); }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
