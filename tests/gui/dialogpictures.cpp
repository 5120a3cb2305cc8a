#include "gui/testwindow.h"
#include "workbench/composition.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>

using namespace allocation;

namespace {

Date today()
{
    return *Date::parse("2027-01-08"); // the day the sample was made for
}

/// The sample after a morning's work: allocated, with pick lists, promises, a pin, a hold and a note.
void morning(test::Sender& sender)
{
    const auto sample = [](const char* name) {
        return QStringLiteral(":/allocation/samples/%1.csv").arg(QLatin1StringView(name));
    };
    const ImportFiles files { sample("batches"), sample("orders"), sample("allocations"), sample("products") };
    sender.send(Import { workbench::windowPorts(today).readFiles(files, {}).data, false });
    sender.send(AllocateOpen {});
    sender.send(PinLine { { test::lineOf("SO-1012", "OAK-TABLE") } });
    sender.send(Release {});
    sender.send(HoldBatch { BatchRef("PO-77") });
    sender.send(TellPromise { { test::lineOf("SO-1009", "OAK-TABLE") }, *Date::parse("2027-01-10") });
}

struct Look {
    const char* name;
    Appearance::Choice theme;
    int pixels;
};
constexpr Look looks[] = {
    { "light", Appearance::Choice::Light, 13 },
    { "dark", Appearance::Choice::Dark, 13 },
    { "150", Appearance::Choice::Light, 19 },
};

struct Scene {
    const char* name;
    const char* action; ///< opens it; none: it is there
    const char* widget; ///< whose picture is taken; none: the window's
    int row = -1;       ///< of the list what is printed
};
constexpr Scene scenes[] = {
    { "print-picklist", "printAction", "printDialog", 0 },
    { "print-orders", "printAction", "printDialog", 1 },
    { "print-confirmation", "printAction", "printDialog", 2 },
    { "print-shortages", "printAction", "printDialog", 3 },
    { "print-inform", "printAction", "printDialog", 4 },
    { "since", "sinceAction", "sinceDialog" },
    { "inform", "informAction", "informDialog" },
    { "told", "toldAction", "toldDialog" },
    { "hand-over", "handOverAction", "handOverDialog" },
    { "release", "releaseAction", "releaseDialog" },
    { "ship", "shipAction", "shipDialog" },
    { "pick-lists", "pickListsAction", "pickListsDialog" },
    { "receive", "receiveAction", "receiveDialog" },
    { "return", "returnAction", "returnDialog" },
    { "shipment-eta", "shipmentEtaAction", "shipmentEtaDialog" },
    { "hold", "holdWithReasonAction", "holdDialog" },
    { "note", "noteAction", "noteDialog" },
    { "planning", "planningAction", "planningDialog" },
    { "compare", "compareStrategiesAction", "proposalDialog" },
    { "allocate", "autoAllocateAction", "allocateDialog" },
    { "shortcuts", "shortcutsAction", "shortcutsDialog" },
    { "commands", "commandsAction", "commandPalette" },
    { "import", "importAction", "importDialog" },
    { "move", "moveToAction", "moveDialog" },
    { "board", "viewBoardAction", nullptr },
    { "timeline", "viewTimelineAction", nullptr },
    { "draft", "draftAction", nullptr },
    { "inspector", nullptr, "inspectorDock" },
    { "window", nullptr, nullptr },
    { "welcome", nullptr, nullptr },
    { "manual", "manualAction", "manualWindow" },
};

void rest(test::TestWindow& test)
{
    for (int round = 0; round < 3; ++round) { // what is laid out asks for the next layout
        test.settle();
        QCoreApplication::sendPostedEvents();
    }
}

void picture(const Scene& scene, const Look& look, const QDir& folder)
{
    const bool empty = QLatin1StringView(scene.name) == QLatin1StringView("welcome");
    test::TestWindow test(empty ? test::TestWindow::Fill([](test::Sender&) {}) : morning);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(look.pixels);
    QApplication::setFont(font);
    test.appearance().choose(look.theme);
    if (empty)
        test.recent().add(test.folder() + QStringLiteral("/test.db"));
    else
        test.select(test.cell("productsView", "product:OAK-TABLE|sku"));
    test.settle();
    test.table("linesView")->selectRow(1);
    rest(test);
    if (scene.action)
        test.action(scene.action)->trigger();
    rest(test);
    if (scene.row >= 0)
        test.child<QListWidget>("printWhat")->setCurrentRow(scene.row);
    rest(test);
    QWidget* const shown = scene.widget ? test.child(scene.widget) : &test.window();
    if (shown)
        shown->grab().save(folder.filePath(
            QStringLiteral("%1-%2.png").arg(QLatin1StringView(scene.name), QLatin1StringView(look.name))));
    else
        qWarning("%s did not open", scene.name);
}

} // namespace

/// dialog_pictures FOLDER [SCENE [LOOK]]: the dialogs, and the window, each in each look, in the language of the
/// system: LANG=ar_EG shows them mirrored.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto wanted = [&](int place, const char* name) {
        return argc <= place || QLatin1StringView(name).startsWith(QLatin1StringView(argv[place]));
    };
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    for (const Scene& scene : scenes)
        for (const Look& look : looks)
            if (wanted(2, scene.name) && wanted(3, look.name))
                picture(scene, look, folder);
    return 0;
}
