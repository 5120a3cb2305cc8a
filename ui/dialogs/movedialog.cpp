#include "ui/dialogs/movedialog.h"

#include "ui/dialogs/parts.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/panels/tableview.h"

#include <algorithm>
#include <limits>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace allocation {

namespace {

enum Column { Key, Ref, Ready, Available, Meaning, ColumnCount };

QStandardItem* cell(const QString& text, const BatchRef& ref, const char* column)
{
    auto* const item = new QStandardItem(text);
    item->setData(QStringLiteral("batch:%1|%2").arg(formats::cellPart(ref.text()), QLatin1StringView(column)),
        Qt::AccessibleDescriptionRole);
    return item;
}

QList<QStandardItem*> rowOf(int place, const Batch& batch, const Verdict& verdict, const Planning& planning)
{
    const QLocale locale;
    auto* const key = cell(place < 9 ? QString::number(place + 1) : QString(), batch.ref, "key");
    key->setData(true, MutedRole);
    auto* const ref = cell(formats::text(batch.ref.text()), batch.ref, "ref");
    ref->setData(true, StrongRole);
    const QString eta = batch.eta ? formats::date(*batch.eta, planning.date, locale) : wording::eta({});
    auto* const ready = cell(eta, batch.ref, "eta");
    ready->setData(QVariant::fromValue(etaChip(batch.eta, eta)), ChipRole);
    auto* const available = cell(formats::number(batch.available(), locale), batch.ref, "available");
    available->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    auto* const meaning = cell(wording::verdict(verdict), batch.ref, "verdict");
    meaning->setData(QVariant::fromValue(verdictChip(verdict)), ChipRole);
    QList<QStandardItem*> row { key, ref, ready, available, meaning };
    const bool possible = verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart;
    for (QStandardItem* const item : row)
        item->setData(!possible, StayedRole);
    return row;
}

} // namespace

MoveDialog::MoveDialog(Mover& mover, const QString& lines, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_mover(mover)
{
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move to…"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(lines, appearance);
    connect(&mover, &Mover::verdictsChanged, this, &MoveDialog::fill);
    fill();
}

void MoveDialog::build(const QString& lines, const Appearance& appearance)
{
    auto* const title = parts::heading(lines, this);
    title->setObjectName(QStringLiteral("moveTitle"));
    m_consequence = parts::hint({}, this);
    m_consequence->setObjectName(QStringLiteral("moveConsequence"));
    m_consequence->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_consequence->setAlignment(Qt::AlignTop);
    m_quantity = new QSpinBox(this);
    m_quantity->setObjectName(QStringLiteral("quantityEdit"));
    m_quantity->setAccessibleName(tr("Units to move"));
    m_quantityLabel = new QLabel(tr("&Units"), this);
    m_quantityLabel->setBuddy(m_quantity);
    m_move = parts::primaryButton("moveButton", tr("&Move"), this);
    auto* const cancel = parts::plainButton("moveCancelButton", tr("Cancel"), this);
    QHBoxLayout* const buttons = parts::buttonRow({ cancel, m_move });
    buttons->insertWidget(0, m_quantityLabel);
    buttons->insertWidget(1, m_quantity);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(buildCandidates(appearance), 1);
    layout->addWidget(m_consequence);
    layout->addLayout(buttons);
    connect(m_move, &QPushButton::clicked, this, &MoveDialog::move);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget* MoveDialog::buildCandidates(const Appearance& appearance)
{
    m_model = new QStandardItemModel(this);
    m_view = new TableView(appearance, this);
    m_view->setObjectName(QStringLiteral("candidatesView"));
    m_view->setAccessibleName(tr("Candidate batches"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 14);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MoveDialog::updateChoice);
    connect(m_view, &QAbstractItemView::activated, this, &MoveDialog::move);
    return m_view;
}

void MoveDialog::fill()
{
    const auto chosen = target();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({ QString(), tr("Batch"), tr("Ready"), tr("Available"), tr("If moved here") });
    m_model->horizontalHeaderItem(Available)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (const ProductSnapshot* const snapshot = m_mover.held().empty() ? nullptr : m_mover.snapshotOf(sku())) {
        for (const Batch& batch : snapshot->batches) {
            const Verdict verdict = m_mover.verdictOn({ snapshot->sku, batch.ref });
            m_model->appendRow(rowOf(m_model->rowCount(), batch, verdict, snapshot->planning));
            if (chosen && chosen->batch == batch.ref)
                m_view->chooseRow(m_model->rowCount() - 1);
        }
    }
    m_view->fitColumns();
    m_view->setMinimumWidth(std::clamp(
        m_view->wantedWidth(), fontMetrics().averageCharWidth() * 70, fontMetrics().averageCharWidth() * 110));
    updateChoice();
}

std::optional<Mover::Target> MoveDialog::target() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows(Ref);
    if (rows.isEmpty() || m_mover.held().empty())
        return std::nullopt;
    return Mover::Target { sku(), BatchRef(rows.front().data().toString().toStdString()) };
}

void MoveDialog::updateChoice()
{
    const auto chosen = target();
    const Verdict verdict = chosen ? m_mover.verdictOn(*chosen) : Verdict {};
    const bool possible = verdict.kind == Verdict::Kind::Fits || verdict.kind == Verdict::Kind::FitsPart;
    const bool single = m_mover.held().size() == 1;
    const QString text = chosen ? m_mover.tipOn(*chosen) : tr("Choose a batch.");
    m_consequence->setText(text);
    m_consequence->setAccessibleName(text);
    m_move->setEnabled(possible);
    m_move->setToolTip(possible ? QString() : text);
    m_quantityLabel->setVisible(single);
    m_quantity->setVisible(single);
    m_quantity->setEnabled(possible);
    const Quantity most = std::min<Quantity>(verdict.fits, std::numeric_limits<int>::max());
    m_quantity->setRange(possible ? 1 : 0, possible ? static_cast<int>(most) : 0);
    m_quantity->setValue(m_quantity->maximum());
}

void MoveDialog::move()
{
    const auto chosen = target();
    if (!chosen || !m_move->isEnabled())
        return;
    const bool single = m_mover.held().size() == 1;
    const Verdict verdict = m_mover.verdictOn(*chosen);
    if (single && m_quantity->value() < verdict.wanted)
        m_mover.dropSome(*chosen, m_quantity->value());
    else
        m_mover.drop(*chosen, [this](const Mover::Question& question) { Q_EMIT asks(question); });
    accept();
}

void MoveDialog::keyPressEvent(QKeyEvent* event)
{
    const int row = event->key() - Qt::Key_1;
    if (row >= 0 && row < 9 && row < m_model->rowCount() && !m_quantity->hasFocus())
        m_view->chooseRow(row);
    else
        QDialog::keyPressEvent(event);
}

} // namespace allocation
