#include "ui/day/picklistsdialog.h"

#include "ui/day/shippingmodel.h"
#include "ui/delegates/painting.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/dialogs/parts.h"
#include "ui/models/roles.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace allocation {

PickListsDialog::PickListsDialog(const Workspace& work)
    : DayDialog(work, "pickListsDialog", tr("Pick lists"))
{
    m_hint = parts::hint({}, this);
    m_hint->setObjectName(QStringLiteral("pickListsHint"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(buildLists());
    row->addWidget(buildParts(), 1);
    page()->addWidget(m_hint);
    page()->addLayout(row, 1);
    addClose(buildActs());
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 22);
    connect(&work.store, &StoreView::updated, this, &PickListsDialog::ask);
    showList(-1);
    ask();
}

QWidget* PickListsDialog::buildLists()
{
    m_listsModel = new QStandardItemModel(this);
    m_listsView = new QListView(this);
    m_listsView->setObjectName(QStringLiteral("pickListsView"));
    m_listsView->setAccessibleName(tr("Pick lists"));
    m_listsView->setItemDelegate(new RowDelegate(work().appearance, m_listsView));
    m_listsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_listsView->setFrameShape(QFrame::NoFrame);
    m_listsView->setModel(m_listsModel);
    m_listsView->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    m_listsView->setMinimumHeight(painting::rowHeight(font()) * 6);
    connect(m_listsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { showList(current.row()); });
    return m_listsView;
}

QWidget* PickListsDialog::buildParts()
{
    m_parts = new ShippingModel(this);
    m_partsView = new TableView(work().appearance, this);
    m_partsView->setObjectName(QStringLiteral("pickPartsView"));
    m_partsView->setAccessibleName(tr("Lines of the pick list"));
    m_partsView->setModel(m_parts);
    m_partsView->setElastic({ ShipColumn::Customer, ShipColumn::Product });
    for (const int column : { ShipColumn::There, ShipColumn::Rest })
        m_partsView->setColumnHidden(column, true);
    connect(m_partsView, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(m_parts->lineAt(index.row())); });
    return m_partsView;
}

QWidget* PickListsDialog::buildActs()
{
    auto* const box = new QWidget(this);
    m_print = parts::plainButton("pickListPrintButton", tr("&Print…"), box);
    m_ship = parts::plainButton("pickListShipButton", tr("&Ship…"), box);
    m_recall = parts::plainButton("pickListRecallButton", tr("&Recall"), box);
    auto* const layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_print);
    layout->addWidget(m_ship);
    layout->addWidget(m_recall);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const PickList* const list = chosenList())
            Q_EMIT printWanted(list->number);
    });
    connect(m_ship, &QPushButton::clicked, this, [this] {
        if (const PickList* const list = chosenList())
            Q_EMIT shipWanted(list->number);
    });
    connect(m_recall, &QPushButton::clicked, this, &PickListsDialog::recall);
    return box;
}

void PickListsDialog::ask()
{
    const std::vector<Sku> skus = work().store.lines().releasedProducts();
    if (skus.empty()) { // an empty scope is everything
        present({});
        return;
    }
    work().session.ask(
        this,
        [skus](ReadModel& store) {
            return pickLists(store, { skus, {} });
        },
        [this](const std::vector<PickList>& lists) { present(lists); });
}

void PickListsDialog::present(const std::vector<PickList>& lists)
{
    const int shown = chosenList() ? chosenList()->number : 0;
    m_lists = lists;
    m_listsModel->clear();
    int row = lists.empty() ? -1 : 0;
    for (const PickList& list : lists) {
        m_listsModel->appendRow(new QStandardItem(
            tr("Pick list %1: %2", "number, lines and units")
                .arg(locale().toString(list.number), wording::linesAndUnits(list.parts.size(), list.units()))));
        if (list.number == shown)
            row = m_listsModel->rowCount() - 1;
    }
    m_hint->setText(lists.empty() ? tr("Nothing is on a pick list. Release puts lines on one whose units are in stock.")
                                  : tr("What is here stays where it is until it is shipped or recalled."));
    m_listsView->setCurrentIndex(m_listsModel->index(row, 0));
    showList(row);
}

const PickList* PickListsDialog::chosenList() const
{
    const int row = m_listsView->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_lists.size()) ? &m_lists[static_cast<std::size_t>(row)] : nullptr;
}

void PickListsDialog::showList(int row)
{
    const PickList* const list = row < 0 ? nullptr : chosenList();
    m_parts->setParts(list ? list->parts : std::vector<PickPart>());
    m_partsView->fitColumns();
    for (QPushButton* const button : { m_print, m_ship, m_recall })
        if (button) {
            button->setEnabled(list != nullptr);
            button->setToolTip(list ? QString() : tr("Choose a pick list first"));
        }
}

void PickListsDialog::recall()
{
    if (const PickList* const list = chosenList())
        work().dispatcher.send(Recall { {}, list->number });
}

} // namespace allocation
