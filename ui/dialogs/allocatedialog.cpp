#include "ui/dialogs/allocatedialog.h"

#include "bridge/wording.h"
#include "ui/dialogs/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace allocation {

namespace {

QString lines(qint64 count)
{
    return wording::lines(static_cast<std::size_t>(count));
}

} // namespace

AllocateDialog::AllocateDialog(const Counts& counts, QWidget* parent)
    : QDialog(parent)
    , m_counts(counts)
{
    setObjectName(QStringLiteral("allocateDialog"));
    setWindowTitle(tr("Auto-allocate"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const hint = parts::hint(
        tr("In stock first, then the earliest shipment; each line wholly in one batch. What is "
           "allocated already stays where it is. You can undo this as one step."),
        this);
    hint->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_everywhere = new QRadioButton(tr("All products: %1").arg(lines(counts.everywhere)), this);
    m_everywhere->setObjectName(QStringLiteral("allocateEverywhere"));
    m_everywhere->setChecked(true);
    m_inProduct = new QRadioButton(this);
    m_inProduct->setObjectName(QStringLiteral("allocateInProduct"));
    m_inProduct->setVisible(counts.product.has_value());
    if (counts.product)
        m_inProduct->setText(
            tr("Only %1: %2").arg(QString::fromStdString(counts.product->text()), lines(counts.inProduct)));
    m_allocate = parts::primaryButton("allocateButton", {}, this);
    auto* const cancel = parts::plainButton("allocateCancelButton", tr("Cancel"), this);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(parts::heading(tr("Place what is open, by rule"), this));
    for (QWidget* const widget : std::initializer_list<QWidget*> { hint, m_everywhere, m_inProduct })
        layout->addWidget(widget);
    layout->addLayout(parts::buttonRow({ cancel, m_allocate }));
    connect(m_everywhere, &QRadioButton::toggled, this, &AllocateDialog::updateButton);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_allocate, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_everywhere->isChecked() ? std::nullopt : m_counts.product);
        accept();
    });
    updateButton();
}

void AllocateDialog::updateButton()
{
    const qint64 count = m_everywhere->isChecked() ? m_counts.everywhere : m_counts.inProduct;
    m_allocate->setText(tr("Allocate %1").arg(lines(count)));
    m_allocate->setEnabled(count > 0);
    m_allocate->setToolTip(count > 0 ? QString() : tr("No open line fits on a batch as a whole"));
}

} // namespace allocation
