#include "adapters/memory/memorytrend.h"
#include "gui/colleague.h"
#include "gui/testboard.h"
#include "workbench/composition.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace allocation;

namespace {

/// The day the sample was made for.
Date today()
{
    return *Date::parse("2027-01-08");
}

void settle(Session& session, MainWindow& window)
{
    if (!QTest::qWaitFor([&] { return session.idle() && window.store().isLoaded(); }, 20'000))
        qFatal("the window did not settle");
    for (int round = 0; round < 3; ++round) { // what is laid out asks for the next layout
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

/// The sample, with a pin and a hold.
void sample(test::Sender& sender)
{
    const auto sample = [](const char* name) {
        return QStringLiteral(":/allocation/samples/%1.csv").arg(QLatin1StringView(name));
    };
    const ImportFiles files { sample("batches"), sample("orders"), sample("allocations"), sample("products") };
    sender.send(Import { workbench::windowPorts(today).readFiles(files, {}).data, false });
    sender.send(PinLine { { test::lineOf("SO-1012", "OAK-TABLE") } });
    sender.send(HoldBatch { BatchRef("PO-77") });
}

/// While a line is held above a batch.
void pictureOfDrag(const QString& file)
{
    test::TestWindow test(sample);
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    test.settle();
    test.drag(test.cell("linesView", "line:SO-1009|OAK-TABLE|1|order"), test.cell("batchesView", "batch:PO-81|ref"),
        [&] { test.window().grab().save(file); });
}

/// The timeline of a product, as a picture and as a table, and while a line is held above a batch.
void picturesOfTimeline(const QDir& folder)
{
    struct Look {
        const char* name;
        Appearance::Choice theme;
        int pixels;
        Qt::LayoutDirection direction;
    };
    constexpr Look looks[] = {
        { "timeline", Appearance::Choice::Light, 13, Qt::LeftToRight },
        { "timeline-dark", Appearance::Choice::Dark, 13, Qt::LeftToRight },
        { "timeline-150", Appearance::Choice::Light, 19, Qt::LeftToRight },
        { "timeline-rtl", Appearance::Choice::Light, 13, Qt::RightToLeft },
    };
    for (const Look& look : looks) {
        test::TestWindow test(sample);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(look.pixels);
        QApplication::setFont(font);
        test.appearance().choose(look.theme);
        test.window().setLayoutDirection(look.direction);
        test.click(test.child("viewTimeline"));
        test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
        test.settle();
        const auto save = [&](const char* what) {
            settle(test.session(), test.window());
            test.window().grab().save(
                folder.filePath(QStringLiteral("%1%2.png").arg(QLatin1StringView(look.name), QLatin1StringView(what))));
        };
        save("");
        if (look.theme == Appearance::Choice::Dark || look.direction == Qt::RightToLeft)
            continue;
        test.click(test.child("timelineTableButton"));
        save("-table");
    }
}

/// Thirty days in which things got better, with a setback.
std::shared_ptr<TrendBook> goodMonth()
{
    const auto book = std::make_shared<MemoryTrend>();
    for (int day = 1; day <= 30; ++day) {
        const double better = 0.35 + day * 0.012 - (day % 9 > 5 ? 0.06 : 0);
        book->keep(
            { today() + (day - 31), better, better - 0.1, better + 0.1, better - 0.02, 60 - day, 900 - 20 * day });
    }
    return book;
}

/// The pane Figures, below the tables.
void pictureOfFigures(const QString& file, const QString& database, int pixels, Appearance::Choice theme)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    Appearance appearance;
    appearance.choose(theme);
    test::PreparedPrompts prompts;
    WindowPorts ports = workbench::windowPorts(today);
    ports.trend = goodMonth();
    Session session(workbench::storesOf(database, today), QStringLiteral("Anna"));
    MainWindow window({ session, ports, prompts, appearance, true });
    window.show();
    window.findChild<QDockWidget*>(QStringLiteral("figuresDock"))->toggleViewAction()->trigger();
    settle(session, window);
    window.grab().save(file);
}

/// The board of a product, and while a card is held above a lane.
void picturesOfBoard(const QDir& folder)
{
    struct Look {
        const char* name;
        Appearance::Choice theme;
        int pixels;
        Qt::LayoutDirection direction;
    };
    constexpr Look looks[] = {
        { "board", Appearance::Choice::Light, 13, Qt::LeftToRight },
        { "board-dark", Appearance::Choice::Dark, 13, Qt::LeftToRight },
        { "board-150", Appearance::Choice::Light, 19, Qt::LeftToRight },
        { "board-rtl", Appearance::Choice::Light, 13, Qt::RightToLeft },
    };
    for (const Look& look : looks) {
        test::TestBoard board(sample, "OAK-TABLE");
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(look.pixels);
        QApplication::setFont(font);
        board.appearance().choose(look.theme);
        board.window().setLayoutDirection(look.direction);
        settle(board.session(), board.window());
        const auto save = [&](const char* what) {
            board.window().grab().save(
                folder.filePath(QStringLiteral("%1%2.png").arg(QLatin1StringView(look.name), QLatin1StringView(what))));
        };
        save("");
        const QString card = board.cards(2).value(0).mid(5);
        if (!card.isEmpty())
            board.drag(qPrintable(card), board.below(4), {}, [&] { save("-drag"); });
    }
}

/// The board after cards were moved: they say where they were.
void pictureOfMovedCards(const QString& file, Appearance::Choice theme)
{
    test::TestBoard board;
    board.appearance().choose(theme);
    board.window().dispatcher().send(MoveLine { { test::lineOf("SO-1", "CHAIR") }, {}, BatchRef("B2") });
    board.window().dispatcher().send(AllocateTo { test::lineOf("SO-2", "CHAIR"), BatchRef("B1"), 4 });
    settle(board.session(), board.window());
    board.window().grab().save(file);
}

/// Allocated, with a pin and a note.
void sampleAtWork(test::Sender& sender)
{
    sample(sender);
    sender.send(AllocateOpen {});
    ChangeOrderLine noted { test::lineOf("SO-1012", "OAK-TABLE") };
    noted.note = Note { "The customer calls back", Date::parse("2027-01-15") };
    noted.transitDays = 2;
    sender.send(noted);
}

/// The inspector of a line, several lines, a batch and a product.
void picturesOfInspector(const QDir& folder, const QString& suffix, int pixels, Appearance::Choice theme)
{
    test::TestWindow test(sampleAtWork);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    test.appearance().choose(theme);
    const auto save = [&](const char* what) {
        for (int round = 0; round < 4; ++round) {
            test.settle();
            QCoreApplication::sendPostedEvents();
        }
        test.window().grab().save(
            folder.filePath(QStringLiteral("inspector-%1%2.png").arg(QLatin1StringView(what), suffix)));
    };
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    save("product");
    QTableView* const lines = test.table("linesView");
    lines->selectRow(2);
    save("line");
    test.select(test.cell("linesView", "line:SO-1012|OAK-TABLE|1|order"));
    save("pinned");
    lines->selectAll();
    save("lines");
    test.table("batchesView")->selectRow(1);
    save("batch");
}

/// A slip of a whole shipment: which lines pay for it, before and after those that can be mended are.
void picturesOfImpact(const QDir& folder, const QString& suffix, int pixels, Appearance::Choice theme)
{
    test::TestWindow test(sampleAtWork);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    test.appearance().choose(theme);
    const auto save = [&](QWidget* shown, const char* what) {
        settle(test.session(), test.window());
        shown->grab().save(folder.filePath(QStringLiteral("%1%2.png").arg(QLatin1StringView(what), suffix)));
    };
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    test.settle();
    const QModelIndex qty = test.cell("batchesView", "batch:PO-77|qty");
    test.select(qty);
    QTest::keyClick(test.table("batchesView"), Qt::Key_F2);
    save(test.child("changeDialog"), "change");
    QTest::keyClick(test.child("changeDialog"), Qt::Key_Escape);
    test.settle();
    test.window().dispatcher().sendPreviewed(ChangeBatchEta { BatchRef("PO-77"), Date::parse("2027-02-20") });
    test.settle();
    save(test.child("impactDialog"), "impact");
    if (test.child("impactFixButton")->isEnabled()) {
        test.click(test.child("impactFixButton"));
        test.settle();
        save(test.child("impactDialog"), "impact-fixed");
    }
}

/// When can we deliver? and Get it sooner….
void picturesOfAnswers(const QDir& folder, const QString& suffix, int pixels, Appearance::Choice theme)
{
    test::TestWindow test(sampleAtWork);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    test.appearance().choose(theme);
    const auto save = [&](const char* dialog, const char* name) {
        settle(test.session(), test.window());
        test.child(dialog)->grab().save(
            folder.filePath(QStringLiteral("%1%2.png").arg(QLatin1StringView(name), suffix)));
    };
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    test.action("deliverAction")->trigger();
    settle(test.session(), test.window());
    test.child<QSpinBox>("deliverQuantityEdit")->setValue(20);
    test.child<QCheckBox>("deliverByBox")->setChecked(true);
    save("deliverDialog", "deliver");
    test.click(test.child("deliverCloseButton"));
    test.table("linesView")->selectRow(10);
    settle(test.session(), test.window());
    test.action("soonerAction")->trigger();
    save("soonerDialog", "sooner");
    test.child<QComboBox>("soonerScopeBox")->setCurrentIndex(2);
    save("soonerDialog", "sooner-customer");
}

/// The pane History after some steps, of which two were undone.
void picturesOfHistory(const QDir& folder, const QString& suffix, int pixels, Appearance::Choice theme)
{
    test::TestWindow test(sampleAtWork);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    test.appearance().choose(theme);
    const auto save = [&](const char* name) {
        settle(test.session(), test.window());
        test.window().grab().save(folder.filePath(QStringLiteral("%1%2.png").arg(QLatin1StringView(name), suffix)));
    };
    const auto send = [&](const Command& command) {
        test.window().dispatcher().send(command);
        settle(test.session(), test.window());
    };
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    test.child<QDockWidget>("historyDock")->toggleViewAction()->trigger();
    send(DeallocateLine { { test::lineOf("SO-1009", "OAK-TABLE"), test::lineOf("SO-1014", "OAK-TABLE") } });
    send(PinLine { { test::lineOf("SO-1016", "OAK-TABLE") } });
    send(HoldBatch { BatchRef("PO-81") });
    send(UnholdBatch { BatchRef("PO-81") });
    test.window().dispatcher().goTo(2);
    save("history");
}

/// The message that somebody was faster.
void pictureOfConflict(const QString& file, Appearance::Choice theme)
{
    test::TestWindow test;
    test.appearance().choose(theme);
    test.select(test.line("SO-2"));
    test.action("moveToAction")->trigger();
    settle(test.session(), test.window());
    test.table("candidatesView")->selectRow(0);
    test::colleague(test, [](test::Sender& ben) {
        for (const char* const batch : { "B1", "B2" })
            ben.send(AllocateTo { test::lineOf("SO-3", "CHAIR"), BatchRef(batch), 3 });
        ben.send(ChangeBatchQuantity { BatchRef("B2"), 6 });
    });
    test.click(test.child("moveButton"));
    settle(test.session(), test.window());
    test.window().grab().save(file);
}

/// A cell that is typed over, the list of batches at another, and pasted rows before they are imported.
void picturesOfEditing(const QDir& folder, const QString& suffix, int pixels, Appearance::Choice theme)
{
    test::TestWindow test(sampleAtWork);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    test.appearance().choose(theme);
    const auto save = [&](QWidget* shown, const char* what) {
        settle(test.session(), test.window());
        shown->grab().save(folder.filePath(QStringLiteral("%1%2.png").arg(QLatin1StringView(what), suffix)));
    };
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    test.settle();
    test.select(test.cell("linesView", "line:SO-1042|OAK-TABLE|1|batch"));
    test.action("editCellAction")->trigger();
    save(test.child("batchPicker"), "picker");
    QTest::keyClick(test.child("pickerSearch"), Qt::Key_Escape);
    test.select(test.cell("linesView", "line:SO-1042|OAK-TABLE|1|due"));
    test.action("editCellAction")->trigger();
    test.child<QLineEdit>("cellEditor")->setText(QStringLiteral("soon"));
    QTest::keyClick(test.child("cellEditor"), Qt::Key_Return);
    save(&test.window(), "editing");
    QTest::keyClick(test.child("cellEditor"), Qt::Key_Escape);
    QApplication::clipboard()->setText(QStringLiteral("orderid\tsku\tqty\tdue\nSO-1042\tOAK-TABLE\t8\t2027-01-12\n"
                                                      "SO-2001\tOAK-TABLE\t4\t2027-02-01\n"));
    test.action("pasteRowsAction")->trigger();
    test.settle();
    save(test.child("importDialog"), "paste");
    QTest::keyClick(test.child("importDialog"), Qt::Key_Escape);
    test.action("groupCustomerAction")->trigger();
    save(&test.window(), "groups");
}

/// A draft that is kept under a name: the strip, the question before it is left, the hand-over.
void picturesOfDrafts(const QDir& folder, const QString& suffix, int pixels, Appearance::Choice theme)
{
    test::TestWindow test(sampleAtWork);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
    test.appearance().choose(theme);
    test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    const auto save = [&](const char* what, const char* widget = nullptr) {
        settle(test.session(), test.window());
        QWidget* const shown = widget ? test.child(widget) : &test.window();
        shown->grab().save(folder.filePath(QStringLiteral("draft-%1%2.png").arg(QLatin1StringView(what), suffix)));
    };
    const auto stage = [&] {
        test.window().dispatcher().openDraft();
        test.window().dispatcher().send(HoldBatch { BatchRef("PO-81") });
        settle(test.session(), test.window());
    };
    const auto keep = [&] {
        test.click(test.child("draftSaveButton"));
        auto* const edit = test.child<QLineEdit>("draftNameEdit");
        edit->setText(QStringLiteral("Smith first, if Ben agrees"));
        test.click(test.child("saveDraftButton"));
        settle(test.session(), test.window());
    };
    stage();
    keep();
    save("strip");
    stage(); // another change, not saved yet
    test.window().close();
    save("leave", "leaveDraftBox");
    test.click(test.child("leaveDraftCancelButton"));
    Q_EMIT test.child<QMenu>("draftsMenu")->aboutToShow();
    test.child<QMenu>("draftsMenu")->popup({ 0, 0 });
    save("menu", "draftsMenu");
    test.child<QMenu>("draftsMenu")->close();
    test.action("handOverAction")->trigger();
    settle(test.session(), test.window());
    auto* const headings = test.child<QAbstractItemView>("handOverHeadings");
    headings->setCurrentIndex(headings->model()->index(headings->model()->rowCount() - 1, 0));
    save("hand-over", "handOverDialog");
}

/// window_pictures FOLDER: the window on the sample, light, dark and at 150 %, with its dialogs.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    const QTemporaryDir temporary;
    const QString file = temporary.filePath(QStringLiteral("furniture.db"));
    workbench::createSample(file);
    Appearance appearance;
    test::PreparedPrompts prompts;
    WindowPorts ports = workbench::windowPorts(today);
    workbench::openOn(ports, file);
    QFont font(QStringLiteral("DejaVu Sans"));
    struct Picture {
        const char* name;
        Appearance::Choice theme;
        int pixels;
        const char* action;
        const char* dialog;
    };
    constexpr Picture pictures[] = {
        { "light", Appearance::Choice::Light, 13, nullptr, nullptr },
        { "dark", Appearance::Choice::Dark, 13, nullptr, nullptr },
        { "light-150", Appearance::Choice::Light, 19, nullptr, nullptr },
        { "import", Appearance::Choice::Light, 13, "importAction", "importDialog" },
        { "move", Appearance::Choice::Light, 13, "moveToAction", "moveDialog" },
        { "move-dark", Appearance::Choice::Dark, 13, "moveToAction", "moveDialog" },
        { "allocate", Appearance::Choice::Light, 13, "autoAllocateAction", "allocateDialog" },
        { "export", Appearance::Choice::Light, 13, "exportAction", "exportDialog" },
    };
    for (const Picture& picture : pictures) {
        font.setPixelSize(picture.pixels);
        QApplication::setFont(font);
        appearance.choose(picture.theme);
        Session session(workbench::storesOf(file, today), QStringLiteral("Anna"));
        MainWindow window({ session, ports, prompts, appearance, true });
        window.resize(1280, 800);
        window.show();
        settle(session, window);
        const auto table = [&](const char* name) { return window.findChild<QTableView*>(QLatin1StringView(name)); };
        table("productsView")->selectRow(0);
        settle(session, window);
        table("linesView")->selectRow(2);
        settle(session, window);
        QWidget* shown = &window;
        if (picture.action) {
            window.findChild<QAction*>(QLatin1StringView(picture.action))->trigger();
            settle(session, window);
            shown = window.findChild<QWidget*>(QLatin1StringView(picture.dialog));
        }
        if (QLatin1StringView(picture.name) == QLatin1StringView("move"))
            table("candidatesView")->selectRow(3);
        shown->grab().save(folder.filePath(QStringLiteral("%1.png").arg(QLatin1StringView(picture.name))));
    }
    picturesOfBoard(folder);
    picturesOfInspector(folder, {}, 13, Appearance::Choice::Light);
    picturesOfInspector(folder, QStringLiteral("-dark"), 13, Appearance::Choice::Dark);
    picturesOfInspector(folder, QStringLiteral("-150"), 19, Appearance::Choice::Light);
    picturesOfImpact(folder, {}, 13, Appearance::Choice::Light);
    picturesOfImpact(folder, QStringLiteral("-dark"), 13, Appearance::Choice::Dark);
    picturesOfImpact(folder, QStringLiteral("-150"), 19, Appearance::Choice::Light);
    picturesOfAnswers(folder, {}, 13, Appearance::Choice::Light);
    picturesOfAnswers(folder, QStringLiteral("-dark"), 13, Appearance::Choice::Dark);
    picturesOfAnswers(folder, QStringLiteral("-150"), 19, Appearance::Choice::Light);
    pictureOfMovedCards(folder.filePath(QStringLiteral("board-was.png")), Appearance::Choice::Light);
    pictureOfMovedCards(folder.filePath(QStringLiteral("board-was-dark.png")), Appearance::Choice::Dark);
    pictureOfConflict(folder.filePath(QStringLiteral("conflict.png")), Appearance::Choice::Light);
    pictureOfConflict(folder.filePath(QStringLiteral("conflict-dark.png")), Appearance::Choice::Dark);
    picturesOfHistory(folder, {}, 13, Appearance::Choice::Light);
    picturesOfHistory(folder, QStringLiteral("-dark"), 13, Appearance::Choice::Dark);
    picturesOfHistory(folder, QStringLiteral("-150"), 19, Appearance::Choice::Light);
    picturesOfEditing(folder, {}, 13, Appearance::Choice::Light);
    picturesOfEditing(folder, QStringLiteral("-dark"), 13, Appearance::Choice::Dark);
    picturesOfEditing(folder, QStringLiteral("-150"), 19, Appearance::Choice::Light);
    picturesOfDrafts(folder, {}, 13, Appearance::Choice::Light);
    picturesOfDrafts(folder, QStringLiteral("-dark"), 13, Appearance::Choice::Dark);
    picturesOfDrafts(folder, QStringLiteral("-150"), 19, Appearance::Choice::Light);
    pictureOfDrag(folder.filePath(QStringLiteral("drag.png")));
    picturesOfTimeline(folder);
    pictureOfFigures(folder.filePath(QStringLiteral("figures.png")), file, 13, Appearance::Choice::Light);
    pictureOfFigures(folder.filePath(QStringLiteral("figures-dark.png")), file, 13, Appearance::Choice::Dark);
    pictureOfFigures(folder.filePath(QStringLiteral("figures-150.png")), file, 19, Appearance::Choice::Light);
    return 0;
}
