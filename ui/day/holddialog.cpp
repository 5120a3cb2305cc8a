#include "ui/day/holddialog.h"

#include "ui/day/fields.h"
#include "ui/dialogs/optionaldate.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

HoldDialog::HoldDialog(const Workspace& work, const BatchFacts& batch)
    : DayDialog(work, "holdDialog", tr("Put on hold"))
    , m_batch(batch)
    , m_reason(fields::text("holdReasonEdit", tr("Why"), this))
    , m_until(new OptionalDate(
          { "holdUntilBox", "holdUntilEdit", {}, tr("Expected to end on") }, work.store.planning().date + 7, this))
    , m_moveAway(new QCheckBox(this))
{
    m_moveAway->setObjectName(QStringLiteral("holdMoveAwayBox"));
    m_moveAway->setText(
        tr("&Free the %1 that are allocated there, and place them again by rule").arg(wording::units(batch.allocated)));
    m_moveAway->setEnabled(batch.allocated > 0);
    page()->addWidget(
        parts::heading(tr("Nothing more is allocated from %1").arg(formats::text(batch.ref.text())), this));
    auto* const form = new QFormLayout;
    form->addRow(tr("&Why"), m_reason);
    form->addRow(tr("&Until"), m_until);
    page()->addLayout(form);
    page()->addWidget(m_moveAway);
    page()->addWidget(parts::hint(
        tr("A hold does not end by itself: somebody takes it off. The date is for those who look at it."), this));
    addButtons("holdButton", tr("Put on &hold"));
    const auto update = [this] {
        setObstacle(m_reason->text().trimmed().isEmpty() ? tr("Say why first") : fields::faultOfText(m_reason->text()));
    };
    connect(m_reason, &QLineEdit::textChanged, this, update);
    update();
}

void HoldDialog::apply()
{
    Sending sending;
    sending.reason = m_reason->text().trimmed();
    send(HoldBatch { m_batch.ref, m_moveAway->isChecked(), m_until->date() }, sending);
}

} // namespace allocation
