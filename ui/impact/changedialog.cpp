#include "ui/impact/changedialog.h"

#include "bridge/wording.h"
#include "ui/dialogs/parts.h"
#include "ui/models/formats.h"

#include <limits>
#include <QCheckBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace allocation {

ChangeDialog::ChangeDialog(What what, const BatchFacts& batch, const Planning& planning, QWidget* window)
    : QDialog(window)
    , m_what(what)
    , m_batch(batch)
{
    setObjectName(QStringLiteral("changeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString ref = formats::text(batch.ref.text());
    setWindowTitle(what == What::Eta ? tr("Change ETA")
            : what == What::Count    ? tr("Count stock")
                                     : tr("Change quantity"));
    const QString title = what == What::Eta ? tr("When %1 arrives").arg(ref)
        : what == What::Count               ? tr("Units counted of %1", "batch").arg(ref)
                                            : tr("Units of %1", "batch").arg(ref);
    auto* const heading = parts::heading(title, this);
    heading->setObjectName(QStringLiteral("changeTitle"));
    m_note = parts::hint({}, this);
    m_note->setObjectName(QStringLiteral("changeNote"));
    m_note->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_change = parts::primaryButton("changeButton", what == What::Count ? tr("&Note") : tr("&Change"), this);
    auto* const cancel = parts::plainButton("changeCancelButton", tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &ChangeDialog::apply);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(what == What::Eta ? buildEta(planning) : buildQuantity());
    layout->addWidget(m_note);
    layout->addLayout(parts::buttonRow({ cancel, m_change }));
    update();
}

QWidget* ChangeDialog::buildQuantity()
{
    m_quantity = new QSpinBox(this);
    m_quantity->setObjectName(QStringLiteral("changeQuantityEdit"));
    m_quantity->setAccessibleName(tr("Units"));
    m_quantity->setRange(0, static_cast<int>(maxQuantity));
    m_quantity->setGroupSeparatorShown(true);
    m_quantity->setValue(static_cast<int>(m_batch.qty));
    m_quantity->selectAll();
    connect(m_quantity, &QSpinBox::valueChanged, this, &ChangeDialog::update);
    return m_quantity;
}

QWidget* ChangeDialog::buildEta(const Planning& planning)
{
    auto* const box = new QWidget(this);
    m_eta = parts::dateEdit("changeEtaEdit", tr("The day it arrives"), m_batch.eta.value_or(planning.date), box);
    m_inStock = new QCheckBox(tr("in stock"), box);
    m_inStock->setObjectName(QStringLiteral("changeInStock"));
    m_inStock->setChecked(!m_batch.eta);
    connect(m_eta, &QDateEdit::dateChanged, this, &ChangeDialog::update);
    connect(m_inStock, &QCheckBox::toggled, this, &ChangeDialog::update);
    auto* const layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_eta, 1);
    layout->addWidget(m_inStock);
    return box;
}

bool ChangeDialog::isSame() const
{
    if (m_what != What::Eta)
        return m_quantity->value() == m_batch.qty;
    return m_inStock->isChecked() ? !m_batch.eta : m_batch.eta == formats::fromQDate(m_eta->date());
}

void ChangeDialog::update()
{
    const QString now = m_what == What::Eta
        ? tr("What order lines feel of it is shown before anything changes.")
        : tr("%1 now, %2 allocated. What order lines feel of it is shown before anything changes.", "units, units")
              .arg(wording::units(m_batch.qty), formats::number(m_batch.allocated, QLocale()));
    const bool same = isSame();
    m_note->setText(
        same && m_what == What::Count ? tr("As many as are known: only noted, nothing else changes.") : now);
    if (m_eta)
        m_eta->setEnabled(!m_inStock->isChecked());
    const bool possible = !same || m_what == What::Count;
    m_change->setEnabled(possible);
    m_change->setToolTip(possible ? QString() : tr("It is so already"));
}

void ChangeDialog::apply()
{
    if (m_what != What::Eta) {
        m_quantity->interpretText();
        Q_EMIT quantityTyped(m_quantity->value());
    } else {
        Q_EMIT etaTyped(m_inStock->isChecked() ? std::nullopt : std::optional(formats::fromQDate(m_eta->date())));
    }
    accept();
}

void ChangeDialog::openAt(const QPoint& globalPosition)
{
    adjustSize();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QRect place(globalPosition, size());
    if (isRightToLeft())
        place.moveRight(globalPosition.x());
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    move(place.topLeft());
    open();
    if (m_quantity)
        m_quantity->setFocus(); // to be typed over at once
    else
        (m_batch.eta ? static_cast<QWidget*>(m_eta) : m_inStock)->setFocus();
}

} // namespace allocation
