#pragma once

#include "ui/commands/commandlist.h"

#include <QDialog>

class QSortFilterProxyModel;

namespace allocation {

class Appearance;
class TableView;

/// All keys on one sheet, made from the actions themselves.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<WindowCommand>& commands, const Appearance& appearance, QWidget* parent);

private:
    void fill(const QList<WindowCommand>& commands);
    void build(const Appearance& appearance);

    QSortFilterProxyModel* m_shown;
    TableView* m_view = nullptr;
};

} // namespace allocation
