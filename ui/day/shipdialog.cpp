#include "ui/day/shipdialog.h"

#include "service/picklists.h"
#include "ui/day/fields.h"
#include "ui/day/shippingmodel.h"
#include "ui/dialogs/parts.h"
#include "ui/models/storeview.h"
#include "ui/panels/tableview.h"
#include "ui/selectionlink.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

ShipDialog::ShipDialog(const Workspace& work, int list)
    : DayDialog(work, "shipDialog", tr("Ship"))
{
    m_source = new QComboBox(this);
    m_source->setObjectName(QStringLiteral("shipSourceBox"));
    m_source->setAccessibleName(tr("What has left the house"));
    m_sum = parts::hint({}, this);
    m_sum->setObjectName(QStringLiteral("shipSum"));
    m_reason = fields::text("shipReasonEdit", tr("Why units were not found"), this);
    m_reasonLabel = new QLabel(tr("&Why were they not found?"), this);
    m_reasonLabel->setBuddy(m_reason);
    page()->addWidget(m_source);
    page()->addWidget(buildTable(), 1);
    page()->addWidget(m_sum);
    page()->addWidget(m_reasonLabel);
    page()->addWidget(m_reason);
    addButtons("shipButton", tr("&Ship"), buildPrint());
    connect(m_source, &QComboBox::currentIndexChanged, this, &ShipDialog::showChosen);
    connect(m_reason, &QLineEdit::textChanged, this, &ShipDialog::updateSum);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 24);
    updateSum();
    askLists(list);
}

QPushButton* ShipDialog::buildPrint()
{
    m_print = parts::plainButton("shipPrintButton", tr("&Print…"), this);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(chosenList()->number); });
    return m_print;
}

QWidget* ShipDialog::buildTable()
{
    m_model = new ShippingModel(this);
    m_view = new TableView(work().appearance, this);
    m_view->setObjectName(QStringLiteral("shipView"));
    m_view->setAccessibleName(tr("What leaves"));
    m_view->setModel(m_model);
    m_view->setElastic({ ShipColumn::Customer, ShipColumn::Product });
    m_view->setSortingEnabled(false);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->addExample(ShipColumn::Rest, { Tone::Short, QStringLiteral("short"), tr("%1 not found").arg(888) });
    m_view->setToolTip({});
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShipDialog::updateSum);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShipDialog::updateSum);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ShipColumn::Rest)
            toggleRest(index.row());
    });
    return m_view;
}

void ShipDialog::askLists(int wanted)
{
    const std::vector<Sku> skus = work().store.lines().releasedProducts();
    const QList<LineId> selected = work().selection.lines();
    work().session.ask(
        this,
        [skus, lines = std::vector<LineId>(selected.begin(), selected.end())](ReadModel& store) {
            std::vector<PickList> lists;
            if (std::vector<PickPart> parts = partsInStock(store, lines); !parts.empty())
                lists.push_back({ 0, std::move(parts) });
            if (!skus.empty()) // an empty scope is everything
                for (PickList& list : pickLists(store, { skus, {} }))
                    lists.push_back(std::move(list));
            return lists;
        },
        [this, wanted](const std::vector<PickList>& lists) { fillLists(lists, wanted); });
}

void ShipDialog::fillLists(const std::vector<PickList>& lists, int wanted)
{
    m_lists = lists;
    const QSignalBlocker blocker(m_source);
    m_source->clear();
    int row = 0;
    for (const PickList& list : lists) {
        const QString size = wording::linesAndUnits(list.parts.size(), list.units());
        m_source->addItem(list.number == 0
                ? tr("What is selected and in stock: %1").arg(size)
                : tr("Pick list %1: %2", "number, lines and units").arg(locale().toString(list.number), size));
        if (list.number == wanted)
            row = m_source->count() - 1;
    }
    m_source->setCurrentIndex(row);
    m_source->setEnabled(!lists.empty());
    showChosen();
}

const PickList* ShipDialog::chosenList() const
{
    const int row = m_source->currentIndex();
    return row >= 0 ? &m_lists[static_cast<std::size_t>(row)] : nullptr;
}

void ShipDialog::showChosen()
{
    const PickList* const list = chosenList();
    m_model->setParts(list ? list->parts : std::vector<PickPart>());
    m_print->setEnabled(list && list->number != 0);
    m_print->setToolTip(m_print->isEnabled() ? QString() : tr("Choose a pick list first"));
    m_view->fitColumns();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, ShipColumn::Units));
    m_view->setFocus();
}

void ShipDialog::toggleRest(int row)
{
    if (row >= 0 && m_model->hasRest(row))
        m_model->setRestMissing(row, !m_model->restMissing(row));
}

void ShipDialog::updateSum()
{
    const Quantity missing = m_model->missing();
    const std::size_t lines = m_model->lines();
    QStringList text { tr("Type how many units leave. Of fewer, say of the rest whether it stays or was not found: "
                          "a click, or Space.") };
    if (missing > 0)
        text << tr("%1 were not found: their batches are cut, and lines that lose by it are placed again.", "units")
                    .arg(wording::units(missing));
    m_sum->setText(text.join(u'\n'));
    m_reason->setVisible(missing > 0);
    m_reasonLabel->setVisible(missing > 0);
    primary()->setText(lines > 0 ? tr("&Ship %1").arg(wording::linesAndUnits(lines, m_model->units())) : tr("&Ship"));
    const QString fault = fields::faultOfText(m_reason->text());
    if (m_model->rowCount() == 0)
        setObstacle(tr("Nothing that is selected is in stock, and there is no pick list"));
    else if (m_model->shipped().empty())
        setObstacle(tr("No unit leaves"));
    else if (missing > 0 && m_reason->text().trimmed().isEmpty())
        setObstacle(tr("Say why they were not found"));
    else
        setObstacle(fault);
}

void ShipDialog::apply()
{
    const PickList& list = *chosenList();
    const bool whole = list.number != 0 && m_model->isAsReleased();
    Sending sending;
    if (m_model->missing() > 0)
        sending.reason = m_reason->text().trimmed();
    send(whole ? Ship { {}, list.number } : Ship { m_model->shipped(), 0 }, sending);
}

void ShipDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && m_view->hasFocus())
        toggleRest(m_view->currentIndex().row());
    else
        DayDialog::keyPressEvent(event);
}

} // namespace allocation
