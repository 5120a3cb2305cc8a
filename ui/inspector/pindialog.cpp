#include "ui/inspector/pindialog.h"

#include "ui/dialogs/optionaldate.h"
#include "ui/dialogs/parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

constexpr int aWeek = 7;
constexpr int longestReason = 1000; ///< characters

} // namespace

PinDialog::PinDialog(const About& about, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(about.reason, this))
    , m_until(new OptionalDate(
          { "pinUntilBox", "pinUntilEdit", tr("Until"), tr("Last day of the pin") }, about.today + aWeek, this))
{
    setObjectName(QStringLiteral("pinDialog"));
    setWindowTitle(tr("Pin"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const title = parts::heading(tr("Pin %1", "lines").arg(about.lines), this);
    title->setObjectName(QStringLiteral("pinTitle"));
    title->setWordWrap(true);
    auto* const hint = parts::hint(
        tr("In the name of %1. Runs, cascades and moves leave it where it is; others may take the pin off after being "
           "shown it. Without an end it stays until somebody unpins it.")
            .arg(about.owner),
        this);
    m_reason->setObjectName(QStringLiteral("pinReasonEdit"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Why, for whoever wants to move it"));
    m_until->setEarliest(std::min(about.today, about.until.value_or(about.today)));
    m_until->setDate(about.until);
    auto* const form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&End"), m_until);
    auto* const pin = parts::primaryButton("pinButton", about.again ? tr("&Change pin") : tr("&Pin"), this);
    auto* const cancel = parts::plainButton("pinCancelButton", tr("Cancel"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addLayout(parts::buttonRow({ cancel, pin }));
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    connect(pin, &QPushButton::clicked, this, &PinDialog::confirm);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_reason->setFocus();
}

void PinDialog::confirm()
{
    Q_EMIT confirmed(m_reason->text().trimmed(), m_until->date());
    accept();
}

} // namespace allocation
