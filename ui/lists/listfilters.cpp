#include "ui/lists/listfilters.h"

#include "ui/lists/filterbuttons.h"
#include "ui/lists/filterpopup.h"
#include "ui/lists/filterwords.h"
#include "ui/lists/tokenbar.h"
#include "ui/models/storeview.h"
#include "ui/panels/linespane.h"
#include "ui/panels/linesview.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>

namespace allocation {

namespace {

constexpr auto limitToken = "limit";

/// What is shown until a planner chooses otherwise.
bool isUsual(int column)
{
    return column != LineColumn::Line && column != LineColumn::Allocated && column != LineColumn::Priority
        && column != LineColumn::Late;
}

QString asMenuText(QString text)
{
    return text.simplified().left(60).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ListFilters::ListFilters(const Workspace& work, LinesPane& pane, QObject* parent)
    : QObject(parent)
    , m_pane(pane)
    , m_lines(work.store.lines())
    , m_popup(new FilterPopup(work.window))
    , m_buttons(new FilterButtons(*view().horizontalHeader(), m_lines, work.appearance, this))
    , m_tokens(new TokenBar(&pane))
{
    pane.addBar(m_tokens);
    QHeaderView* const header = view().horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListFilters::showHeaderMenu);
    connect(m_buttons, &FilterButtons::clicked, this,
        [this](int column, const QPoint& at) { m_popup->ask(m_lines, column, at); });
    connect(m_popup, &FilterPopup::applied, this, &ListFilters::change);
    connect(m_tokens, &TokenBar::removed, this, &ListFilters::removeToken);
    connect(m_tokens, &TokenBar::opened, this, [this](const QString& name) {
        if (const int column = m_lines.columnOf(name); column >= 0)
            ask(column);
    });
    connect(m_tokens, &TokenBar::allRemoved, this, &ListFilters::clear);
    connect(&pane, &LinesPane::widened, this, &ListFilters::clear);
    connect(&work.store, &StoreView::planningChanged, this, &ListFilters::update);
}

LinesView& ListFilters::view() const
{
    return m_pane.view();
}

int ListFilters::currentColumn() const
{
    const int column = view().currentIndex().column();
    return column >= 0 && !view().isColumnHidden(column) ? column : view().horizontalHeader()->logicalIndexAt(0);
}

void ListFilters::ask(int column)
{
    view().scrollTo(m_lines.index(std::max(0, view().currentIndex().row()), column));
    const QHeaderView* const header = view().horizontalHeader();
    m_popup->ask(m_lines, column,
        header->viewport()->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
}

void ListFilters::set(const ColumnFilters& filters, std::size_t limit)
{
    m_lines.setColumnFilters(filters);
    m_lines.setLimit(limit);
    update();
}

void ListFilters::change(int column, const ColumnFilter& filter)
{
    ColumnFilters filters = m_lines.columnFilters();
    if (filter.isVoid())
        filters.erase(column);
    else
        filters.insert_or_assign(column, filter);
    set(filters, m_lines.limit());
    Q_EMIT changed();
}

void ListFilters::removeToken(const QString& name)
{
    if (name == QLatin1StringView(limitToken))
        set(m_lines.columnFilters(), 0);
    else
        change(m_lines.columnOf(name), {});
    Q_EMIT changed();
}

void ListFilters::clear()
{
    set({}, 0);
    Q_EMIT changed();
}

void ListFilters::update()
{
    QList<TokenBar::Token> tokens;
    for (const auto& [column, filter] : m_lines.columnFilters())
        tokens << TokenBar::Token { m_lines.idOfColumn(column), filterwords::sentence(m_lines, column, filter) };
    if (m_lines.limit() > 0)
        tokens << TokenBar::Token { QLatin1StringView(limitToken),
            tr("only the first %1").arg(m_lines.locale().toString(static_cast<qlonglong>(m_lines.limit()))) };
    m_tokens->setTokens(tokens);
    m_buttons->update();
}

void ListFilters::showHeaderMenu(const QPoint& position)
{
    const int column = view().horizontalHeader()->logicalIndexAt(position);
    auto* const menu = new QMenu(&m_pane);
    menu->setObjectName(QStringLiteral("headerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const QString header = m_lines.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        connect(menu->addAction(tr("Filter by %1…").arg(asMenuText(header))), &QAction::triggered, this,
            [this, column] { ask(column); });
        QAction* const clearing = menu->addAction(tr("Clear filter"));
        clearing->setEnabled(m_lines.columnFilters().contains(column));
        connect(clearing, &QAction::triggered, this, [this, column] { change(column, {}); });
        QAction* const hiding = menu->addAction(tr("Hide column"));
        hiding->setEnabled(view().chosenColumns().size() > 1);
        connect(hiding, &QAction::triggered, this, [this, column] { view().chooseColumn(column, false); });
        menu->addSeparator();
    }
    addColumns(menu);
    menu->popup(view().horizontalHeader()->viewport()->mapToGlobal(position));
}

void ListFilters::addColumns(QMenu* menu)
{
    for (int column = 0; column < m_lines.columnCount(); ++column) {
        QAction* const action = menu->addAction(
            asMenuText(m_lines.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()));
        action->setCheckable(true);
        action->setChecked(view().isColumnChosen(column));
        // Without any column there would be no header to bring one back.
        action->setEnabled(!action->isChecked() || view().chosenColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { view().chooseColumn(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &ListFilters::resetColumns);
}

void ListFilters::resetColumns()
{
    std::vector<int> columns;
    for (int column = 0; column < m_lines.columnCount(); ++column)
        if (isUsual(column))
            columns.push_back(column);
    view().forgetWidths();
    view().chooseColumns(columns);
}

} // namespace allocation
