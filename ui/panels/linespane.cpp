#include "ui/panels/linespane.h"

#include "ui/lists/listswitch.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/panels/linesview.h"
#include "ui/panels/paneheader.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace allocation {

LinesPane::LinesPane(StoreView& store, const QString& database, const Appearance& appearance, QWidget* parent)
    : TablePane({ "linesPane", tr("Order lines"), "linesEmpty", "empty-lines", store.lines(), LineColumn::Sku }, store,
        new LinesView(store.lines(), database, appearance), appearance, parent)
    , m_lists(new ListSwitch(&header()))
    , m_elsewhere(new QToolButton(&header()))
{
    m_elsewhere->setObjectName(QStringLiteral("elsewhereButton"));
    m_elsewhere->setProperty("look", QStringLiteral("link"));
    m_elsewhere->hide();
    header().addWidget(m_elsewhere);
    header().addWidget(m_lists);
    for (const int column : { LineColumn::Line, LineColumn::Allocated, LineColumn::Priority, LineColumn::Late })
        view().chooseColumn(column, false);
    connect(m_lists, &ListSwitch::chosen, this, &LinesPane::showList);
    connect(&header(), &PaneHeader::tokenRemoved, this, &LinesPane::onTokenRemoved);
    connect(m_elsewhere, &QToolButton::clicked, this, &LinesPane::productTokenRemoved);
    connect(&empty(), &EmptyState::activated, this, [this] {
        if (model().totalRows() == 0) {
            Q_EMIT importWanted();
            return;
        }
        showAllStatuses();
        Q_EMIT searchTokenRemoved();
    });
}

LinesView& LinesPane::view() const
{
    return static_cast<LinesView&>(table());
}

void LinesPane::showAllStatuses()
{
    showList(LineFilter::All);
    Q_EMIT widened();
}

void LinesPane::showList(LineFilter list)
{
    m_lists->setCurrent(list);
    store().lines().setStatusFilter(list);
    Q_EMIT listChosen(list);
}

void LinesPane::addToHeader(QWidget* widget)
{
    header().addWidget(widget);
}

void LinesPane::addBar(QWidget* bar)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, bar);
}

void LinesPane::onTokenRemoved(const QString& name)
{
    if (name == QLatin1String("productToken"))
        Q_EMIT productTokenRemoved();
    else
        Q_EMIT searchTokenRemoved();
}

void LinesPane::updateTokens()
{
    const LinesModel& lines = store().lines();
    header().setToken(
        QStringLiteral("productToken"), lines.product() ? formats::text(lines.product()->text()) : QString());
    header().setToken(
        QStringLiteral("searchToken"), lines.search().isEmpty() ? QString() : tr("“%1”").arg(lines.search()));
    const bool searching = lines.product() && !lines.search().isEmpty();
    const qsizetype elsewhere = searching ? lines.matchesElsewhere() : 0;
    m_elsewhere->setVisible(elsewhere > 0);
    if (elsewhere > 0)
        m_elsewhere->setText(tr("%1 here, %2 in other products: show")
                                 .arg(lines.locale().toString(lines.rowCount()), lines.locale().toString(elsewhere)));
}

EmptyState::Text LinesPane::emptyText() const
{
    const LinesModel& lines = store().lines();
    if (lines.totalRows() == 0)
        return { tr("No order lines yet"), tr("What customers ordered stands here. Bring it in from a file."),
            tr("Import…") };
    return { tr("No order line matches"),
        tr("The filter or the search leaves nothing of %1 lines.").arg(lines.locale().toString(lines.totalRows())),
        tr("Show all") };
}

} // namespace allocation
