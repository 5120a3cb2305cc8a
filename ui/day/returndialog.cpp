#include "ui/day/returndialog.h"

#include "ui/day/fields.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/selectionlink.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

ReturnDialog::ReturnDialog(const Workspace& work)
    : DayDialog(work, "returnDialog", tr("Return goods"))
    , m_sku(fields::text("returnProductEdit", tr("Product"), this))
    , m_units(fields::units("returnUnitsEdit", tr("Units that came back"), maxQuantity, this))
    , m_ref(fields::text("returnRefEdit", tr("Reference of the batch they become"), this))
    , m_from(fields::text("returnFromEdit", tr("Customer or order they come from"), this))
{
    page()->addWidget(
        parts::hint(tr("What came back becomes a batch in stock, on hold until somebody has looked at it."), this));
    auto* const form = new QFormLayout;
    form->addRow(tr("&Product"), m_sku);
    form->addRow(tr("&Units"), m_units);
    form->addRow(tr("&Batch"), m_ref);
    form->addRow(tr("&From"), m_from);
    page()->addLayout(form);
    addButtons("returnButton", tr("&Take back"));
    suggest();
    for (QLineEdit* const edit : { m_sku, m_ref, m_from })
        connect(edit, &QLineEdit::textChanged, this, &ReturnDialog::update);
    update();
}

/// What is selected is what a planner has in mind.
void ReturnDialog::suggest()
{
    const QList<LineId> lines = work().selection.sums().lines == 1 ? work().selection.lines() : QList<LineId>();
    if (const auto& product = work().selection.product())
        m_sku->setText(formats::text(product->text()));
    if (lines.isEmpty())
        return;
    const QString order = formats::text(lines.front().order.text());
    m_sku->setText(formats::text(lines.front().sku.text()));
    m_ref->setText(tr("RETURN-%1", "reference of a batch, order").arg(order));
    const auto facts = work().store.lines().facts(lines.front());
    m_from->setText(facts && !facts->customer.isEmpty() ? facts->customer : order);
}

void ReturnDialog::update()
{
    const QString sku = m_sku->text().trimmed();
    if (sku.isEmpty())
        setObstacle(tr("Name the product first"));
    else if (!work().store.products().contains(Sku(sku.toStdString())))
        setObstacle(tr("There is no product %1").arg(sku));
    else if (m_ref->text().trimmed().isEmpty())
        setObstacle(tr("Name the batch first"));
    else if (const QString fault = fields::faultOfId(sku) + fields::faultOfId(m_ref->text()); !fault.isEmpty())
        setObstacle(fault);
    else
        setObstacle(fields::faultOfText(m_from->text()));
}

void ReturnDialog::apply()
{
    send(ReturnGoods {
        BatchRef(fields::valueOf(*m_ref)), Sku(fields::valueOf(*m_sku)), m_units->value(), fields::valueOf(*m_from) });
}

} // namespace allocation
