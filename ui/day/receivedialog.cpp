#include "ui/day/receivedialog.h"

#include "bridge/wording.h"
#include "ui/day/fields.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

ReceiveDialog::ReceiveDialog(const Workspace& work, const BatchFacts& batch)
    : DayDialog(work, "receiveDialog", tr("Receive"))
    , m_batch(batch)
    , m_choices(new QButtonGroup(this))
{
    const QString eta = wording::eta(
        batch.eta, [&](Date date) { return formats::date(date, work.store.planning().date, locale()); });
    page()->addWidget(parts::heading(tr("%1: %2, expected %3", "batch, units, date")
                                         .arg(formats::text(batch.ref.text()), wording::units(batch.qty), eta),
        this));
    QRadioButton* const whole = addChoice(Choice::Whole, "receiveWhole", tr("All of it has &arrived, as announced"));
    whole->setChecked(true);
    page()->addWidget(whole);
    addCounted();
    addPart();
    addShipment();
    page()->addWidget(parts::hint(tr("What arrives is in stock from now on. If it is less than announced, lines that "
                                     "lose by it are placed again by rule; you see it first."),
        this));
    addButtons("receiveButton", tr("&Receive"));
    connect(m_choices, &QButtonGroup::idToggled, this, &ReceiveDialog::update);
    connect(m_as, &QLineEdit::textChanged, this, &ReceiveDialog::update);
    update();
}

QRadioButton* ReceiveDialog::addChoice(Choice choice, const char* name, const QString& text)
{
    auto* const button = new QRadioButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    m_choices->addButton(button, static_cast<int>(choice));
    return button;
}

void ReceiveDialog::addCounted()
{
    auto* const row = new QHBoxLayout;
    QRadioButton* const button = addChoice(Choice::Counted, "receiveCounted", tr("All that comes, &counted:"));
    m_counted = fields::units("receiveCountedEdit", tr("Units that were counted"), maxQuantity, this);
    m_counted->setMinimum(0);
    m_counted->setValue(static_cast<int>(m_batch.qty));
    row->addWidget(button);
    row->addWidget(m_counted);
    row->addStretch();
    page()->addLayout(row);
}

void ReceiveDialog::addPart()
{
    auto* const row = new QHBoxLayout;
    QRadioButton* const button = addChoice(Choice::Part, "receivePart", tr("A &part of it:"));
    button->setToolTip(tr("With it go the most urgent lines; the rest keeps its date"));
    m_part = fields::units("receivePartEdit", tr("Units that have arrived"), m_batch.qty, this);
    m_as = fields::text("receiveAsEdit", tr("Reference of what has arrived"), this);
    m_as->setPlaceholderText(tr("its new reference"));
    m_as->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    row->addWidget(button);
    row->addWidget(m_part);
    row->addWidget(m_as, 1);
    page()->addLayout(row);
    if (m_batch.qty < 1)
        button->setEnabled(false);
}

void ReceiveDialog::addShipment()
{
    if (m_batch.shipment.isEmpty())
        return;
    std::size_t batches = 0;
    Quantity units = 0;
    for (const BatchFacts& batch : work().store.batches().ofShipment(m_batch.shipment))
        if (batch.eta) {
            ++batches;
            units += batch.qty;
        }
    const QString name = QString(m_batch.shipment).replace(u'&', QLatin1String("&&"));
    page()->addWidget(addChoice(Choice::Shipment, "receiveShipment",
        tr("The whole shipment %1, as announced: %2, %3", "shipment, batches, units")
            .arg(name, fields::batches(batches), wording::units(units))));
}

ReceiveDialog::Choice ReceiveDialog::choice() const
{
    return static_cast<Choice>(m_choices->checkedId());
}

void ReceiveDialog::update()
{
    m_counted->setEnabled(choice() == Choice::Counted);
    m_part->setEnabled(choice() == Choice::Part);
    m_as->setEnabled(choice() == Choice::Part);
    setObstacle(choice() != Choice::Part       ? QString()
            : m_as->text().trimmed().isEmpty() ? tr("Name what has arrived first")
                                               : fields::faultOfId(m_as->text()));
}

void ReceiveDialog::apply()
{
    switch (choice()) {
    case Choice::Whole:
        send(ReceiveBatch { m_batch.ref });
        break;
    case Choice::Counted:
        sendPreviewed(ReceiveBatch { m_batch.ref, m_counted->value() });
        break;
    case Choice::Part:
        send(ReceiveBatch { m_batch.ref, m_part->value(), BatchRef(fields::valueOf(*m_as)) });
        break;
    case Choice::Shipment:
        send(ReceiveShipment { m_batch.shipment.toStdString() });
        break;
    }
}

} // namespace allocation
