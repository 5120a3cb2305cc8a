#include "workbench/demonstration.h"

#include "ui/panels/tableview.h"

#include <chrono>
#include <QPixmap>
#include <QTimer>

namespace allocation::workbench {

namespace {

/// Longer than models wait before they show rows.
constexpr std::chrono::milliseconds settling { 400 };

} // namespace

Demonstration::Demonstration(MainWindow& window, Session& session, QString file)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_file(std::move(file))
{
    connect(&window.store(), &StoreView::loaded, this, &Demonstration::begin, Qt::QueuedConnection);
}

void Demonstration::begin()
{
    const int products = m_window.store().products().rowCount();
    auto* const view = m_window.findChild<TableView*>(QStringLiteral("productsView"));
    for (int row = 0; row < products; ++row) {
        view->chooseRow(row);
        if (moveSomething())
            break;
    }
    QTimer::singleShot(settling, this, &Demonstration::saveWhenIdle);
}

bool Demonstration::moveSomething()
{
    const LinesModel& lines = m_window.store().lines();
    const BatchesModel& batches = m_window.store().batches();
    for (int row = 0; row < lines.rowCount(); ++row) {
        const LineFacts line = lines.factsAt(row);
        if (line.open > 0 || line.batches.size() != 1)
            continue;
        for (int other = 0; other < batches.rowCount(); ++other) {
            const BatchFacts batch = batches.factsAt(other);
            if (batch.ref == line.batches.front() || batch.qty - batch.allocated < line.qty)
                continue;
            MoveLine move;
            move.lines = { line.id };
            move.to = batch.ref;
            m_window.findChild<TableView*>(QStringLiteral("linesView"))->chooseRow(row);
            m_window.dispatcher().send(move);
            return true;
        }
    }
    return false;
}

void Demonstration::saveWhenIdle()
{
    if (!m_session.idle()) {
        QTimer::singleShot(settling, this, &Demonstration::saveWhenIdle);
        return;
    }
    Q_EMIT finished(m_window.grab().save(m_file, "PNG"));
}

} // namespace allocation::workbench
