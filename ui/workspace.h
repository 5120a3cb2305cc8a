#pragma once

class QMainWindow;

namespace allocation {

class Actions;
class Appearance;
class Dispatcher;
class DragGuide;
class MainToolBar;
class MessageBar;
class Mover;
class Prompts;
class SelectionLink;
class Session;
class StoreView;
class ViewSwitch;
struct WindowPorts;

/// What every part of the window works with. Whatever it does to the store it does by a command through the
/// dispatcher; what it wants to know it asks the session or takes from the store's models.
struct Workspace {
    Session& session;
    Dispatcher& dispatcher;
    StoreView& store;
    Mover& mover;
    DragGuide& guide;
    SelectionLink& selection;
    const Actions& actions; ///< a part adds its own to the menus: menu()
    ViewSwitch& views;
    MainToolBar& toolBar;
    MessageBar& messages;
    const WindowPorts& ports;
    Prompts& prompts;
    Appearance& appearance;
    QMainWindow* window; ///< parent of dialogs, docks and parts
    bool automated;      ///< driven by a test: nothing opens by itself, nothing is remembered
};

} // namespace allocation
