#include "ui/grouping/groupsdock.h"

#include "ui/dialogs/parts.h"
#include "ui/grouping/summing.h"
#include "ui/lists/listfilters.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/paneheader.h"
#include "ui/panels/tableview.h"

#include <algorithm>
#include <QCloseEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>
#include <tuple>

namespace allocation {

namespace {

/// Nobody reads on; a filter leads further.
constexpr std::size_t mostGroups = 10'000;

} // namespace

GroupsDock::GroupsDock(const Workspace& work, ListFilters& filters)
    : QDockWidget(tr("Groups"), work.window)
    , m_work(work)
    , m_filters(filters)
    , m_lines(work.store.lines())
    , m_summing(new Summing(m_lines, work.session, this))
    , m_model(new GroupsModel(this))
{
    setObjectName(QStringLiteral("groupsDock"));
    build();
    work.window->addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, this);
    if (auto* const products = work.window->findChild<QDockWidget*>(QStringLiteral("productsDock")))
        work.window->tabifyDockWidget(products, this);
    hide();
    connect(m_summing, &Summing::summed, this, &GroupsDock::present);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) { unfold(cell.row()); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& cell) { unfold(cell.row()); });
    connect(m_all, &QToolButton::clicked, this, &GroupsDock::foldAll);
    connect(&m_lines, &TableModel::shownChanged, this, &GroupsDock::update);
}

void GroupsDock::build()
{
    auto* const header = new PaneHeader(windowTitle(), this);
    m_all = new QToolButton(header);
    m_all->setObjectName(QStringLiteral("groupsAllButton"));
    m_all->setProperty("look", QStringLiteral("link"));
    m_all->setText(tr("All groups"));
    m_all->setToolTip(tr("The table shows the lines of all groups again"));
    header->addWidget(m_all);
    connect(header->addCloseButton(QStringLiteral("groupsCloseButton")), &QToolButton::clicked, this, &QWidget::close);
    setTitleBarWidget(header);
    auto* const contents = new QWidget(this);
    m_view = new TableView(m_work.appearance, contents);
    m_view->setObjectName(QStringLiteral("groupsView"));
    m_view->setAccessibleName(tr("Groups of order lines"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setElastic({ GroupColumn::Name });
    m_view->setExpendable({ GroupColumn::Units, GroupColumn::Open });
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_hint = parts::hint({}, contents);
    m_hint->setObjectName(QStringLiteral("groupsHint"));
    m_hint->setMargin(8);
    m_hint->hide();
    auto* const layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    setWidget(contents);
}

int GroupsDock::column() const
{
    return m_summing->column();
}

void GroupsDock::groupBy(int column)
{
    if (this->column() >= 0 && this->column() != column)
        foldAll();
    m_summing->setColumn(column);
    m_model->show({}, {});
    setVisible(column >= 0);
    if (column >= 0)
        raise();
    update();
}

QString GroupsDock::nameOf(qint64 group) const
{
    const QString name = m_lines.nameOfGroup(column(), group);
    if (name.isEmpty())
        return tr("(none)", "a group of lines: nothing stands in the column");
    return column() == LineColumn::Due ? tr("Week of %1", "its Monday").arg(name) : name;
}

/// The worst are named; there may be hundreds of thousands.
void GroupsDock::present(const LineGroups& groups)
{
    std::vector<std::pair<qint64, LineGroupSums>> all(groups.begin(), groups.end());
    const auto shown = std::min(all.size(), mostGroups);
    const auto urgency = [](const auto& group) {
        return std::tuple(group.second.late, group.second.open, group.second.units, group.first);
    };
    std::ranges::nth_element(all, all.begin() + static_cast<std::ptrdiff_t>(shown), std::greater {}, urgency);
    std::vector<GroupsModel::Row> rows;
    rows.reserve(shown);
    for (std::size_t i = 0; i < shown; ++i)
        rows.push_back({ all[i].first, nameOf(all[i].first), all[i].second });
    m_model->show(m_lines.headerData(column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(), std::move(rows));
    m_view->fitColumns();
    m_hint->setVisible(shown < all.size());
    m_hint->setText(tr("The %1 groups that need most attention, of %2. A filter shows others.", "numbers")
                        .arg(formats::number(static_cast<Quantity>(shown), QLocale()),
                            formats::number(static_cast<Quantity>(all.size()), QLocale())));
}

void GroupsDock::unfold(int row)
{
    ColumnFilters filters = m_lines.columnFilters();
    filters.insert_or_assign(column(), m_lines.filterOfGroup(column(), m_model->rowAt(row).group));
    m_filters.set(filters, m_lines.limit());
}

void GroupsDock::foldAll()
{
    ColumnFilters filters = m_lines.columnFilters();
    if (filters.erase(column()) > 0)
        m_filters.set(filters, m_lines.limit());
}

void GroupsDock::update()
{
    m_all->setVisible(m_lines.columnFilters().contains(column()));
}

void GroupsDock::closeEvent(QCloseEvent* event)
{
    QDockWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace allocation
