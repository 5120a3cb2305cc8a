#pragma once

#include "ui/board/contents.h"
#include "ui/workspace.h"

#include <memory>
#include <QWidget>

namespace allocation {

class BoardDrag;
class BoardKeys;
class BoardSelection;
class EmptyState;
class Lanes;
class PaneHeader;
struct Changes;

/// The board: the batches of the chosen product as lanes, in the order in which they are ready, with its lines on them
/// as cards.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(const Workspace& work);

    Lanes& lanes() const { return *m_lanes; }

protected:
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void onUpdated(const Changes& changes);
    void onLines();
    void read();
    void show(BoardContents contents);
    void updateHeader();
    void updateEmpty();
    void addActions();

    const Workspace m_work;
    PaneHeader* m_header;
    Lanes* m_lanes;
    EmptyState* m_empty;
    BoardSelection* m_selection;
    BoardDrag* m_drag;
    BoardKeys* m_keys;
    std::optional<Sku> m_sku; ///< in sight
    int m_asked = 0;          ///< counts questions; answers to earlier ones are out of date
    bool m_outdated = true;   ///< something has changed while it was not in sight
};

} // namespace allocation
