#include "gui/testwindow.h"
#include "ui/help/manualpages.h"
#include "ui/help/manualwindow.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;

/// The manual has a page for everything, leads nowhere in vain, and opens where the planner is.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyActionIsTold_data() { languages(); }
    void everyActionIsTold();
    void everyDialogHasItsPage();
    void noLinkIsDead_data() { languages(); }
    void noLinkIsDead();
    void opensWhereThePlannerIs();
    void opensFromADialog();
    void isSearched();
    void hostileWordsFindNothing();

private:
    static void languages();
    static ManualWindow& open(TestWindow& test);
};

void TestManual::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

/// Of which there is a manual.
void TestManual::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("en") << u"en"_s;
    QTest::addRow("de") << u"de"_s;
}

ManualWindow& TestManual::open(TestWindow& test)
{
    test.action("manualAction")->trigger();
    return *test.child<ManualWindow>("manualWindow");
}

static QString plain(QString text)
{
    return text.remove(u'&').remove(u'\u2026');
}

static void collect(const QMenu& menu, QStringList& texts)
{
    const auto actions = menu.actions();
    for (const QAction* const action : actions)
        if (action->menu())
            collect(*action->menu(), texts);
        else if (!action->objectName().isEmpty()) // others come and go, such as the files that were opened last
            texts << plain(action->text());
}

void TestManual::everyActionIsTold()
{
    QFETCH(const QString, language);
    Languages languages;
    languages.choose(language);
    TestWindow test;
    QStringList texts;
    const auto menus = test.window().menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    for (const QMenu* const menu : menus)
        collect(*menu, texts);
    QVERIFY(texts.size() > 50);
    QString manual;
    const Manual told(language);
    for (const Manual::Page& page : told.pages())
        manual += plain(page.text) + u'\n';
    QStringList missing;
    for (const QString& text : texts)
        if (!manual.contains(text))
            missing << text;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestManual::everyDialogHasItsPage()
{
    QFile names(QStringLiteral(OBJECTNAMES));
    QVERIFY(names.open(QIODevice::ReadOnly));
    static const QRegularExpression dialog(u"^\\| `(\\w+Dialog)`"_s, QRegularExpression::MultilineOption);
    const Manual manual(u"en"_s);
    auto found = dialog.globalMatch(QString::fromUtf8(names.readAll()));
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        QWidget widget;
        widget.setObjectName(found.next().captured(1));
        const QString page = manualPageOf(&widget);
        QVERIFY2(page != u"first-steps"_s, qPrintable(widget.objectName()));
        QVERIFY2(manual.page(page), qPrintable(page));
    }
}

void TestManual::noLinkIsDead()
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QFETCH(const QString, language);
    const Manual manual(language);
    QCOMPARE(manual.pages().size(), Manual(u"en"_s).pages().size());
    for (const Manual::Page& page : manual.pages()) {
        QVERIFY2(page.text.size() > 200, qPrintable(page.name));
        for (auto found = link.globalMatch(page.markdown); found.hasNext();) {
            const QString target = found.next().captured(1);
            const bool there = target.endsWith(u".md"_s) ? manual.page(target.chopped(3)) != nullptr
                                                         : QFile::exists(u":/allocation/manual/"_s + target);
            QVERIFY2(there, qPrintable(page.name + u": "_s + target));
        }
    }
}

void TestManual::opensWhereThePlannerIs()
{
    TestWindow test;
    test.table("linesView")->setFocus();
    QCOMPARE(open(test).currentPage(), u"moving"_s);
    test.child("viewBoard")->setFocus();
    QTest::keyClick(&test.window(), Qt::Key_2, Qt::ControlModifier);
    test.window().activateWindow();
    test.child("boardPage")->setFocus();
    QCOMPARE(manualPageOf(test.child("boardPage")), u"board"_s);
    QCOMPARE(test.window().findChildren<ManualWindow*>().size(), 1); // it is one window, whatever it shows
}

void TestManual::opensFromADialog()
{
    TestWindow test;
    test.action("exportAction")->trigger();
    QWidget* const dialog = test.child("exportDialog");
    QTest::keyClick(dialog, Qt::Key_F1);
    auto* const manual = test.child<ManualWindow>("manualWindow");
    QVERIFY(manual);
    QCOMPARE(manual->currentPage(), u"files"_s);
    // It can be used though the dialog waits for an answer.
    auto* const pages = manual->findChild<QListWidget*>(u"manualContents"_s);
    pages->setCurrentRow(0);
    QCOMPARE(manual->currentPage(), manual->manual().pages().front().name);
    Q_EMIT manual->findChild<QTextBrowser*>(u"manualPage"_s)->anchorClicked(QUrl(u"files.md"_s));
    QCOMPARE(manual->currentPage(), u"files"_s);
    QTest::keyClick(manual, Qt::Key_Escape);
    QTRY_VERIFY(!test.child("manualWindow"));
    QVERIFY(dialog->isVisible());
}

void TestManual::isSearched()
{
    TestWindow test;
    ManualWindow& manual = open(test);
    auto* const search = manual.findChild<QLineEdit*>(u"manualSearch"_s);
    auto* const pages = manual.findChild<QListWidget*>(u"manualContents"_s);
    search->setText(u"bar code"_s);
    QVERIFY(pages->count() >= 1);
    QVERIFY(pages->item(0)->text().contains(u"bar code"_s));
    QVERIFY(!manual.findChild<QTextBrowser*>(u"manualPage"_s)->extraSelections().isEmpty());
    search->clear();
    QCOMPARE(pages->count(), int(manual.manual().pages().size()));
}

void TestManual::hostileWordsFindNothing()
{
    TestWindow test;
    ManualWindow& manual = open(test);
    for (const QString& words : { u"<b>"_s, u"[*("_s, QString(5'000, u'W'), u"   "_s })
        manual.findChild<QLineEdit*>(u"manualSearch"_s)->setText(words);
    QVERIFY(manual.findChild<QListWidget*>(u"manualContents"_s)->count() > 0);
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
