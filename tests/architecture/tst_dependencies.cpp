// The arrows of core/README.md, read off the #include lines: a forbidden one turns this red.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Layer {
    QStringList mayInclude; ///< layers; its own is always allowed
    bool qt = false;
};

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString& folder)
{
    QStringList files;
    QDirIterator all(
        folder, { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    return files;
}

/// What one #include line breaks; empty: nothing.
QString offence(const Layer& layer, const QString& own, const QString& included)
{
    static const QRegularExpression qt(QStringLiteral("^Q[A-Z]|^Qt"));
    if (!layer.qt && qt.match(included).hasMatch())
        return QStringLiteral("Qt");
    static const QStringList layers { QStringLiteral("domain"), QStringLiteral("service"), QStringLiteral("adapters"),
        QStringLiteral("bridge"), QStringLiteral("ui"), QStringLiteral("app") };
    QString top = included.section(QLatin1Char('/'), 0, 0);
    if (!included.contains(QLatin1Char('/')) || !layers.contains(top) || top == own || layer.mayInclude.contains(top))
        return {};
    return top;
}

} // namespace

class TestDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void aForbiddenIncludeIsSeen();
    void refusalsAreWordedInOnePlace();
};

void TestDependencies::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("mayInclude");
    QTest::addColumn<bool>("qt");
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    QTest::newRow("domain") << s("core/domain") << QStringList {} << false;
    QTest::newRow("service") << s("core/service") << QStringList { s("domain") } << false;
    QTest::newRow("adapters") << s("core/adapters") << QStringList { s("domain"), s("service") } << true;
    QTest::newRow("bridge") << s("core/bridge") << QStringList { s("domain"), s("service") } << true;
    QTest::newRow("ui") << s("ui") << QStringList { s("domain"), s("service"), s("bridge") } << true;
}

void TestDependencies::includesFollowTheArrows()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, mayInclude);
    QFETCH(bool, qt);
    const QString root = QStringLiteral(SOURCE_DIR "/") + folder;
    const QStringList files = sources(root);
    QVERIFY2(!files.isEmpty(), qPrintable(root));
    const Layer layer { mayInclude, qt };
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QStringList offences;
    for (const QString& file : files) {
        auto all = include.globalMatch(read(file));
        while (all.hasNext()) {
            const QString included = all.next().captured(1);
            if (const QString what = offence(layer, folder.section(QLatin1Char('/'), -1), included); !what.isEmpty())
                offences << file.mid(root.size() + 1) + QStringLiteral(" includes ") + included;
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(QLatin1Char('\n'))));
}

void TestDependencies::aForbiddenIncludeIsSeen()
{
    const Layer domain { {}, false };
    QVERIFY(!offence(domain, QStringLiteral("domain"), QStringLiteral("QString")).isEmpty());
    QVERIFY(!offence(domain, QStringLiteral("domain"), QStringLiteral("service/outcome.h")).isEmpty());
    QVERIFY(offence(domain, QStringLiteral("domain"), QStringLiteral("domain/batch.h")).isEmpty());
    QVERIFY(offence(domain, QStringLiteral("domain"), QStringLiteral("vector")).isEmpty());
}

/// One place words events and refusals; a model or dialog that visits them again would be a second one.
void TestDependencies::refusalsAreWordedInOnePlace()
{
    for (const QString& file : sources(QStringLiteral(SOURCE_DIR "/ui"))) {
        const QString text = read(file);
        QVERIFY2(!text.contains(QStringLiteral("TooLittleAvailable")), qPrintable(file));
        QVERIFY2(!text.contains(QStringLiteral("domain/product.h")), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestDependencies)
#include "tst_dependencies.moc"
