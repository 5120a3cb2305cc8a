#include "ui/panels/linespane.h"

#include "ui/models/formats.h"
#include "ui/models/scrollanchor.h"
#include "ui/models/storeview.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/linesview.h"
#include "ui/panels/paneheader.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

LinesPane::LinesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_header(new PaneHeader(tr("Order lines"), this))
    , m_view(new LinesView(store.lines(), database, appearance, this))
    , m_empty(new EmptyState(QStringLiteral("linesEmpty"), appearance, QStringLiteral("empty-lines"), m_view))
    , m_filters(new QButtonGroup(this))
    , m_elsewhere(new QToolButton(m_header))
{
    setObjectName(QStringLiteral("linesPane"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhereButton"));
    m_elsewhere->setProperty("look", QStringLiteral("link"));
    m_elsewhere->hide();
    m_header->addWidget(m_elsewhere);
    addFilters();
    for (const int column : { LineColumn::Sku, LineColumn::Line, LineColumn::Allocated, LineColumn::Late })
        m_view->setColumnHidden(column, true);
    keepScrollAnchor(m_view);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    connect(&store.lines(), &TableModel::shownChanged, this, &LinesPane::updateHeader);
    connect(&store, &StoreView::loaded, this, [this] {
        m_view->fitColumns();
        updateHeader();
    });
    connect(m_header, &PaneHeader::tokenRemoved, this, &LinesPane::onTokenRemoved);
    connect(m_elsewhere, &QToolButton::clicked, this, &LinesPane::productTokenRemoved);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_store.lines().totalRows() == 0) {
            Q_EMIT importWanted();
            return;
        }
        showAllStatuses();
        Q_EMIT searchTokenRemoved();
    });
}

void LinesPane::addFilters()
{
    m_filters->setExclusive(true);
    addFilter(static_cast<int>(LineFilter::All), QStringLiteral("filterAll"), tr("All"), tr("Show all lines"));
    addFilter(static_cast<int>(LineFilter::Unallocated), QStringLiteral("filterUnallocated"), tr("Unallocated"),
        tr("Show lines with something to allocate"));
    addFilter(static_cast<int>(LineFilter::Late), QStringLiteral("filterLate"), tr("Late"), tr("Show late lines"));
    m_filters->button(static_cast<int>(LineFilter::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this,
        [this](int id) { m_store.lines().setStatusFilter(static_cast<LineFilter>(id)); });
}

void LinesPane::addFilter(int filter, const QString& name, const QString& text, const QString& tip)
{
    auto* const button = new QToolButton(m_header);
    button->setObjectName(name);
    button->setProperty("look", QStringLiteral("chip"));
    button->setCheckable(true);
    button->setText(text);
    button->setToolTip(tip);
    m_filters->addButton(button, filter);
    m_header->addWidget(button);
}

void LinesPane::showAllStatuses()
{
    m_filters->button(static_cast<int>(LineFilter::All))->setChecked(true);
    m_store.lines().setStatusFilter(LineFilter::All);
}

void LinesPane::onTokenRemoved(const QString& name)
{
    if (name == QLatin1String("productToken"))
        Q_EMIT productTokenRemoved();
    else
        Q_EMIT searchTokenRemoved();
}

void LinesPane::updateHeader()
{
    const LinesModel& lines = m_store.lines();
    const QLocale& locale = lines.locale();
    const QString shown = locale.toString(lines.rowCount());
    const QString total = locale.toString(lines.totalRows());
    m_header->setCount(lines.rowCount() == lines.totalRows() ? total : tr("%1 of %2").arg(shown, total));
    m_header->setToken(
        QStringLiteral("productToken"), lines.product() ? formats::text(lines.product()->text()) : QString());
    m_header->setToken(
        QStringLiteral("searchToken"), lines.search().isEmpty() ? QString() : tr("“%1”").arg(lines.search()));
    const bool searching = lines.product() && !lines.search().isEmpty();
    const qsizetype elsewhere = searching ? lines.matchesElsewhere() : 0;
    m_elsewhere->setVisible(elsewhere > 0);
    if (elsewhere > 0)
        m_elsewhere->setText(tr("%1 here, %2 in other products: show").arg(shown, locale.toString(elsewhere)));
    updateEmptyState();
    // Which product a line is of needs saying only where there are several.
    m_view->setColumnHidden(LineColumn::Sku, lines.product().has_value());
}

void LinesPane::updateEmptyState()
{
    const LinesModel& lines = m_store.lines();
    if (lines.rowCount() > 0 || !m_store.isLoaded())
        m_empty->hide();
    else if (lines.totalRows() == 0)
        m_empty->present({ tr("No order lines yet"), tr("What customers ordered stands here. Bring it in from a file."),
            tr("Import…") });
    else
        m_empty->present({ tr("No order line matches"),
            tr("The filter or the search leaves nothing of %1 lines.").arg(lines.locale().toString(lines.totalRows())),
            tr("Show all") });
}

} // namespace allocation
