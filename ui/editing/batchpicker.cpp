#include "ui/editing/batchpicker.h"

#include "ui/dialogs/parts.h"
#include "ui/dragguide.h"
#include "ui/models/batchesmodel.h"
#include "ui/models/chips.h"
#include "ui/models/formats.h"
#include "ui/mover.h"
#include "ui/panels/tableview.h"

#include <algorithm>
#include <iterator>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace allocation {

namespace {

enum Column { Ref, Ready, Meaning };

constexpr int shownRows = 9;
constexpr int edge = 6;

bool isPossible(const Candidate& candidate)
{
    return candidate.verdict.kind == Verdict::Kind::Fits || candidate.verdict.kind == Verdict::Kind::FitsPart;
}

} // namespace

BatchPicker::BatchPicker(const Workspace& work, LineId line)
    : QFrame(work.window, Qt::Popup)
    , m_work(work)
    , m_line(std::move(line))
    , m_search(new QLineEdit(this))
    , m_view(new TableView(work.appearance, this))
    , m_model(new QStandardItemModel(this))
    , m_hint(parts::hint(tr("Looking…"), this))
{
    setObjectName(QStringLiteral("batchPicker"));
    setAccessibleName(tr("Batches for %1", "a line").arg(wording::line(m_line)));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_search->setAccessibleName(tr("Find a batch"));
    m_search->setPlaceholderText(tr("Find a batch"));
    m_search->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("pickerView"));
    m_view->setAccessibleName(accessibleName());
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->horizontalHeader()->hide();
    m_hint->setObjectName(QStringLiteral("pickerHint"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    connect(m_search, &QLineEdit::textChanged, this, &BatchPicker::narrow);
    connect(m_view, &QAbstractItemView::clicked, this, &BatchPicker::choose);
}

void BatchPicker::openAt(const TableView& table, const QModelIndex& cell, const QString& typed)
{
    const QRect rect = table.visualRect(cell);
    const QPoint place = table.viewport()->mapToGlobal(rect.bottomLeft());
    m_place = m_work.window->mapFromGlobal(place);
    resize(fontMetrics().averageCharWidth() * 56, m_view->verticalHeader()->defaultSectionSize() * (shownRows + 3));
    QRect frame(place, size());
    if (isRightToLeft())
        frame.moveRight(table.viewport()->mapToGlobal(rect.bottomRight()).x());
    const QRect screen = table.screen()->availableGeometry();
    frame.moveRight(std::min(frame.right(), screen.right()));
    if (frame.bottom() > screen.bottom())
        frame.moveBottom(table.viewport()->mapToGlobal(rect.topLeft()).y());
    move(frame.topLeft());
    m_search->setText(typed);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_work.session.ask(
        this,
        [line = m_line](ReadModel& store) {
            ProductSnapshot product = store.snapshot(line.sku, { line });
            Explanation why = explain(product, line);
            return std::pair(std::move(product), std::move(why));
        },
        [this](const std::pair<ProductSnapshot, Explanation>& told) { take(told.first, told.second); });
}

void BatchPicker::take(const ProductSnapshot& product, const Explanation& why)
{
    std::ranges::copy_if(why.candidates, std::back_inserter(m_candidates),
        [](const Candidate& candidate) { return candidate.verdict.kind != Verdict::Kind::IsHere; });
    const Date near = product.planning.date;
    for (const Candidate& candidate : m_candidates) {
        const QString ref = formats::text(candidate.batch.text());
        const QString eta = candidate.eta ? formats::date(*candidate.eta, near, locale()) : wording::eta({});
        QList<QStandardItem*> row { new QStandardItem(ref), new QStandardItem(eta),
            new QStandardItem(wording::verdict(candidate.verdict)) };
        row[Ref]->setData(true, StrongRole);
        row[Ready]->setData(QVariant::fromValue(etaChip(candidate.eta, eta)), ChipRole);
        row[Meaning]->setData(QVariant::fromValue(verdictChip(candidate.verdict)), ChipRole);
        for (QStandardItem* const item : row) {
            item->setData(!isPossible(candidate), StayedRole);
            item->setData(
                QLatin1String("pick:") + formats::cellPart(candidate.batch.text()), Qt::AccessibleDescriptionRole);
        }
        m_model->appendRow(row);
    }
    m_view->fitColumns();
    resize(std::max(width(), m_view->wantedWidth() + 2 * edge), height());
    narrow();
}

void BatchPicker::narrow()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowHidden(
            row, !m_model->index(row, Ref).data().toString().contains(m_search->text().trimmed(), Qt::CaseInsensitive));
    const int first = shownRow(-1, 1);
    if (first >= 0)
        m_view->chooseRow(first);
    else
        m_view->clearSelection();
    const QString hint = m_model->rowCount() == 0 ? tr("No other batch of this product is known.")
        : first < 0                               ? tr("No batch is called so.")
                                                  : tr("Enter moves %1 there.", "a line").arg(wording::line(m_line));
    m_hint->setText(hint);
    m_hint->setAccessibleName(hint);
}

int BatchPicker::shownRow(int from, int by) const
{
    int row = from + by;
    while (row >= 0 && row < m_model->rowCount() && m_view->isRowHidden(row))
        row += by;
    return row < m_model->rowCount() ? row : -1;
}

void BatchPicker::step(int by)
{
    if (const int row = shownRow(m_view->currentIndex().row(), by); row >= 0)
        m_view->chooseRow(row);
}

void BatchPicker::choose()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const Candidate& candidate = m_candidates[static_cast<std::size_t>(rows.front().row())];
    m_work.mover.hold({ m_line });
    m_work.guide.bring({ m_line.sku, candidate.batch }, m_place); // or says why not
    close();
}

bool BatchPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace allocation
