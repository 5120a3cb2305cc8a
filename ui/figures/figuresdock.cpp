#include "ui/figures/figuresdock.h"

#include "bridge/session.h"
#include "ui/figures/figuretiles.h"
#include "ui/figures/trendkeeper.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"
#include "ui/selectionlink.h"

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

/// Where a reading takes long it is not done again at once: others want to be answered too.
constexpr qint64 restFactor = 4;

} // namespace

FiguresDock::FiguresDock(const Workspace& work)
    : BottomPane(work, { "figuresDock", "figuresCloseButton" }, tr("Figures"))
    , m_tiles(new FigureTiles(work.appearance))
    , m_model(new BreakdownModel(this))
{
    auto* const contents = new QWidget(this);
    auto* const layout = new QHBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tiles, 0, Qt::AlignTop);
    layout->addWidget(buildBreakdown(), 1);
    setWidget(contents);
    connect(this, &QDockWidget::visibilityChanged, this, &FiguresDock::readSoon);
    const auto outdate = [this] {
        m_outdated = true;
        readSoon();
    };
    connect(&work.store, &StoreView::updated, this, outdate);
    connect(&work.store, &StoreView::planningChanged, this, outdate);
    connect(&work.session, &Session::failed, this, [this] { m_reading = false; });
    auto* const trend = new TrendKeeper(work, this);
    connect(trend, &TrendKeeper::changed, this, [this, trend] { m_tiles->showTrend(trend->points()); });
}

QWidget* FiguresDock::buildChoices()
{
    auto* const bar = new QWidget;
    auto* const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(10, 6, 10, 2);
    m_choices = new QButtonGroup(this);
    const auto add = [&](BreakdownModel::By by, const char* name, const QString& text) {
        auto* const button = new QToolButton(bar);
        button->setObjectName(QLatin1StringView(name));
        button->setProperty("look", QStringLiteral("chip"));
        button->setCheckable(true);
        button->setText(text);
        m_choices->addButton(button, static_cast<int>(by));
        layout->addWidget(button);
    };
    add(BreakdownModel::By::Product, "figuresByProduct", tr("By product"));
    add(BreakdownModel::By::Customer, "figuresByCustomer", tr("By customer"));
    add(BreakdownModel::By::Week, "figuresByWeek", tr("By week"));
    layout->addStretch();
    m_choices->button(0)->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, &FiguresDock::showBreakdown);
    return bar;
}

QWidget* FiguresDock::buildBreakdown()
{
    auto* const pane = new QWidget;
    m_table = new TableView(m_work.appearance, pane);
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_table->setAccessibleName(tr("Figures by product, customer or week"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setElastic({ BreakdownModel::Name });
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const auto openAt = [this](const QModelIndex& index) { open(index.row()); };
    connect(m_table, &QAbstractItemView::clicked, this, openAt);
    connect(m_table, &QAbstractItemView::activated, this, openAt);
    auto* const layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildChoices());
    layout->addWidget(m_table, 1);
    return pane;
}

void FiguresDock::readSoon()
{
    if (m_outdated && !m_reading && isVisible() && m_work.store.isLoaded())
        read();
}

void FiguresDock::read()
{
    m_reading = true;
    m_outdated = false;
    QElapsedTimer time;
    time.start();
    m_work.session.ask(
        this, [](ReadModel& store, const std::stop_token& stop) { return kpiBreakdown(store, stop); },
        [this, time](KpiBreakdown figures) {
            m_figures = std::move(figures);
            m_tiles->show(m_figures.whole);
            showBreakdown();
            QTimer::singleShot(static_cast<int>(time.elapsed() * restFactor), this, [this] {
                m_reading = false;
                readSoon();
            });
        });
}

void FiguresDock::showBreakdown()
{
    const auto by = static_cast<BreakdownModel::By>(m_choices->checkedId());
    m_model->show(by,
        by == BreakdownModel::By::Product        ? m_figures.products
            : by == BreakdownModel::By::Customer ? m_figures.customers
                                                 : m_figures.weeks,
        m_work.store.planning().date);
    if (!std::exchange(m_fitted, true))
        m_table->fitColumns();
}

/// Shows what the row is of: the product, or what the customer ordered.
void FiguresDock::open(int row)
{
    const KpiGroup& group = m_model->groupAt(row);
    if (m_model->by() == BreakdownModel::By::Product)
        m_work.selection.chooseProduct(Sku(group.name));
    auto* const search = m_work.window->findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    if (m_model->by() != BreakdownModel::By::Customer || group.name.empty() || search == nullptr)
        return;
    m_work.selection.clearProduct();
    search->setText(formats::text(group.name));
}

} // namespace allocation
