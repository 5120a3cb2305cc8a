#include "ui/history/historydock.h"

#include "ui/dispatcher.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyprogress.h"
#include "ui/panels/paneheader.h"
#include "ui/panels/tableview.h"

#include <QHeaderView>

namespace allocation {

HistoryDock::HistoryDock(const Workspace& work)
    : BottomPane(work, { "historyDock", "historyCloseButton" }, tr("History"))
    , m_model(new HistoryModel(this))
    , m_progress(new HistoryProgress(&header()))
{
    build();
    header().addWidget(m_progress);
    connect(&work.dispatcher, &Dispatcher::historyChanged, this, &HistoryDock::update);
    connect(m_progress, &HistoryProgress::stopWanted, this, [this] { m_work.dispatcher.stopGoing(); });
    update();
}

void HistoryDock::build()
{
    m_view = new TableView(m_work.appearance, this);
    m_view->setObjectName(QStringLiteral("historyView"));
    m_view->setAccessibleName(tr("History, the oldest step first"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->setElastic({ HistoryModel::What });
    setWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &QAbstractItemView::clicked, this, &HistoryDock::goTo);
    connect(m_view, &QAbstractItemView::activated, this, &HistoryDock::goTo);
    // A step that is added has other words: widths are found anew, as long as nobody chose his own.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->fitColumns();
        showCurrent();
    });
    // Who is on his way through the steps with the keyboard stays where he is.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_view->hasFocus())
            showCurrent();
    });
}

void HistoryDock::showCurrent()
{
    m_view->chooseRow(m_model->currentRow());
    m_view->scrollTo(m_model->index(m_model->currentRow(), 0));
}

void HistoryDock::update()
{
    const bool draft = m_work.dispatcher.desk().isOpen();
    m_model->show(m_work.dispatcher.history(), draft ? tr("Where the draft began") : tr("Where you began"));
    header().setCount(m_model->rowCount() > 1
            ? tr("%1 of %2", "steps").arg(m_model->currentRow()).arg(m_model->rowCount() - 1)
            : tr("nothing to undo yet"));
    updateProgress();
}

void HistoryDock::updateProgress()
{
    if (const auto goal = m_work.dispatcher.goingTo())
        m_progress->show(m_model->currentRow(), static_cast<int>(*goal));
    else
        m_progress->finish();
}

void HistoryDock::goTo(const QModelIndex& index)
{
    m_work.dispatcher.goTo(static_cast<std::size_t>(index.row()));
}

} // namespace allocation
