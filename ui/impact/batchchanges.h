#pragma once

#include "ui/impact/changedialog.h"
#include "ui/workspace.h"

#include <QList>
#include <QObject>

class QAction;

namespace allocation {

class BatchesView;

/// What a planner changes about the chosen batch: its quantity or ETA where they stand, a count, a hold that frees it,
/// its removal. What follows for order lines is shown first.
class BatchChanges : public QObject
{
    Q_OBJECT

public:
    BatchChanges(const Workspace& work, BatchesView& batches);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(const char* name, const QString& text);
    void update();
    std::optional<BatchFacts> chosen() const;
    void edit(ChangeDialog::What what);
    QPoint placeOf(const BatchFacts& batch, ChangeDialog::What what) const;
    void editAt(const QModelIndex& index);
    void count(const BatchFacts& batch, Quantity qty);
    void noteCount(const BatchFacts& batch);
    void send(const Command& command);

    const Workspace m_work;
    BatchesView& m_batches;
    QAction* m_quantity = nullptr;
    QAction* m_eta = nullptr;
    QAction* m_count = nullptr;
    QAction* m_moveAway = nullptr;
    QAction* m_remove = nullptr;
};

/// The note of a batch with what was counted, in place of an earlier count; what somebody else wrote stays.
Note withCount(Note note, const QString& counted);

} // namespace allocation
