#include "ui/day/shipmentetadialog.h"

#include "bridge/wording.h"
#include "ui/day/fields.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <algorithm>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

ShipmentEtaDialog::ShipmentEtaDialog(const Workspace& work, const QString& shipment)
    : DayDialog(work, "shipmentEtaDialog", tr("Shipment ETA"))
    , m_shipment(new QComboBox(this))
    , m_batches(parts::hint({}, this))
    , m_date(parts::dateEdit("shipmentDateEdit", tr("The day it arrives"), work.store.planning().date, this))
{
    m_shipment->setObjectName(QStringLiteral("shipmentBox"));
    m_shipment->setAccessibleName(tr("Shipment"));
    m_shipment->addItems(work.store.batches().shipments());
    if (!shipment.isEmpty())
        m_shipment->setCurrentText(shipment);
    m_batches->setObjectName(QStringLiteral("shipmentBatches"));
    m_batches->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Shipment"), m_shipment);
    form->addRow(QString(), m_batches);
    form->addRow(tr("&Arrives"), m_date);
    page()->addLayout(form);
    addButtons("shipmentEtaButton", tr("&Change"));
    connect(m_shipment, &QComboBox::currentIndexChanged, this, &ShipmentEtaDialog::showShipment);
    connect(m_date, &QDateEdit::dateChanged, this, &ShipmentEtaDialog::update);
    showShipment();
}

void ShipmentEtaDialog::showShipment()
{
    const std::vector<BatchFacts> batches = work().store.batches().ofShipment(m_shipment->currentText());
    Quantity units = 0;
    std::optional<Date> first;
    std::optional<Date> last;
    for (const BatchFacts& batch : batches) {
        units += batch.qty;
        if (!batch.eta)
            continue;
        first = std::min(first.value_or(*batch.eta), *batch.eta);
        last = std::max(last.value_or(*batch.eta), *batch.eta);
    }
    m_now = first == last ? first : std::nullopt;
    const auto text = [this](Date date) { return formats::date(date, work().store.planning().date, locale()); };
    const QString now = !first ? wording::eta({})
        : first == last        ? text(*first)
                               : tr("%1 to %2", "dates").arg(text(*first), text(*last));
    m_batches->setText(
        tr("%1, %2, now %3", "batches, units, date").arg(fields::batches(batches.size()), wording::units(units), now));
    if (last)
        m_date->setDate(formats::toQDate(*last));
    update();
}

void ShipmentEtaDialog::update()
{
    if (m_shipment->count() == 0)
        setObstacle(tr("No batch that is on its way names a shipment"));
    else
        setObstacle(m_now == formats::fromQDate(m_date->date()) ? tr("It arrives on that day already") : QString());
}

/// The one place that sends it.
void ShipmentEtaDialog::apply()
{
    send(ChangeShipmentEta { m_shipment->currentText().toStdString(), formats::fromQDate(m_date->date()) });
}

} // namespace allocation
