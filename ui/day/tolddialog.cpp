#include "ui/day/tolddialog.h"

#include "bridge/wording.h"
#include "ui/day/fields.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"
#include "ui/models/storeview.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace allocation {

ToldDialog::ToldDialog(const Workspace& work, const QList<LineId>& lines)
    : DayDialog(work, "toldDialog", tr("Told"))
    , m_lines(lines)
    , m_now(new QRadioButton(tr("the date that comes out &now"), this))
    , m_that(new QRadioButton(tr("this &date:"), this))
    , m_date(parts::dateEdit("toldDateEdit", tr("The date they were told"), work.store.planning().date, this))
{
    const QString what = lines.size() == 1 ? wording::line(lines.front())
                                           : wording::lines(static_cast<std::size_t>(lines.size()));
    auto* const title = parts::heading(tr("The customer of %1 was told", "a line, or 5 lines").arg(what), this);
    title->setObjectName(QStringLiteral("toldTitle"));
    m_now->setObjectName(QStringLiteral("toldNow"));
    m_that->setObjectName(QStringLiteral("toldThat"));
    m_now->setChecked(true);
    m_date->setEnabled(false);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_that);
    row->addWidget(m_date);
    row->addStretch();
    page()->addWidget(title);
    page()->addWidget(m_now);
    page()->addLayout(row);
    page()->addWidget(
        parts::hint(tr("When another date comes out later, the line stands among the customers to inform."), this));
    addButtons("toldButton", tr("&Told"));
    connect(m_that, &QRadioButton::toggled, m_date, &QWidget::setEnabled);
}

void ToldDialog::apply()
{
    TellPromise command { { m_lines.begin(), m_lines.end() }, {} };
    if (m_that->isChecked())
        command.date = formats::fromQDate(m_date->date());
    send(command);
}

} // namespace allocation
