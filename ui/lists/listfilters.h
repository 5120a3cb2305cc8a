#pragma once

#include "ui/models/columnfilter.h"

#include <QObject>

class QMenu;

namespace allocation {

class FilterButtons;
class FilterPopup;
class LinesModel;
class LinesPane;
class LinesView;
class TokenBar;
struct Workspace;

/// Filters and columns of the order lines' table: funnels in its header, tokens above it, a menu on its header.
class ListFilters : public QObject
{
    Q_OBJECT

public:
    ListFilters(const Workspace& work, LinesPane& pane, QObject* parent);

    void set(const ColumnFilters& filters, std::size_t limit);
    void clear();
    /// Asks for the filter of a column, below its header.
    void ask(int column);
    /// The column that the keyboard is in.
    int currentColumn() const;

Q_SIGNALS:
    void changed();

private:
    void change(int column, const ColumnFilter& filter);
    void removeToken(const QString& name);
    void update();
    void showHeaderMenu(const QPoint& position);
    void addColumns(QMenu* menu);
    void resetColumns();
    LinesView& view() const;

    LinesPane& m_pane;
    LinesModel& m_lines;
    FilterPopup* m_popup;
    FilterButtons* m_buttons;
    TokenBar* m_tokens;
};

} // namespace allocation
