#include "ui/lists/viewsmenu.h"

#include "ui/lists/listfilters.h"
#include "ui/lists/saveviewdialog.h"
#include "ui/menutext.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/linespane.h"
#include "ui/panels/linesview.h"

#include <algorithm>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

namespace allocation {

ViewsMenu::ViewsMenu(const Workspace& work, LinesPane& pane, ListFilters& filters, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_pane(pane)
    , m_filters(filters)
    , m_views(!work.automated)
    , m_button(new QToolButton(&pane))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(QStringLiteral("viewsButton"));
    m_button->setProperty("look", QStringLiteral("chip"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(QStringLiteral("viewsMenu"));
    m_menu->setToolTipsVisible(true);
    m_button->setMenu(m_menu);
    pane.addToHeader(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    updateButton();
}

ListView ViewsMenu::current() const
{
    const LinesModel& lines = m_work.store.lines();
    ListView view;
    view.list = lines.statusFilter();
    for (const auto& [column, filter] : lines.columnFilters())
        view.filters.push_back({ lines.idOfColumn(column), filter });
    for (const int column : m_pane.view().chosenColumns())
        view.columns << lines.idOfColumn(column);
    if (lines.sortColumn() >= 0)
        view.sortedBy = lines.idOfColumn(lines.sortColumn());
    view.descending = lines.sortOrder() == Qt::DescendingOrder;
    view.limit = lines.limit();
    return view;
}

void ViewsMenu::apply(const ListView& view)
{
    const LinesModel& lines = m_work.store.lines();
    ColumnFilters filters;
    for (const auto& [column, filter] : view.filters)
        if (const int place = lines.columnOf(column); place >= 0)
            filters.emplace(place, filter);
    std::vector<int> columns;
    for (const QString& id : view.columns)
        if (const int column = lines.columnOf(id); column >= 0)
            columns.push_back(column);
    if (!columns.empty())
        m_pane.view().chooseColumns(columns);
    const int sorted = view.sortedBy.isEmpty() ? -1 : lines.columnOf(view.sortedBy);
    const auto order = view.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_pane.view().sortByColumn(sorted, order);
    m_filters.set(filters, view.limit);
    m_pane.showList(view.list);
    m_chosen = view.name;
    updateButton();
}

void ViewsMenu::updateButton()
{
    const QString text = m_chosen.isEmpty() ? tr("Views") : menuText(m_chosen);
    m_button->setText(text + QStringLiteral(" \u25be"));
    m_button->setToolTip(m_chosen.isEmpty() ? tr("Ways to look at the order lines: filters, columns, order")
                                            : formats::plainTip(tr("View: %1").arg(m_chosen)));
    m_button->setAccessibleName(tr("Views"));
}

void ViewsMenu::fill()
{
    m_menu->clear();
    for (const ListView& view : m_views.all()) {
        QAction* const action = m_menu->addAction(menuText(view.name));
        action->setCheckable(true);
        action->setChecked(view.name == m_chosen);
        connect(action, &QAction::triggered, this, [this, name = view.name] {
            if (const ListView* const chosen = m_views.find(name))
                apply(ListView(*chosen));
        });
    }
    QAction* const all = m_menu->addAction(tr("All order lines"));
    connect(all, &QAction::triggered, this, [this] { apply({}); });
    m_menu->addSeparator();
    addChanges();
}

void ViewsMenu::addChanges()
{
    QAction* const saving = m_menu->addAction(tr("Save as…"));
    connect(saving, &QAction::triggered, this, &ViewsMenu::saveAs);
    const ListView* const chosen = m_views.find(m_chosen);
    const bool ours = chosen && !chosen->shipped;
    const QString name = menuText(m_chosen);
    const QString why = chosen ? tr("This view comes with the program; save it under another name")
                               : tr("Choose a view first");
    QAction* const updating = m_menu->addAction(ours ? tr("Update “%1”").arg(name) : tr("Update"));
    updating->setEnabled(ours);
    updating->setToolTip(ours ? tr("Keep what is shown now under this name") : why);
    connect(updating, &QAction::triggered, this, [this] {
        ListView view = current();
        view.name = m_chosen;
        m_views.keep(view);
    });
    QAction* const renaming = m_menu->addAction(ours ? tr("Rename “%1”…").arg(name) : tr("Rename…"));
    renaming->setEnabled(ours);
    renaming->setToolTip(ours ? tr("Give this view another name") : why);
    connect(renaming, &QAction::triggered, this, &ViewsMenu::rename);
    QAction* const deleting = m_menu->addAction(ours ? tr("Delete “%1”").arg(name) : tr("Delete"));
    deleting->setEnabled(ours);
    deleting->setToolTip(ours ? tr("Forget this view; no order line is touched") : why);
    connect(deleting, &QAction::triggered, this, [this] {
        m_views.remove(m_chosen);
        m_chosen.clear();
        updateButton();
    });
}

void ViewsMenu::saveAs()
{
    auto* const dialog = new SaveViewDialog(m_views, {}, m_work.window);
    connect(dialog, &SaveViewDialog::named, this, [this](const QString& name) {
        ListView view = current();
        view.name = name;
        m_views.keep(view);
        m_chosen = name;
        updateButton();
    });
    dialog->open();
}

void ViewsMenu::rename()
{
    auto* const dialog = new SaveViewDialog(m_views, m_chosen, m_work.window);
    connect(dialog, &SaveViewDialog::named, this, [this](const QString& name) {
        m_views.rename(m_chosen, name);
        m_chosen = name;
        updateButton();
    });
    dialog->open();
}

} // namespace allocation
