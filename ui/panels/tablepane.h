#pragma once

#include "ui/panels/emptystate.h"

#include <QWidget>

namespace allocation {

class DropView;
class PaneHeader;
class StoreView;
class TableModel;

/// A table under a line that says what it shows, and of how much; what stands there while it shows nothing.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// Says again what is shown, and of how much.
    void updateHeader();

protected:
    struct Identity {
        const char* objectName;
        QString title;
        const char* emptyName;
        const char* emptyPicture;
        const TableModel& model;
        int skuColumn; ///< which product a row is of needs saying only where there are several
    };
    /// @param view taken over
    TablePane(
        const Identity& identity, StoreView& store, DropView* view, const Appearance& appearance, QWidget* parent);

    StoreView& store() const { return m_store; }
    DropView& table() const { return *m_view; }
    const TableModel& model() const { return m_model; }
    PaneHeader& header() const { return *m_header; }
    EmptyState& empty() const { return *m_empty; }

    /// What stands beside the title.
    virtual QString count() const;

private:
    /// While no row is shown.
    virtual EmptyState::Text emptyText() const = 0;
    virtual void updateTokens() { }

    StoreView& m_store;
    const TableModel& m_model;
    PaneHeader* m_header;
    DropView* m_view;
    EmptyState* m_empty;
    int m_skuColumn;
};

} // namespace allocation
