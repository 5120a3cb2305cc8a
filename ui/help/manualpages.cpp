#include "ui/help/manualpages.h"

#include <array>
#include <QWidget>
#include <string_view>

namespace allocation {

namespace {

struct Entry {
    std::string_view widget; ///< objectName of a dialog, pane or view
    std::string_view page;
};

/// By the innermost that has an entry.
constexpr std::array entries {
    Entry { "allocateDialog", "allocating" },
    Entry { "proposalDialog", "allocating" },
    Entry { "moveDialog", "moving" },
    Entry { "choicePopover", "moving" },
    Entry { "linesView", "moving" },
    Entry { "linesPane", "lists" },
    Entry { "filterPopup", "lists" },
    Entry { "groupsDock", "lists" },
    Entry { "saveViewDialog", "lists" },
    Entry { "batchesPane", "supply" },
    Entry { "changeDialog", "supply" },
    Entry { "impactDialog", "supply" },
    Entry { "receiveDialog", "supply" },
    Entry { "returnDialog", "supply" },
    Entry { "shipmentEtaDialog", "supply" },
    Entry { "boardPage", "board" },
    Entry { "timelinePage", "timeline" },
    Entry { "inspectorDock", "inspector" },
    Entry { "figuresDock", "figures" },
    Entry { "statusBar", "figures" },
    Entry { "pinDialog", "keeping" },
    Entry { "holdDialog", "keeping" },
    Entry { "deliverDialog", "delivering" },
    Entry { "soonerDialog", "delivering" },
    Entry { "draftDialog", "draft" },
    Entry { "draftBar", "draft" },
    Entry { "saveDraftDialog", "draft" },
    Entry { "leaveDraftBox", "draft" },
    Entry { "sinceDialog", "day" },
    Entry { "informDialog", "day" },
    Entry { "toldDialog", "day" },
    Entry { "handOverDialog", "day" },
    Entry { "planningDialog", "day" },
    Entry { "releaseDialog", "shipping" },
    Entry { "pickListsDialog", "shipping" },
    Entry { "shipDialog", "shipping" },
    Entry { "noteDialog", "notes" },
    Entry { "thingNoteDialog", "notes" },
    Entry { "importDialog", "files" },
    Entry { "exportDialog", "files" },
    Entry { "shownExportDialog", "files" },
    Entry { "pasteDialog", "lists" },
    Entry { "batchPicker", "lists" },
    Entry { "fileDialog", "files" },
    Entry { "printDialog", "printing" },
    Entry { "historyMenu", "undo" },
    Entry { "historyDock", "undo" },
    Entry { "activityDock", "undo" },
    Entry { "commandPalette", "keyboard" },
    Entry { "shortcutsDialog", "keyboard" },
    Entry { "welcomePage", "first-steps" },
    Entry { "mainWindow", "window" },
};

} // namespace

QString manualPageOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        for (const Entry& entry : entries)
            if (widget->objectName() == QLatin1StringView(entry.widget.data(), qsizetype(entry.widget.size())))
                return QLatin1StringView(entry.page.data(), qsizetype(entry.page.size()));
    return QStringLiteral("first-steps");
}

} // namespace allocation
