#pragma once

#include "ui/dispatcher.h"
#include "ui/models/storeview.h"
#include "ui/mover.h"
#include "ui/ports.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;

namespace allocation {

class Actions;
class Appearance;
class BatchesPane;
class Day;
class DayWatch;
class DraftMode;
class DragGuide;
class ImportDialog;
class KeepActions;
class LineActions;
class Languages;
class LinesPane;
class MainToolBar;
class MessageBar;
class PaneHeader;
class ProductsView;
class RecentFiles;
class Prompts;
class SelectionLink;
class StatusFigures;
class TableView;
class ViewSwitch;
struct WindowPlace;

/// One calm frame: demand and supply in view at once, one place for consequences.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Needs {
        Session& session;
        const WindowPorts& ports;
        Prompts& prompts;
        Appearance& appearance;
        bool automated = false;         ///< driven by a test: nothing remembered, nothing selected at the start
        Languages* languages = nullptr; ///< none: the language cannot be chosen here
        RecentFiles* recent = nullptr;  ///< none: nothing is said of what was opened before
    };
    explicit MainWindow(const Needs& needs, QWidget* parent = nullptr);

    Dispatcher& dispatcher() { return m_dispatcher; }
    StoreView& store() { return m_store; }
    ViewSwitch& views() { return *m_views; }
    MessageBar& messageBar() { return *m_message; }
    DayWatch& dayWatch() { return *m_dayWatch; }
    SelectionLink& selection() { return *m_selection; }
    /// What the planner is at.
    WindowPlace place();
    /// Goes on where another window of the same session was, once the rows are there.
    void resume(const WindowPlace& place);
    /// Writes down how the window is laid out, for the next one.
    void remember() const;

Q_SIGNALS:
    void newDatabaseWanted();
    void openDatabaseWanted();
    void sampleWanted();
    void databaseWanted(const QString& file);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    QWidget* buildTables();
    void buildParts();
    void buildRecent();
    static PaneHeader* addTitle(QDockWidget* dock, const char* closeButton);
    void buildProducts();
    void buildActivity();
    void connectActions();
    void connectPanes();
    void connectAppearance();
    void connectStore();
    void onLoaded();
    void updateProducts();

    ImportDialog* openImport();
    void exportTable();
    void letGo();
    void nextPane();
    void widen();
    void showAbout();

    Needs m_needs;
    Dispatcher m_dispatcher;
    StoreView m_store;
    Mover m_mover;
    Actions* m_actions = nullptr;
    MainToolBar* m_toolBar = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    ViewSwitch* m_views = nullptr;
    LinesPane* m_lines = nullptr;
    BatchesPane* m_batches = nullptr;
    PaneHeader* m_productsHeader = nullptr;
    ProductsView* m_products = nullptr;
    TableView* m_activity = nullptr;
    QDockWidget* m_productsDock = nullptr;
    QDockWidget* m_activityDock = nullptr;
    DragGuide* m_guide = nullptr;
    SelectionLink* m_selection = nullptr;
    StatusFigures* m_figures = nullptr;
    LineActions* m_lineActions = nullptr;
    KeepActions* m_keepActions = nullptr;
    DayWatch* m_dayWatch = nullptr;
    Day* m_day = nullptr;
    DraftMode* m_draft = nullptr;
    bool m_closing = false; ///< what had to be asked was answered
};

} // namespace allocation
