#pragma once

#include "gui/testwindow.h"

#include <QListView>
#include <QToolButton>

namespace allocation::test {

/// The window on the board, with a product chosen.
class TestBoard : public TestWindow
{
public:
    explicit TestBoard(const Fill& fill = chairs, const char* sku = "CHAIR");

    /// By number; the first one has what is open.
    QListView* view(int lane);
    /// The ids of its cards.
    QStringList cards(int lane);
    /// "SO-1|CHAIR|1|B1"; scrolled into sight.
    QModelIndex card(const char* id);
    void click(const char* card, Qt::KeyboardModifiers keys = {});
    using TestWindow::click;
    /// Cards of all lanes.
    QStringList selected();
    QStringList selectedInTable();
    /// "4 B1", of the CHAIR line of that order, sorted.
    QStringList placesOf(const char* order) const;

    struct Spot {
        QWidget* widget;
        QPoint at;
    };
    /// Below the cards of the lane.
    Spot below(int lane);
    /// In the middle of the card.
    Spot above(const char* card);
    using TestWindow::drag;
    void drag(const char* card, const Spot& to, Qt::KeyboardModifiers keys = {},
        const std::function<void()>& hovering = {}, bool escape = false);
    void key(Qt::Key key, Qt::KeyboardModifiers keys = {});
    /// What another process does to the same database.
    void sendFromOutside(const Command& command);

private:
    QListView* viewOf(const QModelIndex& card);
};

} // namespace allocation::test
