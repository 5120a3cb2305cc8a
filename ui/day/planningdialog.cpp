#include "ui/day/planningdialog.h"

#include "bridge/wording.h"
#include "domain/details.h"
#include "ui/day/fields.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"
#include "ui/ports.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

PlanningDialog::PlanningDialog(const Workspace& work)
    : DayDialog(work, "planningDialog", tr("Planning settings"))
    , m_today(new QRadioButton(tr("&Today, whenever that is"), this))
    , m_fixed(new QRadioButton(tr("Always this &day:"), this))
    , m_date(parts::dateEdit("planningDateEdit", tr("Planning date"), work.store.planning().date, this))
    , m_handling(fields::units("planningHandlingEdit", tr("Handling days"), maxTransitDays, this))
{
    m_today->setObjectName(QStringLiteral("planningToday"));
    m_fixed->setObjectName(QStringLiteral("planningFixed"));
    m_handling->setMinimum(0);
    m_handling->setValue(work.store.planning().handlingDays);
    const bool followsToday = work.ports.today && work.store.planning().date == work.ports.today();
    (followsToday ? m_today : m_fixed)->setChecked(true);
    m_date->setEnabled(!followsToday);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_fixed);
    row->addWidget(m_date);
    row->addStretch();
    auto* const form = new QFormLayout;
    form->addRow(tr("Planning date"), m_today);
    form->addRow(QString(), row);
    form->addRow(tr("&Handling days"), m_handling);
    page()->addLayout(form);
    page()->addWidget(parts::hint(tr("A line is ready when its last batch is here, not before the planning date, and "
                                     "the handling days have passed. Both count for everybody who works with this "
                                     "database, and are no step to undo."),
        this));
    addButtons("planningButton", tr("&Apply"));
    connect(m_fixed, &QRadioButton::toggled, m_date, &QWidget::setEnabled);
}

/// A setting, not a command: no product changes by it.
void PlanningDialog::apply()
{
    const auto date = m_fixed->isChecked() ? std::optional(formats::fromQDate(m_date->date())) : std::nullopt;
    work().session.ask(
        this,
        [date, days = m_handling->value(), write = work().ports.writePlanning](ReadModel&) {
            try {
                write(date, days);
                return std::exception_ptr();
            } catch (...) {
                return std::current_exception(); // told here, not as trouble of the whole window
            }
        },
        [this](const std::exception_ptr& failure) {
            if (failure) {
                complain(wording::failure(failure).text());
                return;
            }
            work().store.readPlanning();
            accept();
        });
}

} // namespace allocation
