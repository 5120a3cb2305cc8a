#include "gui/pdftext.h"
#include "gui/testwindow.h"
#include "ui/print/code128.h"
#include "ui/print/printdialog.h"
#include "ui/print/reportcell.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>

using namespace allocation;
using namespace allocation::test;
using namespace Qt::StringLiterals;
using print::ReportLayout;

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingToPrintSaysWhy();
    void pickListHasBarCodes();
    void shortagesAndOrders();
    void aDraftIsNotPrinted();
    void confirmsSelectedOrders();
    void fromTheDialogsOfTheDay();
    void savesAPdf();
    void saysWhatCannotBeWritten();
    void datesAndWordsOfTheLanguage();
    void pagesRepeatTheColumns();
    void hostileAndLongTextIsWrapped();
    void mirrored();

private:
    static print::PrintDialog& open(TestWindow& test);
    static void choose(TestWindow& test, int what);
    static QString textOf(const print::Report& report);
};

void TestPrint::cleanup()
{
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

print::PrintDialog& TestPrint::open(TestWindow& test)
{
    test.action("printAction")->trigger();
    test.settle();
    return *test.child<print::PrintDialog>("printDialog");
}

void TestPrint::choose(TestWindow& test, int what)
{
    test.child<QListWidget>("printWhat")->setCurrentRow(what);
    test.settle();
}

QString TestPrint::textOf(const print::Report& report)
{
    QStringList lines { report.title };
    lines += report.facts;
    for (const print::Section& section : report.sections) {
        lines << section.heading + u" | "_s + section.aside;
        for (const QStringList& row : section.rows)
            lines << row.join(u" | "_s).replace(u'\n', u' ');
    }
    return lines.join(u'\n');
}

void TestPrint::nothingToPrintSaysWhy()
{
    TestWindow test;
    open(test);
    QVERIFY(test.child<QLabel>("printEmpty")->text().contains(u"pick list"_s));
    QVERIFY(!test.child<QPushButton>("printSaveButton")->isEnabled());
    choose(test, 4);
    QVERIFY(test.child<QLabel>("printEmpty")->text().contains(u"informed"_s));
    choose(test, 1);
    QVERIFY(test.child<QPushButton>("printSaveButton")->isEnabled());
    QVERIFY(!test.child<QLabel>("printEmpty")->isVisible());
}

static void released(Sender& sender)
{
    TestWindow::chairs(sender);
    sender.send(DescribeBatch { BatchRef("B1"), "C-01" });
    sender.send(Release { { lineOf("SO-1", "CHAIR") } });
}

void TestPrint::pickListHasBarCodes()
{
    TestWindow test(released);
    const print::PrintDialog& dialog = open(test);
    QCOMPARE(test.child<QComboBox>("printPickList")->count(), 1);
    const QString text = textOf(dialog.shown().report());
    QVERIFY2(text.contains(u"Pick list 1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"C-01 | B1 | CHAIR | 4 | SO-1 Smith"_s), qPrintable(text));
    QVERIFY2(text.contains(u"SO-1 / TABLE | 3 | nothing of it is allocated"_s), qPrintable(text));
    // The bar code is where the layout says, as black as its modules.
    for (const ReportLayout::Strip& strip : dialog.shown().strips()) {
        if (strip.kind != ReportLayout::Strip::Kind::Row || strip.section != 0)
            continue;
        QImage image(1190, 1684, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        dialog.shown().paint(painter, 0);
        const QRectF cell = dialog.shown().cell(strip, 1);
        int changes = 0;
        const int y = static_cast<int>(2 * (cell.bottom() - print::barCodeHeight / 2));
        for (int x = static_cast<int>(2 * cell.left()); x < static_cast<int>(2 * cell.right()); ++x)
            changes += (qGray(image.pixel(x, y)) < 128) != (qGray(image.pixel(x - 1, y)) < 128) ? 1 : 0;
        QCOMPARE(changes, code128::widths(code128::symbols(u"B1"_s)).size() + 1);
    }
}

void TestPrint::shortagesAndOrders()
{
    TestWindow test([](Sender& sender) {
        TestWindow::chairs(sender);
        sender.send(AddOrderLine { OrderId("SO-9"), Sku("LAMP"), 7, "Hotel", Date::parse("2027-02-01"), 1 });
    });
    const print::PrintDialog& dialog = open(test);
    choose(test, 3);
    const QString shortages = textOf(dialog.shown().report());
    QVERIFY2(shortages.contains(u"LAMP | 7 short"_s), qPrintable(shortages));
    QVERIFY2(shortages.contains(u"SO-9 | Hotel | 7 | 7 |"_s), qPrintable(shortages));
    QVERIFY(!shortages.contains(u"TABLE"_s));
    choose(test, 1);
    const QString orders = textOf(dialog.shown().report());
    QVERIFY2(orders.contains(u"CHAIR | 4 | B1 | in stock"_s), qPrintable(orders));
    QVERIFY2(orders.contains(u"SO-9 | Hotel · not complete"_s), qPrintable(orders));
}

void TestPrint::aDraftIsNotPrinted()
{
    TestWindow test;
    test.window().dispatcher().openDraft();
    QVERIFY(test.settle());
    test.window().dispatcher().send(AllocateTo { lineOf("SO-2", "CHAIR"), BatchRef("B1") });
    QVERIFY(test.settle());
    QCOMPARE(test.batchOf("SO-2"), u"B1"_s);
    const print::PrintDialog& dialog = open(test);
    choose(test, 1);
    const QString orders = textOf(dialog.shown().report());
    QVERIFY2(orders.contains(u"CHAIR | 6 | — "_s), qPrintable(orders));
}

void TestPrint::savesAPdf()
{
    TestWindow test(released);
    open(test);
    test.prompts().file = test.folder() + u"/list.pdf"_s;
    test.click(test.child("printSaveButton"));
    QTRY_VERIFY(test.message().contains(u"list.pdf"_s));
    QFile file(test.prompts().file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const QStringList pages = textOfPdf(pdf);
    QCOMPARE(pages.size(), 1);
    for (const QString& text :
        { u"Picklist1"_s, u"C-01"_s, u"SO-1"_s, u"Smith"_s, u"nothingofitisallocated"_s, u"Page1of1"_s, u"Anna"_s })
        QVERIFY2(pages[0].contains(text), qPrintable(pages[0]));
}

void TestPrint::saysWhatCannotBeWritten()
{
    TestWindow test(released);
    open(test);
    test.prompts().file = test.folder() + u"/no/such/folder.pdf"_s;
    test.click(test.child("printSaveButton"));
    QTRY_VERIFY(test.child<QLabel>("printProblem")->isVisible());
    QVERIFY(test.child<QLabel>("printProblem")->text().contains(u"folder.pdf"_s));
    QVERIFY(test.child("printDialog")->isVisible());
}

void TestPrint::confirmsSelectedOrders()
{
    TestWindow test;
    open(test);
    choose(test, 2);
    QVERIFY(test.child<QLabel>("printEmpty")->text().contains(u"Select"_s));
    test.child<QDialog>("printDialog")->reject();
    QTRY_VERIFY(!test.child("printDialog"));
    test.table("linesView")->selectAll();
    const print::PrintDialog& again = open(test);
    choose(test, 2);
    const QString text = textOf(again.shown().report());
    QVERIFY2(text.contains(u"Order SO-1 | Smith\n1 | CHAIR | 4 | 12 Jan | 8 Jan\n1 | TABLE | 3 |  | no date yet"_s)
            || text.contains(u"Order SO-1 | Smith\n1 | CHAIR | 4 | Jan 12 | Jan 8\n1 | TABLE | 3 |  | no date yet"_s),
        qPrintable(text));
    QVERIFY(!text.contains(u"B1"_s)); // which batch is no business of the customer
    QCOMPARE(again.shown().pages(), 3);
}

void TestPrint::fromTheDialogsOfTheDay()
{
    TestWindow test(released);
    test.action("pickListsAction")->trigger();
    QVERIFY(test.settle());
    test.click(test.child("pickListPrintButton"));
    QVERIFY(test.settle());
    auto* const dialog = test.child<print::PrintDialog>("printDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->parentWidget()->objectName(), u"pickListsDialog"_s);
    QVERIFY(dialog->shown().report().title.contains(u'1'));
    dialog->reject();
    QTRY_VERIFY(!test.child("printDialog"));
    test.action("shipAction")->trigger();
    QVERIFY(test.settle());
    QVERIFY(test.child("shipPrintButton")->isEnabled());
    test.click(test.child("shipPrintButton"));
    QVERIFY(test.settle());
    QVERIFY(test.child("printDialog"));
}

void TestPrint::datesAndWordsOfTheLanguage()
{
    TestWindow test(released);
    QLocale::setDefault(QLocale(QLocale::German));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::system()); });
    const print::PrintDialog& dialog = open(test);
    QVERIFY2(dialog.shown().report().facts.join(u' ').contains(u"8 Jan 2027"_s)
            || dialog.shown().report().facts.join(u' ').contains(u"8 Jan. 2027"_s),
        qPrintable(dialog.shown().report().facts.join(u' ')));
    QVERIFY2(dialog.shown().report().footer.contains(u"08.01.27"_s), qPrintable(dialog.shown().report().footer));
}

static print::Report longReport(const QString& cell, int rows)
{
    print::Report report { u"Title"_s };
    print::Section section { u"Heading"_s, u"aside"_s, { { u"A"_s, 1 }, { u"B"_s, 2, print::Column::Kind::BarCode } } };
    for (int row = 0; row < rows; ++row)
        section.rows << QStringList { cell, cell };
    report.sections << section;
    return report;
}

void TestPrint::pagesRepeatTheColumns()
{
    const ReportLayout layout(longReport(u"B1"_s, 100), {});
    QVERIFY(layout.pages() > 3);
    QList<int> columns;
    for (const ReportLayout::Strip& strip : layout.strips()) {
        QVERIFY(strip.place.bottom() <= 842 - 36);
        if (strip.kind == ReportLayout::Strip::Kind::Columns)
            columns << strip.page;
    }
    QCOMPARE(columns.size(), layout.pages());
}

void TestPrint::hostileAndLongTextIsWrapped()
{
    const QString hostile = u"<b>bold</b>\n"_s + QString(300, u'W') + u"\nمرحبا"_s;
    const ReportLayout layout(longReport(hostile, 2), {});
    const auto& row = layout.strips().back();
    QVERIFY(row.place.height() > 100);
    QVERIFY(!print::hasBarCode(hostile, 300));
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, row.page);
    for (int y = 0; y < image.height(); ++y) // nothing runs into the margin
        QCOMPARE(image.pixelColor(595 - 30, y), QColor(Qt::white));
}

void TestPrint::mirrored()
{
    ReportLayout::Paper paper;
    paper.direction = Qt::RightToLeft;
    const ReportLayout layout(longReport(u"B1"_s, 1), paper);
    const auto& row = layout.strips().back();
    QVERIFY(layout.cell(row, 0).left() > layout.cell(row, 1).left());
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
